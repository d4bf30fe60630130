import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { onDisk } from '../../src/content/reader/disk.ts';

/** The fields of content files that name something: a body, a figure, a term, a prize. */
const NAMING = /^(?:label|name|shortName|organisation|title|titleEn|author|givers|heading|forms|zh|en)$/;

/** Every word by which content could be told from that of another body: its ids, its names, and what its organisation's name is made of. */
export function namesOf(folder: string): Set<string> {
  const files = onDisk(folder).list();
  const ids = files.flatMap((file) => [basename(file).replace(/\..*/, ''), basename(join(file, '..'))]);
  const texts = files.filter((file) => file.endsWith('.yaml')).map((file) => read(folder, file));
  const names = texts.flatMap(namesIn).filter((name) => /\p{Script=Han}{3}|\S \S/u.test(name));
  const { organisation } = parseDocument(read(folder, 'site/settings.yaml')).toJS();
  return new Set([...ids.filter((id) => id.includes('-')), ...names, ...piecesOf(organisation)]);
}

/** Everything that content says, as one text. */
export function everythingIn(folder: string): string {
  return onDisk(folder)
    .list()
    .map((file) => `${file}\n${read(folder, file)}`)
    .join('\n');
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function namesIn(yaml: string): string[] {
  const names: string[] = [];
  visit(parseDocument(yaml), {
    Scalar(_, { value }, path) {
      const fields = path.flatMap((node) =>
        'key' in node && typeof node.key === 'object' && node.key && 'value' in node.key
          ? [String(node.key.value)]
          : [],
      );
      if (
        typeof value === 'string' &&
        fields.length > 0 &&
        fields.slice(-2).every((field) => NAMING.test(field))
      )
        names.push(value);
    },
  });
  return names;
}

/** 西宁市总工会 has 西宁, 宁市, 市总, 总工 and 工会; the English name its words. */
function piecesOf({ zh, en }: { zh: string; en: string }): string[] {
  const pairs = Array.from({ length: zh.length - 1 }, (_, index) => zh.slice(index, index + 2));
  return [...pairs, ...en.split(' ').filter((word) => word.length > 3)];
}
