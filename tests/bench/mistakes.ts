import { find, isSaved, lastParagraph, openChapter } from './flows.ts';
import type { OpenedRoom } from './opened-room.ts';

type Outcome = readonly [name: string, isStopped: boolean];

/** Makes mistakes one after the other, and says of each whether the room would not save it; none is left behind. */
export async function stoppedMistakes(room: OpenedRoom): Promise<Outcome[]> {
  const { page } = room;
  const field = async (typed: string, label: string, text: string) => {
    await find(page, typed, new RegExp(`^${typed}`));
    await page.getByLabel(label).first().fill(text);
  };
  const stopped: Outcome[] = [];
  for (const [name, make] of [
    ['a unit typed into a value', () => field('职工书屋', '数值', '266家')],
    ['a value that its evidence does not have', () => field('职工书屋', '数值', '999')],
    [
      'a part that no longer adds up to its whole, in another file',
      () => field('省级职工之家', '数值', '99'),
    ],
    ['a source that is none', () => field('职工书屋', '其中的段落号', 'S99')],
    [
      'a number typed into a sentence',
      async () => {
        await openChapter(room);
        await lastParagraph(page).zh.click();
        await page.keyboard.press('End');
        await page.keyboard.type('又办了35场。');
      },
    ],
  ] as const) {
    await make();
    stopped.push([name, !(await isSaved(page))]);
    await page.getByRole('button', { name: '放弃修改' }).click();
    await page.getByRole('button', { name: '放弃修改' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: '保存', exact: true }).waitFor();
  }
  return stopped;
}
