import { readFileSync } from 'node:fs';
import { Failure } from '../../command/failure.ts';
import { machineWords } from '../../command/machine-words.ts';
import { OfficeDoor } from './office-door.ts';
import { Users } from './users.ts';

/** What was typed for a room of an office. */
export interface OfficeOptions {
  readonly host?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

/** A room that the clerks of an office reach by one name. */
export interface Office {
  readonly door: OfficeDoor;
  readonly host: string;
  readonly certificate: { readonly cert: Buffer; readonly key: Buffer } | undefined;
}

/** Opens a room to an office; without clerks, or without the one name it is reached by, it is not opened. */
export function officeOf(root: string, { host, cert, key }: OfficeOptions): Office {
  if (host === undefined || !/^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/i.test(host) || /^[0.]+$/.test(host))
    throw new Failure(
      '写上这台电脑在办公室里的地址 · Give the address of this machine in the office: npm run edit -- --office --host 192.168.1.20',
    );
  if ((cert === undefined) !== (key === undefined))
    throw new Failure('--cert 和 --key 要一起写 · --cert and --key go together');
  const users = new Users(root);
  if (users.names().length === 0)
    throw new Failure(
      '还没有人能登录，先加人 · Nobody can sign in yet; add somebody first: npm run edit user add 姓名',
    );
  const certificate =
    cert === undefined || key === undefined ? undefined : { cert: read(cert), key: read(key) };
  return { door: new OfficeDoor(users, certificate !== undefined), host, certificate };
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${path}：${machineWords(error) ?? String(error)}`);
  }
}
