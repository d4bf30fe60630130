import { statSync } from 'node:fs';
import { join } from 'node:path';
import { builtText } from '../build/built-folder.ts';
import { readSite } from '../build/built-site.ts';
import { inlineScripts } from '../build/headers.ts';
import { type Command, taking } from '../command/command.ts';
import type { Progress } from '../command/progress.ts';
import { pageElements } from '../build/html-page.ts';
import { listen } from './listen.ts';
import type { Project } from '../build/project.ts';
import { canonical } from '../build/references.ts';
import { normalBase, siteAddress } from '../build/site-address.ts';
import { staticServer } from './static-server.ts';

/** A server of the built site, for as long as it is used: its address with the base. */
export interface RunningSite extends Disposable {
  readonly address: string;
}

/** Serves a built site at a port, or the next free one unless the port must be exact. */
export async function serveDist(
  { dist }: Pick<Project, 'dist'>,
  port: number,
  exact = false,
): Promise<RunningSite> {
  const base = builtBase(dist);
  const server = staticServer({ folder: dist, base, scripts: scriptsOf(dist) });
  const used = await listen(server, port, { tries: exact ? 1 : 100 });
  return {
    address: `http://localhost:${used}${base}`,
    [Symbol.dispose]: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The scripts inside the pages of a site as it now is: the server outlives the builds that are published under it. */
function scriptsOf(dist: string): () => readonly string[] {
  let of: string | undefined;
  let scripts: readonly string[] = [];
  return () => {
    const marks = ['index.html', 'sw.js'].map((file) => {
      const status = statSync(join(dist, file), { throwIfNoEntry: false });
      return `${status?.ino} ${status?.mtimeMs}`;
    });
    if (of !== marks.join()) scripts = inlineScripts(readSite(dist));
    of = marks.join();
    return scripts;
  };
}

/** The base path a site was built for, read from its home page, so that serving it needs no variable. */
export function builtBase(folder: string): string {
  const address = canonical(pageElements(builtText(folder, 'index.html')));
  return address !== undefined && URL.canParse(address)
    ? normalBase(new URL(address).pathname)
    : siteAddress().base;
}

/** The lines that tell where each language is. */
function addressLines(address: string): string {
  return `\n  中文     ${address}\n  English  ${address}en/\n\n  按 Ctrl+C 停止 · Press Ctrl+C to stop\n`;
}

const OPTIONS = {
  port: { type: 'string', default: process.env['SITE_PORT'] ?? '4321' },
  exact: { type: 'boolean', default: false },
} as const;

/** A command that serves the site once it is ready: at `--port`, at `SITE_PORT` or at 4321, or the next free one unless it is to be `--exact`. */
export function serving(
  script: string,
  ready: (project: Project, progress: Progress) => Promise<void>,
): Command {
  return taking(script, { options: OPTIONS }, async ({ values, project, progress }) => {
    await ready(project, progress);
    const { address } = await serveDist(project, Number(values.port), values.exact);
    progress.say(addressLines(address));
  });
}
