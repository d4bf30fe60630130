import { launch } from 'chrome-launcher';
import type { Result } from 'lighthouse';
import { Failure } from '../command/failure.ts';
import { browserArguments, started } from './browser.ts';

/** What is measured of a page, by its name in the table, each with how it is read from a report and shown. */
const MEASURES: Readonly<Record<string, { of: (report: Result) => number; digits?: number }>> = {
  performance: { of: score('performance') },
  accessibility: { of: score('accessibility') },
  'best practices': { of: score('best-practices') },
  SEO: { of: score('seo') },
  'LCP ms': { of: value('largest-contentful-paint') },
  CLS: { of: value('cumulative-layout-shift'), digits: 3 },
  'TBT ms': { of: value('total-blocking-time') },
};

/** The names of the measures. */
export const MEASURE_NAMES = Object.keys(MEASURES);

/** Runs Lighthouse on a page as often as told, as on a phone, and gives the median of each measure. */
export async function lighthouseMedians(url: string, chromePath: string, runs: number): Promise<string[]> {
  const reports: Result[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await audit(url, chromePath));
  return Object.values(MEASURES).map(({ of, digits = 0 }) => {
    const sorted = reports.map(of).sort((a, b) => a - b);
    return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(digits);
  });
}

async function audit(url: string, chromePath: string): Promise<Result> {
  // It takes longer to load than all else of the command, which may yet be refused.
  const { default: lighthouse } = await import('lighthouse');
  // A new browser each time, so that no run profits from the cache of the one before.
  const chrome = await started(
    launch({ chromePath, chromeFlags: ['--headless=new', ...browserArguments()] }),
  );
  try {
    const report = (await lighthouse(url, { port: chrome.port, logLevel: 'error', output: 'json' }))?.lhr;
    if (report === undefined) throw new Failure(`Lighthouse 没有结果 · Lighthouse gave no result: ${url}`);
    return report;
  } finally {
    chrome.kill();
  }
}

/** A category's score out of 100. */
function score(id: string): (report: Result) => number {
  return ({ categories }) => (categories[id]?.score ?? 0) * 100;
}

/** What an audit measured. */
function value(id: string): (report: Result) => number {
  return ({ audits }) => audits[id]?.numericValue ?? Number.NaN;
}
