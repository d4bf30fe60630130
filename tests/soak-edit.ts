import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { command } from '../src/tools/command/command.ts';
import { table } from '../src/tools/measure/table.ts';
import { openedRoom } from './bench/opened-room.ts';
import { type Worked, work } from './bench/worked-day.ts';

/** What the room and the preview beside it may take, in MB. */
const [MOST_OF_ROOM, MOST_OF_PREVIEW] = [250, 1024];

const PARTS = 10;

/**
 * `npm run soak:edit -- --rounds N` works in the editors’ room, over a copy of this content, as fast as it goes: what a clerk does in days,
 * pressed together; with `--hours H` the rounds are spread over so long, so that what time alone makes grow shows as well. It prints what
 * memory the room and the preview take as it goes on; anything unanswered, and more than they may take, fails.
 */
await command(async ({ args, progress: { say } }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '200' }, hours: { type: 'string', default: '0' } },
  });
  await using room = await openedRoom();
  await room.page.getByRole('button', { name: '看网页' }).click();
  await room.page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor({ timeout: 180_000 });
  const worked: Worked = { questions: 0, pages: 0, saves: 0, wrong: [] };
  const begun = performance.now();
  const rows = [[0, 0, room.memory().room, room.memory().preview]];
  const each = Math.max(1, Math.ceil(Number(values.rounds) / PARTS));
  for (let round = 0; round < each * PARTS; round += 1) {
    await work(room, round, worked);
    const due = begun + ((round + 1) / (each * PARTS)) * Number(values.hours) * 3_600_000;
    await setTimeout(Math.max(0, due - performance.now()));
    if (round % each < each - 1) continue;
    const { room: own, preview } = room.memory();
    rows.push([worked.questions, worked.pages, own, preview]);
  }
  say(table([['questions', 'pages seen', 'room, MB', 'preview, MB'], ...rows]));
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  say(
    `\n${worked.questions} questions, ${worked.saves} files saved, ${worked.pages} pages seen in ${minutes} minutes`,
  );
  for (const one of worked.wrong.slice(0, 10)) say(`  ✗ ${one}`);
  const isSmall = rows.every(
    ([, , own = 0, preview = 0]) => own <= MOST_OF_ROOM && preview <= MOST_OF_PREVIEW,
  );
  return isSmall && worked.wrong.length === 0 ? 0 : 1;
});
