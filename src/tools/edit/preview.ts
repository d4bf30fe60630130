import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { project as own } from '../build/project.ts';
import { siteAddress } from '../build/site-address.ts';
import { listen } from '../serve/listen.ts';

/** The site as it will be, shown beside the room by a server of its own. */
export interface Preview {
  /** The address at which it answers, and where the site begins there. */
  readonly origin: string;
  readonly base: string;
  /** Whether it is being begun, can be seen, or is not to be had. */
  readonly state: () => 'starting' | 'ready' | 'gone';
}

/** The same as it is had beside the room: it has to be begun first. */
export interface PreviewBeside extends Preview {
  readonly begin: () => void;
}

/** How often it is asked whether it is there, and how long it may take. */
const [PAUSE, PATIENCE] = [500, 180_000];

/** Has the site shown as it will be, in a process of its own that ends with this one, once it is begun. */
export async function previewBeside(from: number): Promise<PreviewBeside> {
  const port = await freePort(from);
  const origin = `http://localhost:${port}`;
  const { base } = siteAddress();
  let state: ReturnType<Preview['state']> = 'starting';
  const gone = () => {
    state = 'gone';
  };
  const begin = () => {
    const script = join(own.root, 'src', 'tools', 'dev.ts');
    const child = spawn(process.execPath, [script, '--port', String(port)], {
      cwd: own.root,
      stdio: 'ignore',
      // Vite leaves word that it has built for production, by which Astro would keep what it has read.
      env: { ...process.env, NODE_ENV: undefined },
    });
    process.on('exit', () => void child.kill());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
    child.once('error', gone);
    child.once('exit', gone);
    void look(performance.now());
  };
  const look = async (begun: number): Promise<void> => {
    if (state !== 'starting') return;
    const isThere = await fetch(`${origin}${base}`).then(
      () => true,
      () => false,
    );
    if (isThere) state = 'ready';
    else if (performance.now() - begun > PATIENCE) gone();
    else setTimeout(() => void look(begun), PAUSE).unref();
  };
  return { origin, base, state: () => state, begin };
}

/** A port that nothing listens at. */
async function freePort(from: number): Promise<number> {
  const server = createServer();
  const port = await listen(server, from);
  await new Promise((done) => server.close(done));
  return port;
}
