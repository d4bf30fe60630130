import { expect, test } from 'vitest';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import { withEdits } from '../../../../../src/tools/edit/room/edits.ts';
import { entryView } from '../../../../../src/tools/edit/room/entry-view.ts';
import { schemaOf } from '../../../../../src/tools/edit/room/schema-of.ts';
import type { FigureAction } from '../../../../../src/tools/edit/room/views/figure.ts';
import type { Edit } from '../../../../../src/tools/edit/yaml/edit.ts';
import { contentCopy } from '../../../../support/project-copy.ts';

const FILE = 'statistics/loans.yaml';

function change(room: ContentRoom, ...edits: readonly Edit[]): void {
  room.change(FILE, room.shown(room.text(FILE)), ({ fields, paragraphs }) => ({
    fields: withEdits(fields, edits, schemaOf(FILE)),
    paragraphs,
  }));
}

/** Begins something that is done with the figure now and then; gives the way to what is filled in first. */
function begin(room: ContentRoom, name: FigureAction['name']): readonly (string | number)[] {
  const action = entryView(room, FILE).figure?.actions.find((one) => one.name === name);
  if (!action) throw new Error(`no ${name}`);
  change(room, action.edit);
  const isAsked = (fields: ReturnType<typeof entryView>['fields']): boolean =>
    fields.some(
      ({ name: own, control }) =>
        own === action.field ||
        (control.kind === 'group' && isAsked(control.fields)) ||
        (control.kind === 'list' && isAsked(control.items)),
    );
  expect(isAsked(entryView(room, FILE).fields)).toBe(true);
  return action.field
    .split('.')
    .flatMap((step) => step.replace(']', '').split('['))
    .slice(0, -1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** When it was done, and why. */
function reason(at: readonly (string | number)[]): Edit[] {
  return [
    { kind: 'set', path: [...at, 'date'], value: '2026-03' },
    { kind: 'set', path: [...at, 'reason', 'zh'], value: '来源已更正。' },
    { kind: 'set', path: [...at, 'reason', 'en'], value: 'The source was corrected.' },
  ];
}

/** Takes the figure out of where it is told, as far as the mistakes elsewhere lead. */
function takeOut(room: ContentRoom): void {
  for (const { file } of entryView(room, FILE).elsewhere) {
    const text = room
      .text(file)
      .replace(/.*<Stat id="loans" \/>.*\n/g, (line) =>
        line
          .replace(/\d+年，?|In 2024 /, '')
          .replace('<Stat id="loans" />', file.includes('zh') ? '很多' : 'much'),
      );
    room.rewrite(file, text.replace(/, loans\b/, '').replace('figure: loans', 'figure: branches'));
  }
}

const TEXTS = ['sections/year/en.mdx', 'sections/year/zh.mdx'];

test.each([
  ['takeBack', TEXTS],
  // A sentence may tell what it was as long as it was kept up.
  ['retire', []],
] as const)(
  'What is told no longer (%s) asks when and why, names each place that still tells it, is saved once it is told nowhere, and comes back to the byte.',
  (name, texts) => {
    const room = new ContentRoom(contentCopy());
    const before = room.text(FILE);
    const at = begin(room, name);
    const own = room.save().errors.filter(({ file }) => file === `content/${FILE}`);
    expect(own.map(({ field }) => field?.split('.').at(-1))).toContain('date');
    change(room, ...reason(at));
    expect(room.save().saved).toEqual([]);
    expect(entryView(room, FILE).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const places = new Set(entryView(room, FILE).elsewhere.map(({ file, code }) => `${code} ${file}`));
    expect([...places].sort()).toEqual(
      [...texts, 'sections/year/section.yaml', 'site/home.yaml']
        .sort()
        .map((file) => `figure-withdrawn ${file}`),
    );
    takeOut(room);
    expect(entryView(room, FILE).elsewhere).toEqual([]);
    expect(room.save().saved).toHaveLength(3 + texts.length);
    expect(entryView(room, FILE).figure?.actions.map((one) => one.name)).not.toContain(name);
    change(room, { kind: 'remove', path: at });
    expect(room.text(FILE)).toBe(before);
    expect(room.save().saved).toEqual([FILE]);
  },
);
