import type { z } from 'zod';
import { fieldIssues } from './field-issue.ts';
import { issue, type Issue, wholeFile } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';
import { readYaml, type YamlText } from './yaml-text.ts';
import { yamlIssue } from './yaml-issue.ts';

/** Typed data from one file, which can tell where each of its fields stands. */
export interface Entry<T> extends Pick<YamlText, 'at' | 'span' | 'source'> {
  readonly id: string;
  readonly data: T;
}

/** An entry, or why there is none. */
export type EntryReading<T> = { readonly entry: Entry<T> } | { readonly issues: readonly Issue[] };

/** Reads typed data from a whole file, or from a region of it such as its front matter. */
export function readEntry<T>(
  id: string,
  source: SourceText,
  schema: z.ZodType<T>,
  region: Span = { start: 0, end: source.text.length },
): EntryReading<T> {
  const yaml = readYaml(source, region);
  if ('length' in yaml) return { issues: yaml };
  // Nothing, or nothing but comments.
  if (yaml.value === null) return { issues: [emptyFile(source)] };
  if (typeof yaml.value !== 'object')
    return { issues: [yamlIssue(source, 'IMPOSSIBLE', yaml.span([]).start)] };
  const { data, success, error: refused } = schema.safeParse(yaml.value);
  if (!success) return { issues: fieldIssues(refused.issues, schema, yaml) };
  return { entry: { id, data, source, at: yaml.at, span: yaml.span } };
}

/** A file with nothing in it. */
export function emptyFile(source: SourceText): Issue {
  return issue('empty-file', wholeFile(source.file));
}
