import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { LOCALES } from '../../../figure/locale.ts';
import { browserArguments, provideBrowser, started } from '../../browser/browser.ts';
import { type Project, projectAt } from '../../build/project.ts';
import { roomsOver } from '../room/room.ts';
import { keyDoor } from '../room/server/door.ts';
import { roomFiles } from '../room/server/room-files.ts';
import { roomServer } from '../room/server/room-server.ts';
import { shownScreens } from './shown-screens.ts';

/** Where they stand, from the root of the project. */
const FOLDER = join('docs', 'editors-room');

const SIZE = { width: 1120, height: 720 };

/** Takes the pictures of the room over a copy of the content; gives where they stand. */
export async function takeRoomPictures(project: Project): Promise<string[]> {
  const copy = projectAt(mkdtempSync(join(tmpdir(), 'report-pictures-')));
  cpSync(project.content, copy.content, { recursive: true });
  const [rooms, door] = [roomsOver(copy), keyDoor()];
  const server = roomServer({ rooms, door, files: await roomFiles(), names: ['localhost'], log: () => {} });
  await once(server.listen(0, 'localhost'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await started(
    chromium.launch({ executablePath: provideBrowser(), args: browserArguments() }),
  );
  try {
    const taken: string[] = [];
    for (const locale of LOCALES) {
      const page = await browser.newPage({ viewport: SIZE });
      await page.addInitScript((own) => localStorage.setItem('room-language', own), locale);
      await page.goto(`http://localhost:${port}/?key=${door.key}`);
      for (const [name, show] of shownScreens(rooms().content)) {
        await show(page);
        const file = join(FOLDER, `${name}.${locale}.webp`);
        mkdirSync(join(project.root, FOLDER), { recursive: true });
        writeFileSync(join(project.root, file), await picture(page));
        taken.push(file);
      }
      for (const file of rooms().content.drafts()) rooms().content.discard(file);
      await page.close();
    }
    return taken;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    rmSync(copy.root, { recursive: true, force: true });
  }
}

/** What a page shows, as small as it can be read. */
async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  return Buffer.from(data, 'base64');
}
