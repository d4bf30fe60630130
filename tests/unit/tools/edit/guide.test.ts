import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Issue } from '../../../../src/content/reader/issue.ts';
import { LOCALES } from '../../../../src/figure/locale.ts';
import { project, projectAt } from '../../../../src/tools/build/project.ts';
import { FORMS } from '../../../../src/tools/edit/form.ts';
import { issueReport } from '../../../../src/tools/report/issue-report.ts';
import { EditedContent, REAL_CONTENT } from '../../../support/edited-content.ts';
import {
  answersIn,
  type Block,
  changeIn,
  commandsIn,
  type GuideSection,
  guideIn,
  hasGit,
  makeChange,
  sectionsIn,
  typedCommand,
  withColleague,
} from '../../../support/guide.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { LESSONS } from './lessons.ts';

const SECTIONS = LOCALES.flatMap(sectionsIn);
const isFollowed = ({ blocks }: GuideSection) => blocks.some(({ kind }) => kind === 'console');
const usesGit = ({ blocks }: GuideSection) => blocks.some(({ text }) => text.startsWith('$ git'));
const isChange = ({ kind }: Block) => kind === 'diff' || kind === 'yaml';

test.each(['README.md', 'SETUP.md'])(
  'Every picture and every file that %s leads to is there, and each picture is told in words.',
  (guide) => {
    const text = readFileSync(join(REAL_CONTENT, guide), 'utf8');
    const links = [...text.matchAll(/(!?)\[([^\]]*)\]\((?!https?:|#)([^)#]+)/g)];
    const pictures = links.filter(([, mark]) => mark === '!');
    for (const [, , , file = ''] of links) expect(existsSync(join(REAL_CONTENT, file)), file).toBe(true);
    for (const [, , words = '', file = ''] of pictures) {
      expect(words.length).toBeGreaterThan(10);
      expect(readFileSync(join(REAL_CONTENT, file)).subarray(8, 12).toString()).toBe('WEBP');
      expect(readFileSync(join(REAL_CONTENT, file)).length).toBeLessThan(60_000);
    }
    if (guide === 'README.md') expect(pictures).toHaveLength(8);
  },
);

test.each(LESSONS)('The guide quotes what a mistake in %s really gives: %s.', (file, from, to) => {
  const content = new EditedContent();
  content.edit(file, from, to);
  const said = content.check().at(-1);
  expect(said).toBeDefined();
  expectQuoted(content, said);
});

test.each(SECTIONS.filter((section) => isFollowed(section) && (hasGit() || !usesGit(section))))(
  'Whoever does and types what “$title” shows sees what it shows ($locale).',
  async (section) => {
    const copy = projectAt(temporaryFolder());
    cpSync(REAL_CONTENT, copy.content, { recursive: true });
    if (usesGit(section)) withColleague(copy);
    for (const block of section.blocks) {
      if (isChange(block)) makeChange(block, copy);
      if (block.kind !== 'console' && block.kind !== 'sh') continue;
      for (const { command, shown } of commandsIn(block)) {
        const seen = await typedCommand(command, copy, answersIn(shown));
        expect(seen, command).toMatch(looksLike(shown));
      }
    }
  },
);

test.each(
  sectionsIn('zh')
    .filter((section) => !isFollowed(section))
    .flatMap(({ blocks }) => blocks.filter(isChange).map(changeIn)),
)(
  'A change of $file can be made as the guide shows it, and the guide quotes whatever the check then says.',
  ({ file, before, after }) => {
    const content = new EditedContent();
    if (before === '') content.write(file, after);
    else content.edit(file, before, after);
    const errors = content.errors();
    for (const { message } of errors)
      for (const locale of LOCALES) expect(guideIn(locale)).toContain(message[locale]);
    expectQuoted(content, errors.at(-1));
  },
);

test('Both languages of the guide have the same parts, steps, changes and commands.', () => {
  const told = LOCALES.map((locale) => ({
    steps: guideIn(locale).match(/^\d\. /gm)?.length,
    blocks: sectionsIn(locale).flatMap(({ blocks }) =>
      blocks.map((block) => {
        if (isChange(block)) return changeIn(block);
        return commandsIn(block).map(({ command }) => command.replace(/ (-- )?--lang en$/, ''));
      }),
    ),
  }));
  expect(told[1]).toEqual(told[0]);
  expect(told[0]?.blocks.length).toBeGreaterThan(40);
});

test('Every command that the guide names is there.', () => {
  const { scripts }: { scripts: object } = JSON.parse(
    readFileSync(join(project.root, 'package.json'), 'utf8'),
  );
  const named = LOCALES.flatMap((locale) => [
    ...guideIn(locale).matchAll(/npm run ([\w:]+)(?: (\w[\w-]*))?/g),
  ]);
  expect(named.length).toBeGreaterThan(50);
  for (const [command, script = '', kind = ''] of named) {
    expect(Object.keys(scripts), command).toContain(script);
    if (script === 'new' && kind)
      expect([...FORMS.keys(), 'observation', 'edition'], command).toContain(kind);
  }
});

/** The guide shows what the check tells of an issue, with its place and its line. */
function expectQuoted(content: EditedContent, issue: Issue | undefined): void {
  if (!issue) return;
  const root = temporaryFolder({ [issue.file]: content.text(issue.file.slice('content/'.length)) });
  for (const locale of LOCALES) {
    const [told] = issueReport([issue], locale, root).split('\n\n');
    const shown = sectionsIn(locale).flatMap(({ blocks }) => blocks.map(({ text }) => text.trimEnd()));
    expect(shown).toContain(told);
  }
}

/** What is shown, where a line of `…` stands for any lines. */
function looksLike(shown: string): RegExp {
  const lines = shown
    .split('\n')
    .map((line) => (line.trim() === '…' ? '[^]*?' : RegExp.escape(line.trimEnd())));
  return new RegExp(`^${lines.join('\n').replaceAll('\n[^]*?\n', '\n[^]*?')}$`);
}
