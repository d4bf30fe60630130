import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSite } from '../../src/tools/build/built-site.ts';
import { inlineScripts } from '../../src/tools/build/headers.ts';
import { project } from '../../src/tools/build/project.ts';
import { codeOf } from '../../src/tools/command/machine-words.ts';
import { type NginxSettings, nginxConf } from '../../src/tools/publish/nginx.ts';
import { precompress } from '../../src/tools/publish/precompressed.ts';
import { freePort } from './free-port.ts';

const program = '/usr/sbin/nginx';
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Finds nginx, installing it as root on Debian; elsewhere says why there is none. */
export function provideNginx(): { reason?: string; brotli: boolean } {
  if (!existsSync(program) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];
    spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env,
    });
  }
  if (existsSync(program)) return { brotli: existsSync(brotliModule) };
  return { reason: `没有 ${program}，未测试 nginx · Not tested: there is no ${program}`, brotli: false };
}

/** A running nginx, and where it serves the site at the root of a host and under a path of another. */
export interface RunningNginx {
  readonly origin: string;
  readonly inside: string;
  /** The folder of the site. */
  readonly root: string;
  stop: () => void;
}

/** The path of the second site. */
export const INSIDE = '/zt/wm/';

/**
 * Starts one nginx by the recipe on the loopback address, with a site that is put into a folder: at the root of one port, and at another
 * under a path and without brotli.
 */
export async function startNginx(fill: (folder: string) => void): Promise<RunningNginx> {
  const [port, portInside] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'report-nginx-'));
  const root = join(folder, 'www');
  fill(root);
  // What is tried is how the files are sent, not how small they are.
  precompress(root, 4);
  const under = join(folder, 'under');
  mkdirSync(dirname(join(under, INSIDE)), { recursive: true });
  symlinkSync(root, join(under, INSIDE).replace(/\/$/, ''));
  const { brotli } = provideNginx();
  const scripts = inlineScripts(readSite(root));
  const server = (own: Pick<NginxSettings, 'root' | 'base' | 'brotli'>, at: number) =>
    nginxConf(project, {
      ...own,
      listen: `127.0.0.1:${at}`,
      name: 'localhost',
      scripts,
    });
  const servers = [
    server({ root, base: '/', brotli }, port),
    server({ root: under, base: INSIDE, brotli: false }, portInside),
  ];
  writeFileSync(join(folder, 'nginx.conf'), `${frame(brotli)}http {\n${temporary()}${servers.join('\n')}}\n`);
  const child = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const origin = `http://localhost:${port}`;
  await answering(child, origin).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { origin, inside: `http://localhost:${portInside}`, root, stop };
}

/** What Debian's nginx.conf has around a site, as far as it matters here. */
function frame(brotli: boolean): string {
  return [
    brotli ? `load_module ${brotliModule};` : '',
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;\nmaster_process off;\npid nginx.pid;\nevents { worker_connections 256; }\n',
  ].join('\n');
}

function temporary(): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `  access_log off;\n${kinds.map((kind) => `  ${kind}_temp_path tmp-${kind};\n`).join('')}`;
}

/** Waits until the server answers, or tells what it said when it stopped. */
async function answering(child: ChildProcess, origin: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const stopped = new Promise<never>((_, reject) => {
    child.on('close', () => reject(new Error(`nginx: ${said}`)));
  });
  const ready = async (): Promise<void> => {
    try {
      await fetch(origin);
    } catch (error) {
      // One that is still starting refuses; whatever else went wrong would go wrong for ever.
      if (!(error instanceof Error) || codeOf(error.cause) !== 'ECONNREFUSED') throw error;
      return ready();
    }
  };
  await Promise.race([stopped, ready()]);
}
