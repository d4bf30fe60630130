import { z } from 'zod';
import type { OpenedRoom } from './opened-room.ts';

/** What was asked of the room and of the preview beside it, and what either did not answer as it should. */
export interface Worked {
  questions: number;
  pages: number;
  saves: number;
  readonly wrong: string[];
}

const home = z.object({
  collections: z.array(
    z.object({
      name: z.string(),
      rows: z.array(z.object({ file: z.string(), title: z.object({ zh: z.string() }) })),
    }),
  ),
});
const cell = z.object({ index: z.number(), source: z.string() });
const chapterOf = z.object({
  zh: z.object({ file: z.string(), seen: z.string() }),
  rows: z.array(z.object({ zh: cell.optional() })),
});
const outcome = z.object({
  saved: z.array(z.string()),
  errors: z.array(z.object({ message: z.object({ zh: z.string() }) })),
});
const pagesOf = z.object({ pages: z.object({ zh: z.string(), en: z.string() }) });

/**
 * What a clerk does in some minutes, as fast as it goes: looks about, changes a name and a sentence, saves, sees the pages, and puts all
 * back; now and then it is sent.
 */
export async function work({ page, chapter }: OpenedRoom, round: number, worked: Worked): Promise<void> {
  const ask = async (path: string, told: object = {}): Promise<unknown> => {
    const { status, answer } = await page.evaluate(
      async ([at, body]) => {
        const token = document.querySelector('meta[name="room-token"]')?.getAttribute('content') ?? '';
        const headers = { 'content-type': 'application/json', 'x-room-token': token };
        const response = await fetch(at, { method: 'POST', headers, body });
        const given: unknown = await response.json();
        return { status: response.status, answer: given };
      },
      [path, JSON.stringify(told)] as const,
    );
    worked.questions += 1;
    if (status !== 200) worked.wrong.push(`${path}: ${status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const save = async () => {
    const { saved, errors } = outcome.parse(await ask('/api/save'));
    worked.saves += saved.length;
    for (const { message } of errors) worked.wrong.push(message.zh);
  };
  const figures = home.parse(await ask('/api/home')).collections.find(({ name }) => name === 'statistics');
  const file = figures?.rows.find(({ title }) => title.zh.includes('书屋'))?.file ?? '';
  for (const path of ['/api/chapters', '/api/changes', '/api/editions', '/api/drafts']) await ask(path);
  const { seen } = z.object({ seen: z.string() }).parse(await ask('/api/entry', { file }));
  const value = `书屋${'甲乙丙丁戊己庚辛壬癸'.charAt(round % 10)}`;
  await ask('/api/change', { file, seen, edits: [{ kind: 'set', path: ['label', 'zh'], value }] });
  const { zh, rows } = chapterOf.parse(await ask('/api/chapter', { file: chapter }));
  const first = rows.flatMap((row) => row.zh ?? []).find(({ source }) => !/^[<#-]/.test(source));
  if (first) {
    const { index, source } = first;
    const change = {
      shown: [{ index, text: source }],
      changes: [{ kind: 'set', index, text: `${source}又及。` }],
    };
    await ask('/api/paragraphs', { file: chapter, sides: [{ file: zh.file, seen: zh.seen, ...change }] });
  }
  await ask('/api/insertables', { file: chapter });
  await ask('/api/repair', { file });
  await ask('/api/discard', { file: zh.file });
  await save();
  for (const address of Object.values(pagesOf.parse(await ask('/api/preview', { file })).pages)) {
    const response = await fetch(address);
    await response.arrayBuffer();
    worked.pages += 1;
    if (!response.ok) worked.wrong.push(`${address}: ${response.status}`);
  }
  if (round % 20 === 19) {
    await ask('/api/submit', { name: '王编辑', words: `第${round}次` });
    await ask('/api/record', { skip: 0 });
    await ask('/api/status');
    return;
  }
  await ask('/api/restore', { file });
  await save();
}
