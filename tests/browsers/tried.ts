import { existsSync } from 'node:fs';
import { startFirefox } from './firefox.ts';
import type { Tried, TypingDriver } from './driver.ts';
import { oldChromium } from './old-chromium.ts';
import { startWebkit } from './webkit.ts';

/** Chromium of the years that 360, QQ and Sogou browsers are made of, and that Windows 7 stopped at. */
export const OLD: readonly Tried[] = [
  oldChromium('109', '@sparticuz/chromium@109.0.6'),
  oldChromium('92', 'chrome-aws-lambda@10.1.0'),
];

/** Browsers of other makers, where they are installed. */
export const OTHER: readonly Tried<TypingDriver>[] = [
  installed('Firefox', [['/usr/bin/firefox-esr', '/usr/bin/firefox']], 'firefox-esr', ([path = '']) =>
    startFirefox(path),
  ),
  installed(
    'WebKitGTK',
    [
      ['/usr/bin/WebKitWebDriver'],
      ['4.1', '4.0', '6.0'].flatMap((version) =>
        ['x86_64', 'aarch64'].map(
          (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
        ),
      ),
      ['/usr/bin/Xvfb'],
    ],
    'webkit2gtk-driver xvfb',
    ([driver = '', browser = '']) => startWebkit(driver, browser),
  ),
];

/** A browser that needs some programs, each of which may stand in several places. */
function installed(
  name: string,
  programs: readonly (readonly string[])[],
  packages: string,
  start: (paths: readonly string[]) => Promise<TypingDriver>,
): Tried<TypingDriver> {
  return {
    name,
    start: async () => {
      const paths = programs.flatMap((places) => places.find((place) => existsSync(place)) ?? []);
      return paths.length < programs.length
        ? `it is not installed (Debian: apt-get install ${packages})`
        : start(paths);
    },
  };
}
