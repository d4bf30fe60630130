import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What came of one test; what it said is empty where its runner printed that itself. */
export interface Outcome {
  readonly title: string;
  readonly passed: boolean;
  readonly said: string;
}

/** A stage that is one test by itself, from its exit status. */
export function wholeStage(status: number): Outcome[] {
  return [{ title: '', passed: status === 0, said: '' }];
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** The tests of Vitest's JSON report; a file that could not be loaded is one failure. */
export function vitestOutcomes(report: string, status: number): Outcome[] {
  const { testResults } = read(report, vitestReport) ?? { testResults: [] };
  const outcomes = testResults.flatMap(({ name, status: ofFile, assertionResults: tests }): Outcome[] => {
    if (ofFile === 'failed' && tests.length === 0) return [{ title: name, passed: false, said: '' }];
    return tests
      .filter((one) => one.status === 'passed' || one.status === 'failed')
      .map((one) => ({
        title: one.fullName,
        passed: one.status === 'passed',
        said: (one.failureMessages ?? []).join('\n'),
      }));
  });
  return settled(outcomes, status);
}

const messages = z.array(z.object({ message: z.string().optional() }));
const spec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.string(), results: z.array(z.object({ errors: messages })) })),
});

interface Suite {
  specs: z.infer<typeof spec>[];
  suites?: Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec), suites: z.array(suite).optional() }),
);
const playwrightReport = z.object({ suites: z.array(suite), errors: messages });

/** The tests of Playwright's JSON report; an error outside any test is one failure. */
export function playwrightOutcomes(report: string, status: number): Outcome[] {
  const { suites, errors } = read(report, playwrightReport) ?? { suites: [], errors: [] };
  const words = (all: z.infer<typeof messages>) => all.map(({ message = '' }) => message).join('\n');
  const outcomes = suites.flatMap(specsOf).flatMap(({ title, tests }) =>
    tests
      .filter((one) => one.status !== 'skipped')
      .map((one) => ({
        title,
        passed: one.status === 'expected',
        said: words(one.results.flatMap((result) => result.errors)),
      })),
  );
  const outside = errors.map((error) => ({ title: 'Playwright', passed: false, said: words([error]) }));
  return settled([...outcomes, ...outside], status);
}

function specsOf({ specs, suites = [] }: Suite): Suite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** A runner that exits with an error has a failure, whatever its report holds or even if it wrote none. */
function settled(outcomes: Outcome[], status: number): Outcome[] {
  const isTold = status === 0 || outcomes.some(({ passed }) => !passed);
  return isTold ? outcomes : [...outcomes, { title: 'the runner', passed: false, said: '' }];
}

function read<T>(report: string, schema: z.ZodType<T>): T | undefined {
  return existsSync(report) ? schema.parse(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
}
