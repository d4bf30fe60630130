import { taking } from '../command/command.ts';
import { Failure } from '../command/failure.ts';
import { listen } from '../serve/listen.ts';
import { type Office, officeOf } from './office/office.ts';
import { previewInOffice } from './office/office-preview.ts';
import { userCommand } from './office/user-command.ts';
import { openAddress } from './open-address.ts';
import { previewBeside } from './preview.ts';
import { roomsOver } from './room/room.ts';
import { keyDoor } from './room/server/door.ts';
import { roomFiles } from './room/server/room-files.ts';
import { roomLog } from './room/server/room-log.ts';
import { type RoomOptions, roomServer } from './room/server/room-server.ts';
import { keepHeapSmall } from './small-heap.ts';

/** What can be typed after `npm run edit --`. */
export const EDIT_OPTIONS = {
  port: { type: 'string', default: '4380' },
  quiet: { type: 'boolean', default: false },
  office: { type: 'boolean', default: false },
  host: { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
} as const;

/** The names by which this machine alone is reached. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * `npm run edit` opens the editors’ room in a browser, with the site as it will be beside it; `--quiet` opens and shows neither. With
 * `--office` it is open to the clerks of an office, whom `npm run edit user` names.
 */
export const editContent = taking(
  'edit',
  { options: EDIT_OPTIONS, allowPositionals: true },
  async (invocation) => {
    const { values, positionals, project } = invocation;
    const { say } = invocation.progress;
    const [first, ...rest] = positionals;
    if (first === 'user') return void (await userCommand(rest, invocation));
    if (first !== undefined) throw new Failure(`不认识“${first}” · “${first}” is not known: npm run edit`);
    const office = values.office ? officeOf(project.root, values) : undefined;
    const port = Number(values.port);
    keepHeapSmall();
    const files = await roomFiles();
    const log = roomLog(project.root, say);
    const inside = values.quiet ? undefined : await previewBeside(port + (office ? 200 : 100));
    const preview = inside && office ? await previewInOffice(inside, office, port + 100) : inside;
    const rooms = roomsOver(project, preview);
    if (office) {
      const options = { files, log, rooms, door: office.door, office: office.door };
      say(told(await opened({ ...options, ...office, names: [office.host] }, port, office)));
    } else {
      const door = keyDoor();
      const address = `${await opened({ files, log, rooms, door, names: LOOPBACK }, port)}?key=${door.key}`;
      say(told(address));
      if (inside) openAddress(address);
    }
    // The first look at the content takes longest: it is had while the browser opens, and the preview takes nothing from either.
    rooms().content.look();
    inside?.begin();
    return undefined;

    async function opened(
      options: RoomOptions,
      from: number,
      { host }: Partial<Office> = {},
    ): Promise<string> {
      const server = roomServer(options);
      const at = await listen(server, from, { host: host?.replace(/^\[|\]$/g, '') });
      return `${options.certificate ? 'https' : 'http'}://${host ?? 'localhost'}:${at}/`;
    }
  },
);

function told(address: string): string {
  return `\n  编辑室 · The editors’ room: ${address}\n\n  按 Ctrl+C 停止 · Press Ctrl+C to stop\n`;
}
