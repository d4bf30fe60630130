import { LOCALES } from '../../figure/locale.ts';
import { Failure } from '../command/failure.ts';

/** The flags of a command: those that take a value, and those that only stand or do not. */
export interface Flags {
  readonly texts: readonly string[];
  readonly switches?: readonly string[];
}

/**
 * The arguments of a command together with the flags that npm kept for itself. In `npm run new observation a 270 --period 2024`, without
 * the `--` before the flags, npm takes the flag away, says in a variable that it was there, and passes its value on as a word.
 * @example withNpmFlags(['a', '270', '2024'], { texts: ['period'] }, { npm_lifecycle_event: 'new', npm_config_period: 'true' }, 'new')
 * // => ['a', '270', '--period=2024']
 */
export function withNpmFlags(
  args: readonly string[],
  { texts, switches = [] }: Flags,
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
  const missing = texts.filter((name) => !written(name) && kept(name) !== undefined);
  const severed = missing.filter((name) => kept(name) === 'true');
  if (severed.length > 1) throw new Failure(SEVERED);
  const [lost] = severed;
  const words = lost === undefined ? args : args.slice(0, -1);
  const found = missing.map((name) => `--${name}=${name === lost ? (args.at(-1) ?? '') : kept(name)}`);
  const standing = switches
    .filter((name) => !written(name) && kept(name) === 'true')
    .map((name) => `--${name}`);
  return [...words, ...found, ...standing];
}

const SEVERED =
  '选项前面请加“-- ”，如 npm run new observation reading-rooms 270 -- --period 2024 · Put “-- ” before the options, as in npm run new observation reading-rooms 270 -- --period 2024';
