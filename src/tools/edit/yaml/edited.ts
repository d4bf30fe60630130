import { isDeepStrictEqual } from 'node:util';
import { adding, inserting, type Order } from './adding.ts';
import { type Edit, Unchangeable, withEdit } from './edit.ts';
import type { Splice } from './lines.ts';
import { removing } from './removing.ts';
import { setting } from './setting.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';

/**
 * A file with a change made in it and every other byte as it was, read back to see that it says what was meant.
 * @example edited(yamlFile('value: 266 # one\n'), { kind: 'set', path: ['value'], value: 270 }).text // => 'value: 270 # one\n'
 * @throws Unchangeable where the change cannot be made so
 */
export function edited(file: YamlFile, edit: Edit, order: Order = []): YamlFile {
  const meant = withEdit(file.value, edit);
  const { from, to, insert } = splice(file, edit, order);
  const after = yamlFile(file.text.slice(0, from) + insert + file.text.slice(to));
  if (!isDeepStrictEqual(after.value, meant)) throw new Unchangeable('it would say something else');
  return after;
}

function splice(file: YamlFile, edit: Edit, order: Order): Splice {
  if (edit.kind === 'set') return setting(file, edit.path, edit.value);
  if (edit.kind === 'add') return adding(file, edit.path, edit.value, order);
  if (edit.kind === 'insert') return inserting(file, edit.path, edit.value);
  return removing(file, edit.path);
}
