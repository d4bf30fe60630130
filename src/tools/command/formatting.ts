import { join } from 'node:path';
import { project } from '../build/project.ts';
import { type Listener, runScript, toolScript } from './tool.ts';

// Named one by one rather than ignored one by one: what editors write in content/ is theirs and is never reformatted.
const ours = ['src', 'tests', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const styled = ['{src,tests}/**/*.{astro,css}', '.github/**/*.yml'];

/** Formats components and styles with Prettier, or with `check` only says what is not formatted. */
export function prettier(mode: 'check' | 'write', listener?: Listener): Promise<number> {
  const options = [`--${mode}`, '--no-error-on-unmatched-pattern', '--log-level', 'warn'];
  return runScript(toolScript('prettier'), [...options, ...styled], {}, listener);
}

/** Lints and formats the code with Biome, or with `check` only says what is wrong; with `write` it mends what can be mended safely. */
export function biome(mode: 'check' | 'write', listener?: Listener): Promise<number> {
  const options = [`--config-path=${join(project.root, 'tests', 'lint.jsonc')}`, '--error-on-warnings'];
  const args = ['check', ...options, ...(mode === 'write' ? ['--write'] : []), ...ours];
  return runScript(toolScript('@biomejs/biome', 'biome'), args, {}, listener);
}
