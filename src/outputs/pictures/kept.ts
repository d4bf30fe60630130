import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnApart } from './drawers.ts';
import { FAMILIES } from './faces.ts';
import type { PictureOrder } from './order.ts';
import { rasterise } from './rasterise.ts';
import { keep, keptBytes, keptFile, use } from './store.ts';

const root = process.cwd();
const packages = [
  '@resvg/resvg-js',
  'harfbuzzjs',
  'lean-qr',
  'subset-font',
  ...Object.values(FAMILIES).map(({ package: name }) => name),
];
const sources = ['src/outputs/pictures', 'src/drawings', 'src/content/prose'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .sort()
    .map((file) => join(folder, file)),
);

/** What pictures are made with beside what they show: another version of any of it may make others. */
const makers = hash(
  [...packages.map((name) => join('node_modules', name, 'package.json')), ...sources]
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n'),
);

/** The PNG of what a page is shared as: from the store where an earlier build drew the same, or else laid out and drawn now. */
export function keptPicture(order: PictureOrder): Promise<Uint8Array<ArrayBuffer>> {
  return kept(JSON.stringify(order), () => drawnApart(order));
}

/** The PNG of a drawing's SVG, likewise. */
export function keptDrawing(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return kept(svg, () => rasterise(svg));
}

async function kept(
  shown: string,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = hash(makers + shown).slice(0, 32);
  const file = keptFile(root, name);
  const before = keptBytes(file);
  if (before) {
    use(file);
    return before;
  }
  const png = await draw();
  keep(file, png);
  return png;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
