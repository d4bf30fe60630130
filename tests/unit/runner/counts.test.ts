import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts, wholeStage } from '../../runner/counts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function report(content: unknown): string {
  return `${temporaryFolder({ 'report.json': JSON.stringify(content) })}/report.json`;
}

describe('the counts of the test command', () => {
  test('take a stage without tests of its own as one', () => {
    expect(wholeStage(0)).toEqual({ passed: 1, failed: 0 });
    expect(wholeStage(2)).toEqual({ passed: 0, failed: 1 });
  });

  test('come from Vitest’s report, a file that does not load being a failure', () => {
    const file = report({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    });
    expect(vitestCounts(file, 1)).toEqual({ passed: 5, failed: 2 });
  });

  test('come from Playwright’s report, errors outside tests included', () => {
    const file = report({
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{ message: 'x' }],
    });
    expect(playwrightCounts(file, 1)).toEqual({ passed: 7, failed: 3 });
  });

  test('never call a runner that died a success', () => {
    expect(vitestCounts('/no/such/report.json', 1)).toEqual({ passed: 0, failed: 1 });
    expect(playwrightCounts(report({ stats: { expected: 3 } }), 1)).toEqual({ passed: 3, failed: 1 });
  });
});
