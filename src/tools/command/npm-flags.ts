import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LOCALES } from '../../figure/locale.ts';
import { Failure } from './failure.ts';

/** How a command is written. */
export type Grammar = ParseArgsConfig & { readonly options: NonNullable<ParseArgsConfig['options']> };

/**
 * Reads what was typed after `npm run SCRIPT`, and the flags that npm kept for itself.
 * @throws TypeError for what the grammar does not know
 */
export function typed<const G extends Grammar>(
  { args, env }: { readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv },
  script: string,
  grammar: G,
) {
  return parseArgs({ ...grammar, args: withNpmFlags(args, grammar.options, env, script) });
}

/**
 * The arguments of a command together with the flags that npm kept for itself. In `npm run new observation a 270 --period 2024`, without
 * the `--` before the flags, npm takes the flag away, says in a variable that it was there, and passes its value on as a word.
 * @example withNpmFlags(['a', '270', '2024'], { period: { type: 'string' } }, { npm_lifecycle_event: 'new', npm_config_period: 'true' }, 'new')
 * // => ['a', '270', '--period=2024']
 */
export function withNpmFlags(
  args: readonly string[],
  options: Grammar['options'],
  env: NodeJS.ProcessEnv,
  script: string,
): string[] {
  // Only for the script that npm itself started: a command run inside it inherits the variables of the outer one.
  if (env['npm_lifecycle_event'] !== script) return [...args];
  const language = LOCALES.find((locale) => locale === args.at(-1));
  const kept = (name: string) => {
    // Of this one flag npm leaves no variable, only its value as the last word.
    if (name === 'lang' && language !== undefined) return 'true';
    return env[`npm_config_${name.replaceAll('-', '_')}`] || undefined;
  };
  const written = (name: string) => args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const missing = Object.entries(options).filter(([name]) => !written(name) && kept(name) !== undefined);
  const texts = missing.filter(([, { type }]) => type === 'string').map(([name]) => name);
  const switches = missing.filter(([name, { type }]) => type === 'boolean' && kept(name) === 'true');
  const severed = texts.filter((name) => kept(name) === 'true');
  if (severed.length > 1) throw new Failure(SEVERED);
  const [lost] = severed;
  return [
    ...(lost === undefined ? args : args.slice(0, -1)),
    ...texts.map((name) => `--${name}=${name === lost ? (args.at(-1) ?? '') : kept(name)}`),
    ...switches.map(([name]) => `--${name}`),
  ];
}

const SEVERED =
  '选项前面请加“-- ”，如 npm run new observation 代号 270 -- --period 2024 · Put “-- ” before the options, as in npm run new observation ID 270 -- --period 2024';
