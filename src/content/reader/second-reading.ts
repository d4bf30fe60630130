import { load, YAMLException } from 'js-yaml';
import type { FieldPath } from './field-path.ts';
import { error, type Issue, type Place } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';
import { yamlIssue } from './yaml-issue.ts';
import { SURPRISE } from './yaml-words.ts';

interface FirstReading {
  readonly value: unknown;
  readonly source: SourceText;
  readonly at: (path: FieldPath, what?: 'value' | 'key') => Place;
}

/**
 * The same stretch read once more by js-yaml, which is what Astro builds from; `yaml`, whose positions the checker needs, is another
 * program. What the two do not read alike is refused, so the checker never passes what the build would read as something else.
 */
export function secondReading<T extends FirstReading>(
  text: string,
  region: Span,
  first: T,
): T | readonly Issue[] {
  try {
    const value = load(text);
    const path = differenceAt(first.value, value, []);
    if (path === undefined) return { ...first, value };
    return [error('yaml-surprise', first.at(path, 'key'), SURPRISE)];
  } catch (problem) {
    const position = problem instanceof YAMLException ? (problem.mark?.position ?? 0) : 0;
    return [yamlIssue(first.source, 'IMPOSSIBLE', region.start + Math.min(position, text.length))];
  }
}

/** The way to the first place where two values differ; nothing where they are the same. */
function differenceAt(a: unknown, b: unknown, path: FieldPath): FieldPath | undefined {
  if (a instanceof Date || b instanceof Date)
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime() ? undefined : path;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b) ? undefined : path;
  if (Array.isArray(a) !== Array.isArray(b)) return path;
  const [here, there] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  for (const key of new Set([...here.keys(), ...there.keys()])) {
    const step = Array.isArray(a) ? Number(key) : key;
    const deeper = differenceAt(here.get(key), there.get(key), [...path, step]);
    if (deeper) return deeper;
  }
  return undefined;
}
