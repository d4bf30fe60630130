import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

/** What Lighthouse says of one page, scores out of 100 and times in milliseconds. */
export interface LighthouseResult {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcp: number;
  cls: number;
  tbt: number;
}

/** Runs Lighthouse on a page, as a phone, and gives the median of each measure. */
export async function lighthouseMedian(
  url: string,
  browser: string,
  flags: string[],
  runs: number,
): Promise<LighthouseResult> {
  const results: LighthouseResult[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await audit(url, browser, flags));
  const median = (measure: keyof LighthouseResult): number =>
    results.map((result) => result[measure]).sort((a, b) => a - b)[Math.floor(results.length / 2)] ?? 0;
  return {
    performance: median('performance'),
    accessibility: median('accessibility'),
    bestPractices: median('bestPractices'),
    seo: median('seo'),
    lcp: median('lcp'),
    cls: median('cls'),
    tbt: median('tbt'),
  };
}

async function audit(url: string, chromePath: string, flags: string[]): Promise<LighthouseResult> {
  // A new browser each time, so that no run profits from the cache of the one before.
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...flags] });
  try {
    const report = (await lighthouse(url, { port: chrome.port, logLevel: 'error', output: 'json' }))?.lhr;
    if (report === undefined) throw new Error(`Lighthouse 没有结果 · Lighthouse gave no result: ${url}`);
    const score = (id: string): number => Math.round((report.categories[id]?.score ?? 0) * 100);
    const value = (id: string): number => report.audits[id]?.numericValue ?? Number.NaN;
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      lcp: value('largest-contentful-paint'),
      cls: value('cumulative-layout-shift'),
      tbt: value('total-blocking-time'),
    };
  } finally {
    chrome.kill();
  }
}
