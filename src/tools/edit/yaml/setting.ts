import { isAlias, isCollection, isScalar, type Scalar } from 'yaml';
import type { FieldPath } from '../../../content/reader/field-path.ts';
import { yamlFlow } from '../yaml-scalar.ts';
import { Unchangeable } from './edit.ts';
import { newLineOf, type Splice } from './lines.ts';
import { isBlockText, nodeAt, rangeOf } from './nodes.ts';
import type { YamlFile } from './yaml-file.ts';

/** The change that puts another value in the place of one; the marks around a text stay what they were, where they can. */
export function setting({ text, contents }: YamlFile, path: FieldPath, value: unknown): Splice {
  const node = nodeAt(contents, path);
  if (isAlias(node) || (isCollection(node) && !node.flow))
    throw new Unchangeable('a block is changed field by field');
  const [from, to] = rangeOf(node);
  const written = isScalar(node) && typeof value === 'string' ? like(node, value) : yamlFlow(value);
  const gap = from > 0 && /[^\s[({]/.test(text[from - 1] ?? '') ? ' ' : '';
  return { from, to, insert: gap + written + (isBlockText(node) ? newLineOf(text) : '') };
}

function like({ type, value }: Scalar, text: string): string {
  // Marks around nothing only say that it is still to be filled in.
  if (value === '') return yamlFlow(text);
  if (type === 'QUOTE_SINGLE' && !/[\p{Cc}\u2028\u2029]/u.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(text);
  return type === 'PLAIN' && STAYS_PLAIN.test(text) ? text : yamlFlow(text);
}

/** A printed number with what it counts, such as 266家, which is plain in most files. */
const STAYS_PLAIN = /^\d[\d.]*[\p{Script=Han}][\p{Script=Han}\d（）]*$/u;
