import type { Counts } from '../../tests/support/counts.ts';
import { stages } from '../../tests/support/stages.ts';
import { command, say } from './command/command.ts';

await command(async () => {
  const total = { passed: 0, failed: 0 };
  const failures: string[] = [];
  let built = true;
  for (const { name, isBuild, needsBuild, run } of stages) {
    say(`\n── ${name}`);
    const begun = performance.now();
    const counts: Counts = needsBuild && !built ? skipped() : await run().catch(broken);
    if (isBuild === true) built = counts.failed === 0;
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed > 0) failures.push(`${name}: ${counts.failed}`);
    say(
      `── ${counts.passed} passed, ${counts.failed} failed, ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    );
  }
  if (failures.length > 0) say(`\n未通过 · Failed: ${failures.join('; ')}`);
  say(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

function skipped(): Counts {
  say('没有生成网站，无法测试 · Not run: there is no built site');
  return { passed: 0, failed: 1 };
}

function broken(error: unknown): Counts {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}
