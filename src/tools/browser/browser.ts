import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Failure } from '../command/failure.ts';
import { toolScript } from '../command/tool.ts';
import { installedBrowsers, SHELL } from './installed-browsers.ts';

/** The variable that names the browser to use, before anything else is looked for. */
export const browserVariable = 'BROWSER_PATH';

/**
 * Faces without which no measure of a page is true, each with Debian's package: without a Chinese one every Han character is the same empty
 * box, and without one as wide as those that readers have, English takes more lines.
 */
const FACES = [
  [':lang=zh', 'fonts-noto-cjk'],
  ['Liberation Sans', 'fonts-liberation'],
] as const;

/** Finds a browser without installing anything: the variable, then an installed one, then Playwright's own. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env[browserVariable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Failure(
      `${browserVariable} 指向的文件不存在：${named} · ${browserVariable} names no file: ${named}`,
    );
  }
  return [...installedBrowsers(process.platform, env), chromium.executablePath()].find(works);
}

/** Finds a browser, installing one where that can be done; says in one line what to install where it cannot. */
export function provideBrowser(): string {
  const found = findBrowser();
  const isChosen = found !== undefined && (found === process.env[browserVariable] || found.endsWith(SHELL));
  const browser = isChosen ? found : (fromDebian([SHELL]) ?? found ?? downloaded());
  if (browser === undefined) {
    throw new Failure(
      '没有可用的浏览器：请安装 Chromium、Chrome 或 Edge，或运行 npx playwright install --with-deps chromium · ' +
        'No browser: install Chromium, Chrome or Edge, or run npx playwright install --with-deps chromium',
    );
  }
  if (process.platform === 'linux') {
    const missing = FACES.filter(([wanted]) => !hasFace(wanted)).map(([, debian]) => debian);
    if (missing.length > 0) fromDebian(missing);
  }
  return browser;
}

/** A browser that is being started, by whatever drives it; one that does not start is told in words. */
export async function started<Browser>(browser: Promise<Browser>): Promise<Browser> {
  try {
    return await browser;
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Failure(
      `浏览器没有启动：重新安装，或用 ${browserVariable} 指明另一个 · The browser did not start: install it anew, or name another one in ${browserVariable} (${why})`,
    );
  }
}

/** The switches a browser of ours is started with. */
export function browserArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--no-first-run',
    '--no-pings',
    // Chromium's sandbox refuses to run as root.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

function works(path: string): boolean {
  if (!existsSync(path)) return false;
  // A stub that only names a snap, or a download without its system libraries, fails here. Windows opens a window instead.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function downloaded(): string | undefined {
  spawnSync(process.execPath, [toolScript('playwright'), 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  return findBrowser();
}

function fromDebian(packages: string[]): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
  return findBrowser();
}

function hasFace(wanted: string): boolean {
  const list = spawnSync('fc-list', [wanted, 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
