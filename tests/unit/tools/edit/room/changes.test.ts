import { expect, test } from 'vitest';
import { baselineOf } from '../../../../../src/tools/edit/room/baseline.ts';
import { changesView } from '../../../../../src/tools/edit/room/changes-view.ts';
import { confirm } from '../../../../../src/tools/edit/room/chapter-changes.ts';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import { conflictView } from '../../../../../src/tools/edit/room/saved-view.ts';
import { titledChanges } from '../../../../../src/tools/edit/room/titled-changes.ts';
import { contentCopy } from '../../../../support/project-copy.ts';

const CHAPTER = 'sections/year/zh.mdx';

/** A room, and the way to have words of its chapter stand otherwise and see what has changed. */
function chapterRoom() {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  const baseline = baselineOf(copy, room.saved.texts());
  const replaced = (from: string, to: string) => {
    room.rewrite(CHAPTER, room.text(CHAPTER).replace(from, to));
    return changesView(room, baseline).files.flatMap(({ changes }) => changes);
  };
  return { room, replaced };
}

test('What has changed in a sentence is read as it is elsewhere, with figures as their words, and how it is written can be seen.', () => {
  expect(chapterRoom().replaced('得到一项', '得了一项')).toMatchObject([
    {
      where: { zh: '第11段', en: 'Paragraph 11' },
      language: 'zh',
      before: { zh: expect.stringMatching(/^2024年，读者借书3\.3万册次。图书馆推广〔全民阅读〕，得到一项/) },
      after: { zh: expect.stringMatching(/^2024年，读者借书3\.3万册次。图书馆推广〔全民阅读〕，得了一项/) },
      written: {
        before: expect.stringMatching(/^2024年，读者借书<Stat id="loans" \/>。图书馆推广<Term/),
        after: expect.stringContaining('</Term>，得了一项'),
      },
    },
  ]);
});

test('A sentence that is read as before though it is written otherwise is shown as it is written; an item of a list is read without its mark.', () => {
  const [change] = chapterRoom().replaced(
    '图书馆有分馆<Stat id="branches" />，',
    '图书馆有分馆<Stat id="branches" form="unit" />，',
  );
  expect(change).toMatchObject({ after: { zh: expect.stringContaining('form="unit"') }, written: undefined });
  const [plain] = chapterRoom().replaced('书不够，还要再买。', '书不够，要再买。');
  expect(plain).toMatchObject({
    after: { zh: '书不够，要再买。' },
    written: { after: '- 书不够，要再买。' },
  });
});

test('What was chosen in a form is told by its name there, in both languages, in what has changed and where two are to be chosen between.', () => {
  const { room } = chapterRoom();
  const file = 'statistics/branches.yaml';
  const [before, seen] = [room.text(file), room.shown(room.text(file))];
  const changed = before.replace('kind: places', 'kind: people');
  room.rewrite(file, changed);
  const { changes } = titledChanges(room.look().content, file, before, changed);
  expect(changes).toMatchObject([
    { before: { zh: '场所', en: 'places' }, after: { zh: '人', en: 'people' }, written: undefined },
  ]);
  room.change(file, seen, ({ fields, paragraphs }) => ({
    fields: { ...Object(fields), unit: { ...Object(fields).unit, kind: 'instances' } },
    paragraphs,
  }));
  const [dispute] = room.disputes([file]);
  expect(dispute && conflictView(room, dispute).fields).toMatchObject([
    { base: { zh: '场所' }, mine: { zh: '人次' }, theirs: { zh: '人' } },
  ]);
});

test('That English was confirmed is told without the names of what it was confirmed for, which can be seen.', () => {
  const { room, replaced } = chapterRoom();
  replaced('图书馆有分馆', '本馆有分馆');
  confirm(room, CHAPTER, 'all', false);
  const told = replaced('', '').filter(({ where }) => where.zh.startsWith('英文稿逐段核对'));
  expect(told).toMatchObject([{ before: undefined, after: undefined }]);
  expect(told[0]?.written?.after).toMatch(/^zh-/);
});

test('What two windows made of the same sentence is chosen between as it is read.', () => {
  const { room } = chapterRoom();
  const seen = room.shown(room.text(CHAPTER));
  for (const word of ['本馆', '全馆'])
    room.change(CHAPTER, seen, ({ fields, paragraphs }) => ({
      fields,
      paragraphs: paragraphs.map((one) => one.replace('到报告时，图书馆', `到报告时，${word}`)),
    }));
  const [dispute] = room.disputes([CHAPTER]);
  expect(dispute && conflictView(room, dispute).fields).toMatchObject([
    {
      base: { zh: '到报告时，图书馆有分馆7家，馆藏图书12万余册。' },
      mine: { zh: '到报告时，全馆有分馆7家，馆藏图书12万余册。' },
      theirs: { zh: '到报告时，本馆有分馆7家，馆藏图书12万余册。' },
    },
  ]);
});

test('Where two windows move the same paragraph, it is chosen between the two places, and stands in one of them alone.', () => {
  const { room } = chapterRoom();
  const seen = room.shown(room.text(CHAPTER));
  const moved = (to: number) =>
    room.change(CHAPTER, seen, ({ fields, paragraphs }) => {
      const at = paragraphs.findIndex((one) => one.startsWith('到报告时'));
      const [one = ''] = paragraphs.slice(at);
      return { fields, paragraphs: paragraphs.toSpliced(at, 1).toSpliced(to, 0, one) };
    });
  moved(0);
  moved(10);
  const [dispute] = room.disputes([CHAPTER]);
  const { fields = [], sides = {} } = dispute ? conflictView(room, dispute) : {};
  expect(fields).toMatchObject([
    {
      base: { zh: expect.stringContaining('图书馆有分馆7家') },
      theirs: { zh: '移到最前面' },
      mine: { zh: expect.stringMatching(/^移到“.+”后面$/) },
    },
  ]);
  room.settleAside(CHAPTER, dispute?.aside ?? '', [fields[0]?.way ?? ''], sides);
  expect(room.disputes([CHAPTER])).toEqual([]);
  expect(room.text(CHAPTER).match(/到报告时/g)).toHaveLength(1);
  expect(room.text(CHAPTER)).not.toMatch(/---\n\n到报告时/);
});
