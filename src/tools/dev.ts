import { parseArgs } from 'node:util';
import { astroEnvironment } from './build/astro.ts';
import { command, say } from './command/command.ts';
import { contentProblems } from './build/content-problems.ts';
import { openWaitingRoom } from './dev/dev-waiting-room.ts';
import { project } from './build/project.ts';
import { prepareFonts } from './build/site.ts';
import { runScript, toolScript } from './command/tool.ts';
import { recover } from './build/workspace.ts';

const args = process.argv.slice(2);
const { values, tokens } = parseArgs({
  args,
  options: { port: { type: 'string', default: '4321' } },
  strict: false,
  tokens: true,
});
// What is not the port is Astro's; of a flag given twice it takes neither.
const ports = tokens.flatMap((token) =>
  token.kind === 'option' && token.name === 'port'
    ? [token.index, ...(token.inlineValue ? [] : [token.index + 1])]
    : [],
);
const others = args.filter((_, index) => !ports.includes(index));

// Whether Astro runs: a signal is then passed on to it, and its end is the end of the command.
let running = false;
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopped = true;
    if (!running) process.exit(0);
  });
}

await command(async () => {
  recover(project);
  let port = Number(values.port);
  for (;;) {
    port = await contentIsRight(port);
    say(await prepareFonts(project));
    // Without --ignore-lock Astro 7 refuses a second server and may put itself into the background.
    const astro = ['dev', '--ignore-lock', ...others, '--port', String(port)];
    running = true;
    const status = await runScript(toolScript('astro'), astro, astroEnvironment);
    running = false;
    // A mistake saved in the very moment of starting stops Astro; an editor should see it in the browser like any other.
    if (stopped || status === 0 || contentProblems(project).errors === 0) return status;
  }
});

/** Waits until the content has no mistake, telling in the terminal and in the browser what is wrong; gives the port to use. */
async function contentIsRight(port: number): Promise<number> {
  const { errors, text } = contentProblems(project);
  if (text !== '') say(`${text}\n`);
  if (errors === 0) return port;
  const room = await openWaitingRoom(project, port);
  say(
    `  http://localhost:${room.port}/\n\n  改好并保存后，网站会自动打开 · The site opens as soon as the files are mended and saved\n`,
  );
  await room.left;
  return room.port;
}
