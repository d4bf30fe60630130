import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type Browser, chromium, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import { browserArguments, provideBrowser } from '../../src/tools/browser/browser.ts';
import type { Project } from '../../src/tools/build/project.ts';
import type { ContentRoom } from '../../src/tools/edit/room/content-room.ts';
import type { Preview } from '../../src/tools/edit/preview.ts';
import { type RoomFiles, roomFiles } from '../../src/tools/edit/room/server/room-files.ts';
import { wayTo } from '../../src/tools/edit/room/pages/frame/way.ts';
import { countClicks } from './clicks.ts';
import { contentCopy } from './project-copy.ts';
import { openRoom } from './room.ts';

/** What the tests of a file open the room with: a browser, and the room’s own script and style. */
export interface RoomTests {
  readonly browser: Browser;
  readonly files: RoomFiles;
}

/** Begins a browser before the tests of a file, where they are asked for, and ends it after them. */
export function roomTests(areAsked = true): RoomTests {
  let begun: RoomTests | undefined;
  const own = () => {
    if (!begun) throw new Error('no browser was begun');
    return begun;
  };
  beforeAll(async () => {
    if (!areAsked) return;
    const browser = await chromium.launch({ args: browserArguments(), executablePath: provideBrowser() });
    begun = { browser, files: await roomFiles() };
  });
  afterAll(() => begun?.browser.close());
  return {
    get browser() {
      return own().browser;
    },
    get files() {
      return own().files;
    },
  };
}

/** The room in a browser, over a copy of the tiny report. */
export interface InRoom {
  readonly page: Page;
  readonly copy: Project;
  readonly address: string;
  readonly content: ContentRoom;
  /** What the page complained of, and asked of others than the room. */
  readonly troubles: string[];
}

/** How it is opened there, where not as usual. */
export interface OpeningThere {
  readonly copy?: Project;
  readonly preview?: Preview;
  /** The screen at which it is opened, and what is open on it. */
  readonly at?: readonly [screen: string, file: string];
}

/** Opens the room in a browser. */
export async function openedIn(
  { browser, files }: RoomTests,
  { copy = contentCopy(), preview, at }: OpeningThere = {},
): Promise<InRoom> {
  const room = await openRoom(copy, { files, preview });
  const page = await pageOf(browser);
  const { origin } = new URL(room.address);
  const troubles: string[] = [];
  // What the page still says that was there before is not told of this one.
  const note = (trouble: string) => void (page.url().startsWith(origin) && troubles.push(trouble));
  const noteError = ({ message }: Error) => note(message);
  const noteWords = (message: ConsoleMessage) => note(message.text());
  const noteOther = (request: Request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) note(url);
  };
  page.on('pageerror', noteError).on('console', noteWords).on('request', noteOther);
  onTestFinished(
    () => void page.off('pageerror', noteError).off('console', noteWords).off('request', noteOther),
  );
  await page.goto(room.address + (at ? wayTo(...at) : ''));
  await (at ? page.getByRole('heading', { level: 1 }) : page.getByRole('searchbox')).waitFor();
  return { page, copy, address: room.address, content: room.content, troubles };
}

/** The one page of each browser: to begin another takes as long as half of what is done on one. */
const pages = new WeakMap<Browser, Promise<Page>>();

/** The page of a browser, as it is when it is new but for what it shows, until the test ends. */
export async function pageOf(browser: Browser): Promise<Page> {
  const known = pages.get(browser);
  const begun = known ?? browser.newPage();
  pages.set(browser, begun);
  const page = await begun;
  if (!known) await page.addInitScript(countClicks);
  onTestFinished(async () => {
    await page.context().clearCookies();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({
      colorScheme: null,
      forcedColors: null,
      contrast: null,
      reducedMotion: null,
    });
  });
  return page;
}
