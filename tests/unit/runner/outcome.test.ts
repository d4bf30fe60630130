import { describe, expect, test } from 'vitest';
import { type Outcome, playwrightOutcomes, vitestOutcomes, wholeStage } from '../../runner/outcome.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function report(content: unknown): string {
  return `${temporaryFolder({ 'report.json': JSON.stringify(content) })}/report.json`;
}

/** Whether each test passed, and what it said. */
function told(outcomes: readonly Outcome[]): string[] {
  return outcomes.map(({ title, passed, said }) => `${passed ? '+' : '-'}${title}: ${said}`);
}

describe('what came of the tests', () => {
  test('is one thing for a stage without tests of its own', () => {
    expect(told(wholeStage(0))).toEqual(['+: ']);
    expect(told(wholeStage(2))).toEqual(['-: ']);
  });

  test('comes from Vitest’s report, a file that does not load being a failure', () => {
    const tests = [
      { fullName: 'a', status: 'passed' },
      { fullName: 'b', status: 'failed', failureMessages: ['why', 'where'] },
      { fullName: 'c', status: 'skipped' },
    ];
    const file = report({
      testResults: [
        { name: 'one.test.ts', status: 'failed', assertionResults: tests },
        { name: 'two.test.ts', status: 'failed', assertionResults: [] },
      ],
    });
    expect(told(vitestOutcomes(file, 1))).toEqual(['+a: ', '-b: why\nwhere', '-two.test.ts: ']);
  });

  test('comes from Playwright’s report, errors outside tests included', () => {
    const spec = (title: string, status: string, ...errors: object[]) => ({
      title,
      tests: [{ status, results: [{ errors }] }],
    });
    const inner = [spec('b', 'unexpected', { message: 'why' }), spec('c', 'flaky'), spec('d', 'skipped')];
    const file = report({
      suites: [{ specs: [spec('a', 'expected')], suites: [{ specs: inner }] }],
      errors: [{ message: 'x' }],
    });
    expect(told(playwrightOutcomes(file, 1))).toEqual(['+a: ', '-b: why', '-c: ', '-Playwright: x']);
  });

  test('is never a success where the runner died', () => {
    expect(told(vitestOutcomes('/no/such/report.json', 1))).toEqual(['-the runner: ']);
    expect(told(playwrightOutcomes(report({ suites: [], errors: [] }), 1))).toEqual(['-the runner: ']);
  });
});
