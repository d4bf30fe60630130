// Runs in a process of its own, since what builds takes as much memory as the room itself; see room-files.ts.
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';
import { paletteCss } from '../../../build/palette-css.ts';
import type { RoomFiles } from './room-files.ts';

const built = await build({
  configFile: false,
  root: join(import.meta.dirname, '..'),
  logLevel: 'error',
  plugins: [tailwindcss(), paletteCss()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    write: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: join(import.meta.dirname, '..', 'pages', 'main.tsx') },
  },
});
const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
const script = outputs.find((one) => one.type === 'chunk');
const style = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
const files: RoomFiles = {
  script: script?.type === 'chunk' ? script.code : '',
  style: style?.type === 'asset' ? String(style.source) : '',
};
process.stdout.write(JSON.stringify(files));
