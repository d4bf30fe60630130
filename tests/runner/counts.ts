import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a stage passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Counts a stage that is one test by itself, from its exit status. */
export function wholeStage(status: number): Counts {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts Vitest's tests from its JSON report; a file that could not be loaded is one failure. */
export function vitestCounts(reportFile: string, status: number): Counts {
  const report = readReport(reportFile);
  const broken = list(report, 'testResults').filter(
    (file) => field(file, 'status') === 'failed' && list(file, 'assertionResults').length === 0,
  ).length;
  return settled(number(report, 'numPassedTests'), number(report, 'numFailedTests') + broken, status);
}

/** Counts Playwright's tests from its JSON report; an error outside any test is one failure. */
export function playwrightCounts(reportFile: string, status: number): Counts {
  const report = readReport(reportFile);
  const stats = field(report, 'stats');
  const failed = number(stats, 'unexpected') + number(stats, 'flaky') + list(report, 'errors').length;
  return settled(number(stats, 'expected'), failed, status);
}

/** A runner that exits with an error has a failure, whatever its report counts or even if it wrote none. */
function settled(passed: number, failed: number, status: number): Counts {
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function number(value: unknown, name: string): number {
  const found = field(value, name);
  return typeof found === 'number' ? found : 0;
}

function list(value: unknown, name: string): unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}
