import { expect, test } from 'vitest';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import { contentCopy } from '../../../../support/project-copy.ts';
import { Random } from '../../../../support/random/random.ts';
import { isSweep } from '../../../../support/sweep.ts';

const FILE = 'sections/year/zh.mdx';

/** A window in which the chapter is open: what it saw of it, which stays while two texts of the same are to be chosen between. */
class Window {
  readonly #room: ContentRoom;
  #seen = '';
  /** What stands in its fields and is not in what it saw. */
  readonly #typed = new Map<number, string>();

  constructor(room: ContentRoom) {
    this.#room = room;
    this.look();
  }

  look(): void {
    this.#seen = this.#room.shown(this.#room.text(FILE));
    this.#typed.clear();
  }

  /** Types words at the end of a paragraph, one after the other; what is to be chosen between stays in its field. */
  type(paragraph: number, words: readonly string[]): void {
    for (const word of words) {
      const conflicts = this.#room.change(FILE, this.#seen, ({ fields, paragraphs }) => {
        const text = `${this.#typed.get(paragraph) ?? paragraphs[paragraph] ?? ''}${word}`;
        this.#typed.set(paragraph, text);
        return { fields, paragraphs: paragraphs.with(paragraph, text) };
      });
      if (conflicts.length === 0) this.look();
    }
  }
}

test('Whatever two windows type, each word is in the file, in a draft, or among what is to be chosen between, until somebody chooses the other.', {
  timeout: 3_600_000,
}, () => {
  const random = new Random(20261127);
  const copy = contentCopy();
  let room = new ContentRoom(copy);
  let windows = [new Window(room), new Window(room)];
  let due: string[] = [];
  for (let round = 0; round < (isSweep ? 1_000 : 8); round += 1) {
    const words = Array.from({ length: 1 + random.below(3) }, (_, index) => `〈${round}.${index}〉`);
    random.of(windows).type(4 + random.below(2), words);
    due.push(...words);
    if (random.chance(0.3)) random.of(windows).look();
    if (random.chance(0.2)) {
      // The power fails.
      room = new ContentRoom(copy);
      windows = [new Window(room), new Window(room)];
    }
    const disputes = room.disputes();
    const kept = [
      room.text(FILE),
      ...disputes.flatMap((one) => one.conflicts.map(({ mine }) => String(mine))),
    ];
    expect(due.filter((word) => !kept.some((text) => text.includes(word)))).toEqual([]);
    if (!random.chance(0.4)) continue;
    for (const { aside, conflicts } of disputes)
      room.settleAside(
        FILE,
        aside,
        random.chance(0.5) ? conflicts.map(({ path }) => path.join('.')) : [],
        room.sides(FILE),
      );
    // What was not chosen is gone by somebody's own will.
    due = due.filter((word) => room.text(FILE).includes(word));
    room.save();
  }
});
