import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  for (const file of ['zh.mdx', 'en.mdx']) content.append(`${SECTION}/${file}`, '\n<Drawing id="money" />\n');
  content.translate('foundations');
  expect(content.check()).toEqual([]);
});

/** The second body's report with the text of an older edition showing a drawing of its own, as the newest edition has it. */
function withDrawing(id: string, edition: string): { file: string; content: string } {
  const content = temporaryFolder();
  cpSync(ANOTHER_BODY, content, { recursive: true });
  const file = `editions/${edition}/drawings/${id}.yaml`;
  cpSync(join(ANOTHER_BODY, 'drawings', `${id}.yaml`), join(content, file));
  for (const language of ['zh', 'en'])
    appendFileSync(
      join(content, `editions/${edition}/sections/year/${language}.mdx`),
      `\n<Drawing id="${id}" />\n`,
    );
  return { file: `content/${file}`, content };
}

const errorsIn = (content: string) => check(onDisk(content)).filter(({ severity }) => severity === 'error');

test('A figure that an older edition did not know is told where its text names the drawing of it.', () => {
  const { content } = withDrawing('shares', '2024');
  const errors = errorsIn(content);
  expect(new Set(errors.map(({ code, text }) => `${code} ${text}`))).toEqual(
    new Set(['figure-of-later-time shares']),
  );
  expect(errors.map(({ message }) => message.zh).join()).toContain('“quay-points”到2024年还没有数');
});

test('What cannot be drawn of the time of an older edition is told in its own drawing.', () => {
  const { file, content } = withDrawing('over-time', '2025');
  expect(errorsIn(content)).toMatchObject([{ file, code: 'cannot-be-drawn', field: 'figure' }]);
});

test('The text of an older edition names a drawing of its own, not one of today’s.', () => {
  const { file, content } = withDrawing('points', '2025');
  rmSync(join(content, file.replace('content/', '')));
  const errors = errorsIn(content);
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['unknown-id']));
  expect(errors[0]?.fix.en).toContain('The id is the name of a file in content/editions/2025/drawings');
});

test('A drawing that no reader sees is asked about, and one of an older edition by its text alone.', () => {
  const { file, content } = withDrawing('sizes', '2025');
  for (const language of ['zh', 'en']) {
    const path = join(content, `editions/2025/sections/year/${language}.mdx`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('<Drawing id="sizes" />\n', ''));
  }
  const own = join(content, 'drawings', 'sizes.yaml');
  writeFileSync(own, readFileSync(own, 'utf8').replace(/^column: .*\n/m, ''));
  expect(
    check(onDisk(content))
      .map((one) => [one.code, one.severity, one.file])
      .sort(),
  ).toEqual([
    ['drawing-not-shown', 'warning', 'content/drawings/sizes.yaml'],
    ['drawing-not-shown', 'warning', file],
  ]);
});

test('A drawing under a misspelt id, or in a text that cannot be read, is not said to stand nowhere.', () => {
  for (const [from, to] of [
    ['<Drawing id="workers-homes" />', '<Drawing id="workers-home" />'],
    ['<Plain>', '<Plain'],
  ] as const) {
    const content = new EditedContent();
    for (const file of ['zh.mdx', 'en.mdx']) content.edit(`${SECTION}/${file}`, from, to);
    expect(content.check().filter(({ code }) => code === 'drawing-not-shown')).toEqual([]);
  }
});

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
