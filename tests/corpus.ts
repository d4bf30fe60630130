import { MISTAKES } from './content/corpus/corpus.ts';
import { ContentFolder } from './content/corpus/folder.ts';
import { oddities } from './content/corpus/oddities.ts';
import { judgeMistake, judgeOddity, type Verdict } from './content/corpus/score.ts';
import { command, say } from '../src/tools/command/command.ts';

/** `npm run corpus` makes every mistake of the corpus in a copy of the content and prints how many the checker caught as it should. */
await command(() => {
  const content = new ContentFolder();
  try {
    const scores = [
      ...Object.entries(MISTAKES).map(([group, mistakes]) =>
        score(
          group,
          mistakes.map((mistake) => judgeMistake(content, mistake)),
        ),
      ),
      score(
        'valid',
        oddities.map((oddity) => judgeOddity(content, oddity)),
      ),
    ];
    const passed = scores.reduce((sum, one) => sum + one.passed, 0);
    const all = scores.reduce((sum, one) => sum + one.all, 0);
    say(`\n${passed} / ${all}（${((passed / all) * 100).toFixed(1)}%）`);
    return passed === all ? 0 : 1;
  } finally {
    content.dispose();
  }
});

function score(group: string, verdicts: readonly Verdict[]): { passed: number; all: number } {
  const failed = verdicts.filter(({ failures }) => failures.length > 0);
  say(`${group}: ${verdicts.length - failed.length} / ${verdicts.length}`);
  for (const { id, failures } of failed) say(`  ${id}\n    ${failures.join('\n    ')}`);
  return { passed: verdicts.length - failed.length, all: verdicts.length };
}
