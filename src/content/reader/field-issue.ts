import type { z } from 'zod';
import { inBoth } from '../../figure/locale.ts';
import { fieldInWords, fieldName, type FieldPath, fieldPath } from './field-path.ts';
import { issue, type Issue, type Repair } from './issue.ts';
import { editDistance, nearest } from './nearest.ts';
import { helpFor, keysAt } from './schema-field.ts';
import { displacedFields, strayItems } from './displaced-field.ts';
import type { Span } from './source-text.ts';
import { fieldNamed, valueIssue } from './value-issue.ts';
import { listed } from './wording.ts';
import type { YamlText } from './yaml-text.ts';

type Found = z.core.$ZodIssue;

/** What a schema refused in a file, told field by field; the wording is ours, since Zod's is for programmers. */
export function fieldIssues(all: readonly Found[], schema: z.ZodType, yaml: YamlText): readonly Issue[] {
  const displaced = displacedFields(all, schema, yaml);
  if (displaced.length > 0) return displaced;
  const stray = strayItems(all, schema, yaml);
  const isStray = ({ path }: Found) =>
    stray.some(({ item }) => item.every((step, index) => fieldPath(path)[index] === step));
  const found = all.filter((issue) => !isStray(issue));
  const unknown = found.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownFields(issue, schema, yaml) : [],
  );
  // A mistyped key is one mistake, not an unknown key and a missing one.
  const explained = new Set(unknown.flatMap(({ instead }) => (instead === undefined ? [] : [instead])));
  const absent = found.filter(
    (issue) => issue.code !== 'unrecognized_keys' && !yaml.has(fieldPath(issue.path)),
  );
  const [only] = absent;
  // One name that is unknown and one field that is missing are most likely one and the same.
  if (unknown.length === 1 && absent.length === 1 && unknown[0]?.instead === undefined && only)
    explained.add(fieldName(fieldPath(only.path)));
  const others = found.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = fieldPath(issue.path);
    if (yaml.has(path)) return [valueIssue(issue, path, schema, yaml)];
    return explained.has(fieldName(path)) ? [] : [missing(path, schema, yaml)];
  });
  return [...[...stray, ...unknown].map(({ issue }) => issue), ...others];
}

function unknownFields(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  yaml: YamlText,
): { issue: Issue; instead: string | undefined }[] {
  const parent = fieldPath(path);
  const allowed = keysAt(schema, parent);
  return keys.map((key) => {
    const free = allowed.filter((name) => !yaml.has([...parent, name]));
    const guess = nearest(key, free);
    // What may stand here beside another kind or qualifier is no unknown word.
    const beside = ['kind', 'qualifier'].find((name) => yaml.has([...parent, name]));
    if (allowed.includes(key) && beside) {
      const as = `${beside}: ${yaml.source.slice(yaml.span([...parent, beside]))}`;
      return {
        issue: issue('unknown-field.beside', yaml.at([...parent, key], 'key'), { key, as, beside }),
        instead: undefined,
      };
    }
    const own = issue(
      'unknown-field.field',
      yaml.at([...parent, key], 'key'),
      { key, names: listed(allowed), guess },
      repairOfKey(key, guess, yaml, [...parent, key]),
    );
    return { issue: own, instead: guess === undefined ? undefined : fieldName([...parent, guess]) };
  });
}

/** One letter astray in a name that only one field is near to is mended without asking. */
function repairOfKey(
  key: string,
  suggestion: string | undefined,
  yaml: YamlText,
  path: FieldPath,
): Repair | undefined {
  if (suggestion === undefined || editDistance(key, suggestion) > 1) return undefined;
  const span = yaml.keySpan(path);
  return yaml.source.slice(span) === key ? yaml.source.repair(span, suggestion) : undefined;
}

const pointAt = (start: number): Span => ({ start, end: start });

function missing(path: FieldPath, schema: z.ZodType, yaml: YamlText): Issue {
  const last = path.at(-1) ?? '';
  const help = helpFor(schema, path);
  // A place in a list that is not there means that the list has too few items: the list itself is what is empty.
  if (typeof last === 'number') {
    const list = path.slice(0, -1);
    return issue('empty-field.list', yaml.at(list, 'key'), { field: fieldNamed(list, schema) });
  }
  const name = fieldName(path);
  const parent = fieldName(path.slice(0, -1));
  // At the outermost level nothing stands for what is not there.
  const place = path.length > 1 ? yaml.at(path) : yaml.source.place(pointAt(yaml.span([]).start), name);
  const about = { field: inBoth((locale) => fieldInWords(name, locale)), help, last };
  if (parent === '') return issue('missing-field.outermost', place, about);
  return issue('missing-field.inside', place, {
    ...about,
    group: inBoth((locale) => fieldInWords(parent, locale)),
  });
}
