import { onDisk } from '../../src/content/reader/disk.ts';
import { findFrontMatter } from '../../src/content/reader/front-matter.ts';
import { REAL_CONTENT } from './edited-content.ts';
import { ANOTHER_BODY, TINY } from './project-copy.ts';

/** Every text of the content of the three reports: its file, and an article's body. */
export const TEXTS = [REAL_CONTENT, TINY, ANOTHER_BODY].flatMap((folder) => {
  const source = onDisk(folder);
  return source.list().flatMap((file) => {
    const bytes = source.read(file);
    if (!/\.(?:yaml|mdx)$/.test(file) || 'problem' in bytes) return [];
    const text = Buffer.from(bytes).toString();
    const front = file.endsWith('.mdx') ? findFrontMatter(text) : undefined;
    const fields = front ? text.slice(front.fields.start, front.fields.end) : text;
    return { file, text, fields, body: front && text.slice(front.bodyStart) };
  });
});

/** Those that are articles. */
export const ARTICLES = TEXTS.flatMap(({ body = '', ...text }) => (body === '' ? [] : { ...text, body }));
