import { bare, command } from '../src/tools/command/command.ts';
import { table } from '../src/tools/measure/table.ts';
import { FLOWS } from './bench/flows.ts';
import { bytesOfScript, keyToMark, percentile, saveToPreview } from './bench/measures.ts';
import { stoppedMistakes } from './bench/mistakes.ts';
import { openedRoom } from './bench/opened-room.ts';

/** What other editors made of the same six flows over the same content, when they were tried: three of them, with the settings they come with. */
const OTHERS = [
  'Decap, Sveltia, Keystatic, tried by hand before the room was built, not by this command:',
  '  19–21 lines changed for one figure; comments lost; sums unchecked; 0 of 3 stop a mistake across files',
].join('\n');

/**
 * `npm run bench:edit` does six things that clerks do often in the editors’ room, over a copy of this content, and prints what each changed
 * and how many clicks it took, which mistakes were stopped, and how fast and how large the room is.
 */
await command(
  bare(async ({ progress: { say } }) => {
    await using room = await openedRoom();
    const { page } = room;
    const usable = room.usable;
    const rows = [];
    let commentsLost = 0;
    for (const [name, flow] of FLOWS) {
      const before = await room.clicks();
      await flow(room);
      const { added, removed, bytes, comments } = room.changed();
      commentsLost += comments;
      rows.push([name, `${added} + ${removed}`, bytes, comments, (await room.clicks()) - before]);
      await room.sent(name);
    }
    say(table([['flow', 'lines', 'bytes', 'comments lost', 'clicks to saved'], ...rows]));
    const stopped = await stoppedMistakes(room);
    say(`\nmistakes stopped: ${stopped.filter(([, is]) => is).length} of ${stopped.length}`);
    for (const [name, is] of stopped) say(`  ${is ? 'stopped' : 'NOT STOPPED'}: ${name}`);
    const marks = await keyToMark(room);
    const saves = await saveToPreview(room);
    say(
      `\nkey to mark: median ${percentile(marks, 0.5)} ms, p95 ${percentile(marks, 0.95)} ms of ${marks.length}`,
    );
    say(`save to preview (at most 2000 ms): ${saves.map((one) => `${one} ms`).join(', ')}`);
    say(`open to usable for the first time, its pages made (at most 5000 ms): ${usable} ms`);
    say(`memory: room ${room.memory().room} MB, preview ${room.memory().preview} MB`);
    say(`script: ${await bytesOfScript(page)} bytes (brotli)`);
    say(`\n${OTHERS}`);
    return stopped.every(([, is]) => is) && commentsLost === 0 ? 0 : 1;
  }),
);
