import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideNginx, startNginx } from './support/nginx.ts';
import { builtFiles, servedPath } from '../src/tools/build/built-folder.ts';
import { bare, command, say } from '../src/tools/command/command.ts';
import { Failure } from '../src/tools/command/failure.ts';
import { progress } from '../src/tools/command/progress.ts';
import { project } from '../src/tools/build/project.ts';
import { provideSite } from '../src/tools/build/site.ts';

const SECONDS = 20;

/** Reads every page of the site over and over from nginx on this machine, as fast as it goes; any error fails. */
await command(
  bare(async () => {
    const { reason } = provideNginx();
    if (reason !== undefined) throw new Failure(reason);
    await provideSite(project, progress);
    // It looks for its pages in the built site as soon as it is loaded.
    const { copySmallSite } = await import('./support/small-site.ts');
    const pages = builtFiles(project.dist).filter((file) => file.endsWith('index.html'));
    const folder = mkdtempSync(join(tmpdir(), 'report-soak-'));
    const nginx = await startNginx(copySmallSite);
    try {
      const script = join(folder, 'pages.lua');
      writeFileSync(script, wrkScript(pages.map((file) => `/${servedPath(file)}`)));
      const said = await wrk(['-t2', '-c64', `-d${SECONDS}s`, '--latency', '-s', script, nginx.origin]);
      say(`${said}${pages.length} pages in turn`);
      return /Socket errors|Non-2xx/.test(said) ? 1 : 0;
    } finally {
      nginx.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }),
);

function wrkScript(paths: readonly string[]): string {
  return `local paths = {${paths.map((path) => `"${path}"`).join(',')}}
local next = 0
request = function()
  next = next % #paths + 1
  return wrk.format("GET", paths[next], { ["Accept-Encoding"] = "br, gzip" })
end
`;
}

/** Runs wrk, and gives what it printed. */
function wrk(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('wrk', [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    child.on('error', () =>
      reject(new Failure('没有 wrk，请先运行 apt-get install wrk · There is no wrk: apt-get install wrk')),
    );
    child.on('close', () => resolve(said));
  });
}
