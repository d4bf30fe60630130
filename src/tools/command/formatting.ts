import { join } from 'node:path';
import { project } from '../build/project.ts';
import { type Listener, runScript, toolScript } from './tool.ts';

// Named one by one rather than ignored one by one: what editors write in content/ is theirs and is never reformatted.
const formatted = [
  '{src,tests}/**/*.{ts,astro,mjs,css,json,jsonc}',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
  '.github/**/*.yml',
];
const linted = ['src', 'tests', 'astro.config.mjs'];

/** Formats the code with Prettier, or with `check` only says what is not formatted. */
export function prettier(mode: 'check' | 'write', listener?: Listener): Promise<number> {
  const options = [`--${mode}`, '--no-error-on-unmatched-pattern', '--log-level', 'warn'];
  return runScript(toolScript('prettier'), [...options, ...formatted], {}, listener);
}

/** Lints the code with Biome, or with `write` also mends what can be mended safely. */
export function biome(mode: 'check' | 'write', listener?: Listener): Promise<number> {
  const options = [`--config-path=${join(project.root, 'tests', 'lint.jsonc')}`, '--error-on-warnings'];
  const args = ['lint', ...options, ...(mode === 'write' ? ['--write'] : []), ...linted];
  return runScript(toolScript('@biomejs/biome', 'biome'), args, {}, listener);
}
