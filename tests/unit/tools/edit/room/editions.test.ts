import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import { beginEdition, editionsView } from '../../../../../src/tools/edit/room/editions-view.ts';
import { contentCopy } from '../../../../support/project-copy.ts';

const SETTINGS = 'site/settings.yaml';

test('A new edition is begun in drafts: the present one stands under its year as it is, and what is to be looked at is listed with its place.', () => {
  const copy = contentCopy();
  const read = (file: string) => readFileSync(join(copy.content, file), 'utf8');
  const room = new ContentRoom(copy);
  const { newest, next, older, toLookAt } = editionsView(room);
  const year = newest.slice(0, 4);
  expect({ next, older, toLookAt }).toEqual({
    next: String(Number(year) + 1),
    older: [],
    toLookAt: undefined,
  });
  const [settings, chapter] = [SETTINGS, 'sections/year/zh.mdx'].map(read);
  expect(beginEdition(room, next)).toEqual({ refused: undefined });
  expect(read(SETTINGS)).toBe(settings);
  expect(room.save()).toMatchObject({ errors: [], conflicts: [] });
  expect(read(`editions/${year}/sections/year/zh.mdx`)).toBe(chapter);
  expect(read(SETTINGS)).toBe(settings?.replace(newest, next));
  const after = editionsView(room);
  expect(after).toMatchObject({ newest: next, older: [year] });
  expect(after.toLookAt?.same.map(({ title }) => title.zh)).toContain('分馆');
  const [typed] = after.toLookAt?.years ?? [];
  const line = read(typed?.file ?? '').split('\n')[(typed?.line ?? 0) - 1];
  expect(line).toContain(typed?.told.zh);
  expect(typed?.place.zh).toBe(`英文稿“书和读者”第${typed?.line}行`);
  const others = after.toLookAt?.others.map(({ title }) => title.zh) ?? [];
  expect(others).toContain('英文稿“关于本站”');
  expect(others.filter((title) => title.includes('/'))).toEqual([]);
});

test('What is no later date is refused as that of a new edition, in words, and nothing is drafted.', () => {
  const room = new ContentRoom(contentCopy());
  for (const date of ['', '2020', 'soon', '2019-13'])
    expect(beginEdition(room, date).refused?.zh).toContain('晚一年或更多');
  expect(room.drafts()).toEqual([]);
});
