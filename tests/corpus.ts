import { bare, command, say } from '../src/tools/command/command.ts';
import { MISTAKES, ODDITIES } from './content/corpus/corpus.ts';
import { judgeMistake, judgeOddities, type Verdict } from './content/corpus/score.ts';

/** `npm run corpus` makes every mistake of the corpus in the content and prints how many the checker caught as it should. */
await command(
  bare(() => {
    const groups: [string, Verdict[]][] = [
      ...Object.entries(MISTAKES).map(([group, mistakes]): [string, Verdict[]] => [
        group,
        mistakes.map(judgeMistake),
      ]),
      ['valid', ODDITIES.map((oddity) => judgeOddities(oddity[0], [oddity]))],
    ];
    for (const [group, verdicts] of groups) tell(group, verdicts);
    const all = groups.flatMap(([, verdicts]) => verdicts);
    const passed = all.filter(({ failures }) => failures.length === 0).length;
    const marked = all.filter(({ mismarked }) => mismarked === undefined).length;
    say(
      `\n${passed} / ${all.length}（${share(passed, all.length)}）；标得准的 marked exactly: ${share(marked, all.length)}`,
    );
    return passed === all.length ? 0 : 1;
  }),
);

function tell(group: string, verdicts: readonly Verdict[]): void {
  const failed = verdicts.filter(({ failures }) => failures.length > 0);
  say(`${group}: ${verdicts.length - failed.length} / ${verdicts.length}`);
  for (const { id, failures } of failed) say(`  ${id}\n    ${failures.join('\n    ')}`);
  for (const { id, mismarked } of verdicts) if (mismarked !== undefined) say(`  ${id}: ${mismarked}`);
}

function share(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`;
}
