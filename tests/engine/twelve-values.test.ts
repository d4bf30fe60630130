import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { type Project, project } from '../../src/tools/build/project.ts';
import { answersIn, commandsIn, sectionsIn, typedCommand } from '../support/guide.ts';
import { isSweep } from '../support/sweep.ts';
import { projectCopy, startCommand } from '../support/project-copy.ts';
import { wordsIn } from '../support/words-in.ts';

/** The part of the guide that adds a source and twelve values of 2024, and what English then says of each figure. */
const GUIDE = sectionsIn('zh').find(({ title }) => title.startsWith('加上新一年的数'));
const SAID = [
  ['reading-rooms', '270 reading rooms'],
  ['workers-homes-national', '18 Workers’ Homes'],
  ['workers-homes-provincial', '14 Workers’ Homes'],
  ['workers-homes-municipal', '168 Workers’ Homes'],
  ['workers-homes', '200 Workers’ Homes'],
  ['mutual-aid-enrolled', '85,000 people'],
  ['mutual-aid-claims', '7,010'],
  ['mutual-aid-paid', '7.0025 million yuan'],
  ['fee-refunds', '4.55 million yuan'],
  ['new-members', 'more than 32,000 new members'],
  ['activities', '110 activities'],
  ['e-reading-cards', '400,000 e-reading cards'],
] as const;

const words = ({ dist }: Project, path: string) => wordsIn(builtText(dist, path));

// Two builds of the whole content, so only where every page is looked at.
test.runIf(isSweep)(
  'twelve values of another year are twelve commands, and every sentence of the report stays as it was',
  async () => {
    const copies = [projectCopy(project.content), projectCopy(project.content)] as const;
    const [before, after] = copies;
    const commands = (GUIDE?.blocks ?? []).flatMap((block) =>
      block.kind === 'text' ? [] : commandsIn(block),
    );
    for (const { command, shown } of commands) await typedCommand(command, after, answersIn(shown));
    const values = commands.flatMap(({ command }) => /new observation (\S+)/.exec(command)?.[1] ?? []);
    expect(values).toEqual(SAID.map(([id]) => id));
    for (const copy of copies) {
      const { status, output } = await startCommand(copy, 'build').ended;
      expect(status, output).toBe(0);
    }
    const report = builtFiles(before.dist).filter((file) =>
      /^(en\/)?((sections|side-by-side)\/.*|honours\/|print\/)?index\.html$/.test(file),
    );
    expect(report.length).toBeGreaterThan(28);
    for (const file of report) expect(words(after, file), file).toBe(words(before, file));
    for (const [id, said] of SAID) {
      const page = words(after, `en/statistics/${id}/index.html`);
      expect(page, id).toContain(said);
      expect(page, id).toContain('Report on the Work of 2024');
    }
  },
);
