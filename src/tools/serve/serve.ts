import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtText } from '../build/built-folder.ts';
import { readSite } from '../build/built-site.ts';
import { inlineScripts } from '../build/headers.ts';
import { pageElements } from '../build/html-page.ts';
import { listen } from './listen.ts';
import type { Project } from '../build/project.ts';
import { canonical } from '../build/references.ts';
import { normalBase, siteAddress } from '../build/site-address.ts';
import { staticServer } from './static-server.ts';

/** A server of the built site: its address with the base, and how to stop it. */
export interface RunningSite {
  address: string;
  stop: () => void;
}

/** Serves dist at a port, or the next free one unless the port must be exact. */
export async function serveDist(project: Project, port: number, exact = false): Promise<RunningSite> {
  const base = builtBase(project.dist);
  const server = staticServer({ folder: project.dist, base, scripts: inlineScripts(readSite(project.dist)) });
  const used = await listen(server, port, exact ? 1 : 100);
  return {
    address: `http://localhost:${used}${base}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** True when there is a built site to serve. */
export function isBuilt(project: Project): boolean {
  return existsSync(join(project.dist, 'index.html'));
}

/** The base path a site was built for, read from its home page, so that serving it needs no variable. */
export function builtBase(folder: string): string {
  const address = canonical(pageElements(builtText(folder, 'index.html')));
  return address !== undefined && URL.canParse(address)
    ? normalBase(new URL(address).pathname)
    : siteAddress().base;
}

/** The lines that tell where each language is. */
export function addressLines(address: string): string {
  return `\n  中文     ${address}\n  English  ${address}en/\n\n  按 Ctrl+C 停止 · Press Ctrl+C to stop\n`;
}
