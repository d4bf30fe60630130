import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';
import { compiledToFloor } from '../../../src/tools/build/floor-plugin.ts';
import { paletteCss } from '../../../src/tools/build/palette-css.ts';
import { project } from '../../../src/tools/build/project.ts';
import { shortTokens } from '../../../src/tools/build/short-tokens.ts';

const FOLDER = join(project.root, 'src', 'styles');

/** The sheets that pages import: not those that are parts of site.css, nor the one of cards, which have no others. */
const IMPORTED = readdirSync(FOLDER).filter(
  (name) => readFileSync(join(FOLDER, name), 'utf8').includes('@layer theme, base') && name !== 'site.css',
);

/** The site’s sheets brought together with their cascade layers, as pages have them before the build takes these away. */
export function layeredSheets(): Promise<string> {
  return compiled(['site.css', ...IMPORTED]);
}

/** The elder mode’s sheet as it is written, in no layer and no stronger than it says. */
export function elderSheet(): Promise<string> {
  return compiled(['elder.css']);
}

async function compiled(names: readonly string[]): Promise<string> {
  const entry = 'virtual:sheets';
  const result = await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'silent',
    plugins: [
      tailwindcss(),
      paletteCss(),
      shortTokens(),
      compiledToFloor(),
      {
        name: 'sheets',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}`
            ? names.map((name) => `import ${JSON.stringify(join(FOLDER, name))};`).join('\n')
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const outputs =
    'output' in result ? result.output : Array.isArray(result) ? result.flatMap(({ output }) => output) : [];
  return outputs
    .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : ''))
    .join('');
}
