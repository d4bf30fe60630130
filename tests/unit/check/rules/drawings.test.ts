import { expect, test } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { filesOf, sourceOf } from '../../../../src/tools/measure/content-files.ts';
import { ANOTHER_BODY } from '../../../support/project-copy.ts';

const NEW = 'drawings/new.yaml';
const told = `order: 90
column: main
title: { zh: 一张图, en: A drawing }
note: { zh: 怎样看。, en: How to read it. }
`;

/** What the check says of a drawing of the second report, where other files of it may be changed: the field, and the first words. */
function said(drawing: string, changed: readonly (readonly [file: string, text?: string])[] = []) {
  const given = new Map(filesOf(ANOTHER_BODY)).set(NEW, told + drawing);
  for (const [file, text] of changed) {
    if (text === undefined) given.delete(file);
    else given.set(file, text);
  }
  return check(sourceOf(given))
    .filter(({ file }) => file === `content/${NEW}`)
    .map(({ field, message }) => `${field}: ${message.en.split(/[,;:]/)[0]}`);
}

test('A place in a list and a ratio are not drawn as lengths.', () => {
  for (const id of ['island-rank', 'staff-ratio'])
    expect(said(`kind: bars\nfigures: [${id}]\n`)).toEqual([
      'figures[0]: A rank or a ratio of one to so many cannot be drawn',
    ]);
});

test('What is below zero is not drawn from zero, but may be drawn over time.', () => {
  const file = 'statistics/reader-share.yaml';
  const share = filesOf(ANOTHER_BODY).get(file) ?? '';
  const below = [[file, share.replaceAll('24.39', '-24.39')]] as const;
  expect(said('kind: squares\nfigures: [reader-share]\n', below)).toEqual([
    'figures[0]: Drawings start from zero',
  ]);
  expect(said('kind: series\nfigure: reader-share\n', below)).toEqual([]);
});

test('Without honours there is no drawing of them.', () => {
  const none = [...filesOf(ANOTHER_BODY).keys()].filter((file) => file.startsWith('honours/'));
  expect(
    said(
      'kind: honours\n',
      none.map((file) => [file] as const),
    ),
  ).toEqual(['kind: There are no honours yet']);
});

test('A percentage is no number of things.', () => {
  expect(said('kind: tally\nfigures: [reader-share]\n')).toEqual(['figures[0]: Here one mark is one thing']);
});
