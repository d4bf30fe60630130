import { copyFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../../src/tools/build/built-folder.ts';
import { readSite } from '../../../src/tools/build/built-site.ts';
import { inlineScripts } from '../../../src/tools/build/headers.ts';
import { project } from '../../../src/tools/build/project.ts';
import { staticServer } from '../../../src/tools/serve/static-server.ts';
import { writeWorker } from '../../../src/tools/build/worker.ts';
import { copySmallSite } from '../../support/small-site.ts';

/** A site on the loopback address whose publication can be changed, and which can be made to stop answering. */
export class PublishedSite {
  readonly #root = mkdtempSync(join(tmpdir(), 'report-published-'));
  readonly #server: Server;
  #serving = staticServer({ folder: this.#root, base: '/' });
  #answers = Number.POSITIVE_INFINITY;
  #bytes = 0;
  /** The paths that were asked for. */
  readonly asked: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answers -= 1;
      if (this.#answers < 0) {
        request.socket.destroy();
        return;
      }
      this.asked.push(request.url ?? '');
      const before = request.socket.bytesWritten;
      response.on('finish', () => {
        this.#bytes += request.socket.bytesWritten - before;
      });
      this.#serving.emit('request', request, response);
    });
  }

  /** How many bytes it has sent. */
  bytes(): number {
    return this.#bytes;
  }

  /** Changes every page of the present publication, as hosts do that write a script of their own into each. */
  rewrite(word: string, change: (html: string) => string): void {
    const folder = join(this.#root, word);
    for (const file of builtFiles(folder).filter((one) => one.endsWith('.html'))) {
      const path = join(folder, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
  }

  /** The address; not localhost, where the worker asks the network first. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  }

  /** Publishes the small site with a word in every title and a script of another name, as prepared once for all sites; or without its worker. */
  publish(word: string, { offline = true }: { offline?: boolean } = {}): void {
    const folder = join(this.#root, word);
    const { folder: from, scripts } = prepared(word, offline);
    cpSync(from, folder, { recursive: true });
    this.#serving = staticServer({ folder, base: '/', scripts: () => scripts });
  }

  /** Has a page of an earlier publication in the place of the new one, as where only half of that is uploaded. */
  leaveBehind(file: string, earlier: string, word: string): void {
    copyFileSync(join(this.#root, earlier, file), join(this.#root, word, file));
  }

  /** Takes a file out of a publication. */
  remove(word: string, file: string): void {
    rmSync(join(this.#root, word, file));
  }

  /** Answers so many requests more, and then none. */
  answer(times: number): void {
    this.#answers = times;
  }

  /** Stops, and clears up. */
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A publication as it is copied to where it is served. */
interface Prepared {
  readonly folder: string;
  readonly scripts: ReturnType<typeof inlineScripts>;
}

const PREPARED = new Map<string, Prepared>();

/** One page of each kind with a word in every title and a script of another name, two of them in an older edition too; made once. */
function prepared(word: string, offline: boolean): Prepared {
  const key = `${word} ${offline}`;
  const known = PREPARED.get(key);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'report-prepared-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  copySmallSite(folder);
  for (const page of ['about', 'glossary'])
    cpSync(join(folder, page), join(folder, '2019', page), { recursive: true });
  // The first of a page is that of its header, which every page has.
  const about = readFileSync(join(folder, 'about', 'index.html'), 'utf8');
  const [, script = ''] = /<script type="module" src="\/([^"]+)"/.exec(about) ?? [];
  const renamed = `_astro/header.${word}.js`;
  renameSync(join(folder, script), join(folder, renamed));
  for (const file of builtFiles(folder).filter((one) => one.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8').replaceAll(script, renamed);
    writeFileSync(path, html.replace('</title>', ` ${word}</title>`));
  }
  const site = readSite(folder);
  writeWorker(site, project.root, offline);
  const made = { folder, scripts: inlineScripts(site) };
  PREPARED.set(key, made);
  return made;
}
