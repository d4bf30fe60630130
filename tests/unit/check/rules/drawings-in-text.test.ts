import { appendFileSync, cpSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { EditedContent } from '../../../support/edited-content.ts';
import { ANOTHER_BODY } from '../../../support/project-copy.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const SECTION = 'sections/foundations';

test('A drawing may stand between two paragraphs of both languages.', () => {
  const content = new EditedContent();
  for (const file of ['zh.mdx', 'en.mdx'])
    content.append(`${SECTION}/${file}`, '\n<Drawing id="money" />\n');
  content.translate('foundations');
  expect(content.check()).toEqual([]);
});

test.each([
  ['shares', '2024', 'figure-of-later-time', '“quay-points”到2024年还没有数'],
  ['over-time', '2025', 'cannot-be-drawn', '照2025年版的数，这张图画不成：'],
])(
  'The drawing %s cannot stand in the edition of %s, which is told where the text names it.',
  (id, edition, code, said) => {
    const content = temporaryFolder();
    cpSync(ANOTHER_BODY, content, { recursive: true });
    const file = (language: string) => `editions/${edition}/sections/year/${language}.mdx`;
    for (const language of ['zh', 'en'])
      appendFileSync(join(content, file(language)), `\n<Drawing id="${id}" />\n`);
    const errors = check(onDisk(content)).filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map((error) => error.file))).toEqual(
      new Set(['zh', 'en'].map((language) => `content/${file(language)}`)),
    );
    expect(errors.map((error) => [error.code, error.text])).toContainEqual([code, id]);
    expect(errors.map(({ message }) => message.zh).join()).toContain(said);
  },
);

test('What an older edition draws cannot be one of what was taken back by then.', () => {
  const content = temporaryFolder();
  cpSync(ANOTHER_BODY, content, { recursive: true });
  const figure = join(content, 'statistics', 'quay-points.yaml');
  const withdrawn = 'withdrawn:\n  date: "2025-01"\n  reason: { zh: 不再统计。, en: No longer counted. }\n';
  writeFileSync(figure, readFileSync(figure, 'utf8').replace('observations:', `${withdrawn}observations:`));
  const places = check(onDisk(content)).flatMap(({ code, file, text }) =>
    code === 'figure-withdrawn' && text === 'shares' ? file : [],
  );
  expect(places).toEqual(
    ['en', 'zh'].map((language) => `content/editions/2025/sections/year/${language}.mdx`),
  );
});
