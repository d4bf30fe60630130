import { basename } from 'node:path';
import { parseAst } from 'vite';
import { builtText } from './built-folder.ts';

/** The text of every script of a built site, by its file name. */
export function siteScripts(folder: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    files.filter((file) => file.endsWith('.js')).map((file) => [basename(file), builtText(folder, file)]),
  );
}

/** Every word in the strings of the scripts that a text names, and of those that they name in turn. */
export function wordsOfScripts(text: string, scripts: Readonly<Record<string, string>>): Set<string> {
  const reached = new Set<string>();
  const follow = (from: string): void => {
    for (const [name, script] of Object.entries(scripts)) {
      if (reached.has(name) || !from.includes(name)) continue;
      reached.add(name);
      follow(script);
    }
  };
  follow(text);
  return new Set([...reached].flatMap((name) => strings(scripts[name] ?? '').flatMap(wordsOfString)));
}

/** A script names classes and elements in a string; of a style sheet in a string the classes alone, and of what it imports nothing. */
function wordsOfString(string: string): readonly string[] {
  if (string.startsWith('./')) return [];
  return string.match(string.includes('{') ? /(?<=\.)[a-z][\w-]*/gi : /[\w-]+/g) ?? [];
}

/** The strings that stand in a script: what is not in one is a name of the script's own, such as that of a property. */
function strings(script: string): string[] {
  const found: string[] = [];
  JSON.stringify(parseAst(script), (key, value: unknown) => {
    if (typeof value === 'string' && (key === 'value' || key === 'cooked')) found.push(value);
    return value;
  });
  return found;
}
