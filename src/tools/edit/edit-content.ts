import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { project as own } from '../build/project.ts';
import { taking } from '../command/command.ts';
import { listen } from '../serve/listen.ts';
import { openAddress } from './open-address.ts';
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
    const rooms = roomsOver(project);
    const preview = values.quiet ? undefined : previewBeside(Number(values.port) + 100);
    const { server, address } = roomServer(rooms(), { files, preview, log: say });
    const opened = address(await listen(server, Number(values.port)));
    say(`\n  编辑室 · The editors’ room: ${opened}\n\n  按 Ctrl+C 停止 · Press Ctrl+C to stop\n`);
    if (!values.quiet) openAddress(opened);
    return undefined;
  },
);

/** Has the site shown as it will be, in a process of its own that ends with this one; gives its address. */
function previewBeside(port: number): string {
  const script = join(own.root, 'src', 'tools', 'dev.ts');
  const child = spawn(process.execPath, [script, '--port', String(port)], { cwd: own.root, stdio: 'ignore' });
  process.on('exit', () => void child.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  return `http://localhost:${port}/`;
}
