import { parseDocument } from 'yaml';
import { Unchangeable } from './edit.ts';

/** A stretch of YAML that was read: what is written, its nodes, and what it says. */
export interface YamlFile {
  readonly text: string;
  readonly contents: unknown;
  readonly value: unknown;
}

/** Reads a stretch of YAML; what cannot be read cannot be changed field by field. */
export function yamlFile(text: string): YamlFile {
  const document = parseDocument(text, { prettyErrors: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new Unchangeable(problem.message);
  return { text, contents: document.contents, value: document.toJS() };
}
