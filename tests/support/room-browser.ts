import { onTestFinished } from 'vitest';
import type { Browser, Page } from '@playwright/test';
import type { Project } from '../../src/tools/build/project.ts';
import type { ContentRoom } from '../../src/tools/edit/room/content-room.ts';
import type { Preview } from '../../src/tools/edit/preview.ts';
import type { RoomFiles } from '../../src/tools/edit/room/server/room-files.ts';
import { countClicks } from './clicks.ts';
import { contentCopy } from './project-copy.ts';
import { openRoom } from './room.ts';

/** The room in a browser, over a copy of the tiny report. */
export interface InRoom {
  readonly page: Page;
  readonly copy: Project;
  readonly address: string;
  readonly content: ContentRoom;
  /** What the page complained of, and asked of others than the room. */
  readonly troubles: string[];
}

/** Opens the room in a browser. */
export async function openedIn(
  browser: Browser,
  files: RoomFiles,
  copy: Project = contentCopy(),
  preview?: Preview,
): Promise<InRoom> {
  const room = await openRoom(copy, { files, preview });
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.addInitScript(countClicks);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(room.address).origin && !request.url().startsWith('data:'))
      troubles.push(request.url());
  });
  await page.goto(room.address);
  await page.getByRole('searchbox').waitFor();
  return { page, copy, address: room.address, content: room.content, troubles };
}
