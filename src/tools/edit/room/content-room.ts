import { applyRepairs } from '../../report/repair.ts';
import { type Checked, checked } from '../../../check/check.ts';
import { shownPath, slotOf } from '../../../content/reader/layout.ts';
import type { Project } from '../../build/project.ts';
import { answered } from '../answered.ts';
import { type Said, said, saying } from '../content-text.ts';
import type { NewFile } from '../form.ts';
import { utf8Text } from '../line-diff.ts';
import type { Conflict } from '../merge/merged.ts';
import { mergedText } from '../merge/merged-text.ts';
import type { Draft } from '../save/drafts.ts';
import { Unchangeable } from '../yaml/edit.ts';
import type { Texts } from './baseline.ts';
import { type Dispute, disputesOf, nameOfAside } from './disputes.ts';
import { DraftedContent } from './drafted-content.ts';
import type { SavedContent } from './saved-content.ts';
import { type Saved, saveDrafts } from './saved-drafts.ts';
import { SeenTexts } from './seen-texts.ts';
import { settled, settledAside } from './settled.ts';
import { choiceOf } from './ways.ts';

/** What stood against each other when it was shown, by name: a draft, and what was saved; nothing where there was none. */
export interface Sides {
  readonly mine?: string | undefined;
  readonly theirs?: string | undefined;
}

/** The content as it is changed in the editors’ room: what somebody saw of it is changed, in drafts. */
export class ContentRoom {
  /** The content without the drafts. */
  readonly saved: SavedContent;
  readonly #drafted: DraftedContent;
  readonly #seen = new SeenTexts();

  /** @param clerk Whose drafts they are, where clerks sign in. */
  constructor(project: Pick<Project, 'root' | 'content'>, clerk?: string) {
    this.#drafted = new DraftedContent(project, clerk);
    this.saved = this.#drafted.saved;
  }

  /** The content with the drafts, and every mistake in it. */
  look(): Checked {
    return checked(this.#drafted.source());
  }

  /** The text of a file as its draft has it, or else as it is saved. */
  text(file: string): string {
    const text = this.#drafted.text(file);
    if (text === undefined) throw new Unchangeable(`no ${file}`);
    return text;
  }

  /** What stands in a file as far as it can be shown, and whether it can be changed as it is read. */
  seen(file: string): { readonly text: string; readonly isReadable: boolean } {
    const text = this.#drafted.text(file);
    if (text !== undefined) return { text, isReadable: true };
    const isThere = slotOf(file) !== undefined && this.saved.source.list().includes(file);
    if (!isThere) throw new Unchangeable(`no ${file}`);
    return { text: Buffer.from(this.saved.bytes(file) ?? []).toString(), isReadable: false };
  }

  /** Every text of the content, with the drafts. */
  texts(): Texts {
    return this.#drafted.texts();
  }

  /** A short name for a text that is shown, by which a change says what it is a change of. */
  shown(text: string): string {
    return this.#seen.show(text);
  }

  /** When the draft of a file was last changed; nothing where there is none. */
  draftTime(file: string): string | undefined {
    return this.#drafted.draft(file)?.time;
  }

  /** The files that have drafts. */
  drafts(): readonly string[] {
    return [...this.#drafted.drafts().keys()];
  }

  /**
   * Changes what somebody saw of a file, and brings that into its draft as it is by now; where another window changed the same meanwhile,
   * what this one made of it is set aside with the draft until one of the two is chosen.
   * @param shown What stood in the changed places where that is not what was seen of the file: what was typed there since, or before.
   */
  change(
    file: string,
    seen: string,
    make: (said: Said) => Said,
    shown: (said: Said) => Said = (own) => own,
  ): readonly Conflict[] {
    const [now, told] = [this.text(file), this.#seen.find(seen)];
    const base = saying(file, told, shown(said(file, told)));
    const mine = saying(file, base, make(said(file, base)));
    const { text: made, conflicts } = mergedText(file, base, mine, now);
    const saved = this.saved.text(file);
    // What was undone by hand is as it was to the byte, blank lines around it included.
    const text = saved !== undefined && isSpacedAlike(made, saved) ? saved : made;
    if (text !== now) this.#drafted.keep(file, text);
    if (conflicts.length > 0) this.#drafted.setAside(file, text, { base, mine });
    return conflicts;
  }

  /** What two windows made of the same, in some files or in all. */
  disputes(of?: readonly string[]): Dispute[] {
    const drafts = [...this.#drafted.drafts().values()];
    return drafts.filter(({ file }) => of?.includes(file) ?? true).flatMap(disputesOf);
  }

  /** Mends in a draft of a file what can be mended without anyone’s judgement. */
  repair(file: string): void {
    const issues = this.look().issues.filter((issue) => issue.file === shownPath(file));
    const text = this.#drafted.text(file);
    const bytes = text === undefined ? this.saved.bytes(file) : Buffer.from(text);
    if (bytes) this.rewrite(file, utf8Text(applyRepairs(bytes, issues)) ?? text);
  }

  /** Answers a question of the checker in the draft of a file, which is then not asked again: by its code and the line that it is about. */
  answer(file: string, code: string, line: number): void {
    const asked = this.look().issues.find(
      (issue) => issue.file === shownPath(file) && issue.code === code && issue.line === line,
    );
    if (asked) this.rewrite(file, answered(file, this.text(file), asked));
  }

  /** Begins files that are not there yet. */
  begin(...files: readonly NewFile[]): void {
    const known = this.texts();
    for (const { path } of files)
      if (slotOf(path) === undefined || known.has(path)) throw new Unchangeable(`${path} is there`);
    for (const { path, text } of files) this.#drafted.put(path, undefined, text);
  }

  /** Keeps another text of a file in its draft; without one the file is to go. */
  rewrite(file: string, text: string | undefined): void {
    if (slotOf(file) === undefined) throw new Unchangeable(`no ${file}`);
    if (text !== this.#drafted.text(file)) this.#drafted.keep(file, text);
  }

  /** Takes over a draft that somebody else left; beside one’s own of the same file it is set aside. Says whether it could. */
  takeOver({ file, base, mine, asides }: Draft): boolean {
    if (!this.#drafted.draft(file)) this.#drafted.put(file, base, mine, asides);
    else if (base === undefined || mine === undefined) return false;
    else
      for (const aside of [{ base, mine }, ...asides]) this.#drafted.setAside(file, this.text(file), aside);
    return true;
  }

  /** Forgets the draft of a file. */
  discard(file: string): void {
    this.#drafted.drop(file);
  }

  /** Short names for what stands in the draft of a file, and for what is saved, by which it is told later what was chosen between. */
  sides(file: string): Sides {
    const [mine, theirs] = [this.#drafted.draft(file)?.mine, this.saved.text(file)];
    return {
      ...(mine !== undefined && { mine: this.shown(mine) }),
      ...(theirs !== undefined && { theirs: this.shown(theirs) }),
    };
  }

  /** Decides where a draft and what was saved meanwhile both changed the same: by the ways of those where the draft’s is to stand. */
  settle(file: string, mine: readonly string[], sides: Sides): void {
    const draft = this.#drafted.draft(file);
    if (!draft) return;
    const [own, theirs] = [sides.mine, sides.theirs].map((name) => name && this.#seen.find(name));
    const now = settled(draft, own, theirs, choiceOf(mine));
    if (now) this.#drafted.put(file, theirs, now.mine, now.asides);
  }

  /** Decides where two windows changed the same: by the ways of those where what was set aside is to stand. */
  settleAside(file: string, name: string, later: readonly string[], sides: Sides): void {
    const draft = this.#drafted.draft(file);
    const aside = draft?.asides.find((one) => nameOfAside(one) === name);
    if (!draft || !aside || sides.mine === undefined) return;
    const now = settledAside(draft, aside, this.#seen.find(sides.mine), choiceOf(later));
    this.#drafted.put(file, draft.base, now.mine, now.asides);
  }

  /** Saves all drafts together, unless they bring a mistake with them that was not there before, or somebody else changed the same. */
  save(): Saved {
    return saveDrafts(this.#drafted);
  }
}

/** Whether two texts are the same but for blank lines. */
function isSpacedAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/(?:\r?\n[ \t]*)+(?=\r?\n)/g, ''));
  return a === b;
}
