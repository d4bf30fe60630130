import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { Failure } from '../../command/failure.ts';
import { saveFile } from '../save/save-file.ts';

const user = z.strictObject({
  name: z.string(),
  salt: z.base64(),
  hash: z.base64(),
  /** How much work it is to try one. */
  cost: z.int(),
});

type User = Readonly<z.output<typeof user>>;

/** The least length of a password: what is guessed is mostly shorter. */
export const SHORTEST_PASSWORD = 8;

/** A name as it is compared, however it was typed. */
export function nameOf(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The clerks who may sign in, in a file that holds no password: only what each is proved by. */
export class Users {
  readonly #path: string;
  readonly #cost: number;

  constructor(root: string, cost = COST) {
    this.#cost = cost;
    this.#path = join(root, '.editor', 'users.json');
  }

  /** The names of all. */
  names(): readonly string[] {
    return this.#all().map(({ name }) => name);
  }

  /** Adds one, or gives one a new password. */
  async add(typed: string, password: string): Promise<void> {
    const name = nameOf(typed);
    if (name === '' || name.length > 60)
      throw new Failure('姓名是1到60个字 · A name is of 1 to 60 characters');
    if (password.length < SHORTEST_PASSWORD)
      throw new Failure(
        `密码至少${SHORTEST_PASSWORD}个字 · A password has at least ${SHORTEST_PASSWORD} characters`,
      );
    const salt = randomBytes(16);
    const hash = await proof(password, salt, this.#cost);
    const others = this.#all().filter((one) => one.name !== name);
    this.#save([
      ...others,
      { name, salt: salt.toString('base64'), hash: hash.toString('base64'), cost: this.#cost },
    ]);
  }

  /** Removes one. */
  remove(typed: string): void {
    const name = nameOf(typed);
    const others = this.#all().filter((one) => one.name !== name);
    if (others.length === this.#all().length) throw new Failure(`没有“${name}” · There is no “${name}”`);
    this.#save(others);
  }

  /** Whether a password is the one of a name; it takes as long where there is no such name. */
  async isRight(typed: string, password: string): Promise<boolean> {
    const found = this.#all().find(({ name }) => name === nameOf(typed));
    const salt = Buffer.from(found?.salt ?? '', 'base64');
    const shown = await proof(password, salt, found?.cost ?? this.#cost);
    const hash = found ? Buffer.from(found.hash, 'base64') : randomBytes(shown.length);
    return timingSafeEqual(shown, hash) && found !== undefined;
  }

  #all(): readonly User[] {
    if (!existsSync(this.#path)) return [];
    try {
      return z.array(user).parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      throw new Failure(
        `${this.#path} 读不出来：删掉它，再用 npm run edit user add 加人 · It cannot be read: delete it and add everybody anew with npm run edit user add`,
      );
    }
  }

  #save(users: readonly User[]): void {
    saveFile(this.#path, `${JSON.stringify(users, undefined, 2)}\n`);
    chmodSync(this.#path, 0o600);
  }
}

/** Some 80 ms and 32 MB: little for one who knows the password, much for one who tries them all. */
const COST = 2 ** 15;

function proof(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
  return promisify<string, Buffer, number, object, Buffer>(scrypt)(
    password.normalize('NFC'),
    salt,
    32,
    options,
  );
}
