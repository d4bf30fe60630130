import { taking } from '../command/command.ts';
import { listen } from '../serve/listen.ts';
import { openAddress } from './open-address.ts';
import { previewBeside } from './preview.ts';
import { roomsOver } from './room/room.ts';
import { roomFiles } from './room/server/room-files.ts';
import { roomServer } from './room/server/room-server.ts';

const OPTIONS = {
  port: { type: 'string', default: '4380' },
  quiet: { type: 'boolean', default: false },
} as const;

/** `npm run edit` opens the editors’ room in a browser, with the site as it will be beside it; `--quiet` opens and shows neither. */
export const editContent = taking(
  'edit',
  { options: OPTIONS },
  async ({ values, project, progress: { say } }) => {
    const files = await roomFiles();
    const preview = values.quiet ? undefined : await previewBeside(Number(values.port) + 100);
    const rooms = roomsOver(project, preview);
    const { server, address } = roomServer(rooms(), { files, log: say });
    const opened = address(await listen(server, Number(values.port)));
    say(`\n  编辑室 · The editors’ room: ${opened}\n\n  按 Ctrl+C 停止 · Press Ctrl+C to stop\n`);
    if (!values.quiet) openAddress(opened);
    return undefined;
  },
);
