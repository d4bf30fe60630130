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

/** Serves a built site at a port, or the next free one unless the port must be exact. */
export async function serveDist(
  { dist }: Pick<Project, 'dist'>,
  port: number,
  exact = false,
): Promise<RunningSite> {
  const base = builtBase(dist);
  const server = staticServer({ folder: dist, base, scripts: inlineScripts(readSite(dist)) });
  const used = await listen(server, port, exact ? 1 : 100);
  return {
    address: `http://localhost:${used}${base}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
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
export function addressLines(address: string): string {
  return `\n  中文     ${address}\n  English  ${address}en/\n\n  按 Ctrl+C 停止 · Press Ctrl+C to stop\n`;
}
