import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FAMILIES } from './faces.ts';
import { rasterise } from './rasterise.ts';
import { keep, keptFile, use } from './store.ts';

const require = createRequire(import.meta.url);
const packages = ['@resvg/resvg-js', ...Object.values(FAMILIES).map(({ package: name }) => name)];
/** To be raised when rasterise or indexed-png come to draw the same SVG in another way. */
const DRAWN = 1;
const makers = JSON.stringify([DRAWN, packages.map((name) => require(`${name}/package.json`).version)]);

/** The PNG of an SVG: from the store where an earlier build drew the same one, or else drawn now. */
export async function keptPicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(makers).update(svg).digest('hex').slice(0, 32);
  const file = keptFile(process.cwd(), `${name}.png`);
  if (existsSync(file)) {
    use(file);
    return new Uint8Array(readFileSync(file));
  }
  const png = await rasterise(svg);
  keep(file, png);
  return png;
}
