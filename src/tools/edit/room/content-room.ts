import { applyRepairs } from '../../report/repair.ts';
import { check, type Checked, checked } from '../../../check/check.ts';
import { withUnsaved } from '../../../content/reader/file-source.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import { shownPath, slotOf } from '../../../content/reader/layout.ts';
import type { Project } from '../../build/project.ts';
import { answered } from '../answered.ts';
import { type Said, said, saying } from '../content-text.ts';
import type { NewFile } from '../form.ts';
import { utf8Text } from '../line-diff.ts';
import type { Conflict } from '../merge/merged.ts';
import { type FileConflict, mergedFile } from '../merge/merged-file.ts';
import { mergedText } from '../merge/merged-text.ts';
import { draftsOf } from '../save/draft-folders.ts';
import { type Draft, Drafts } from '../save/drafts.ts';
import { Unchangeable } from '../yaml/edit.ts';
import type { Texts } from './baseline.ts';
import { type Aside, type Dispute, disputesOf, nameOfAside, reconciled, withAside } from './disputes.ts';
import { SavedContent } from './saved-content.ts';
import { SeenTexts } from './seen-texts.ts';
import { choiceOf } from './ways.ts';

/** What stood against each other when it was shown, by name: a draft, and what was saved; nothing where there was none. */
export interface Sides {
  readonly mine?: string | undefined;
  readonly theirs?: string | undefined;
}

/** What came of saving: the files that were, or why none was. */
export interface Saved {
  readonly saved: readonly string[];
  readonly errors: readonly Issue[];
  readonly conflicts: readonly (FileConflict | Dispute)[];
}

/** The content as it is changed in the editors’ room: what is saved, and drafts over it. */
export class ContentRoom {
  /** The content without the drafts. */
  readonly saved: SavedContent;
  readonly #drafts: Drafts;
  readonly #seen = new SeenTexts();

  /** @param clerk Whose drafts they are, where clerks sign in. */
  constructor({ root, content }: Pick<Project, 'root' | 'content'>, clerk?: string) {
    this.saved = new SavedContent(content);
    this.#drafts = new Drafts(draftsOf(root, clerk));
  }

  /** The content with the drafts, and every mistake in it. */
  look(): Checked {
    return checked(withUnsaved(this.saved.source, this.#drafted()));
  }

  /** The text of a file as its draft has it, or else as it is saved. */
  text(file: string): string {
    const text = this.#textIfThere(file);
    if (text === undefined) throw new Unchangeable(`no ${file}`);
    return text;
  }

  /** What stands in a file as far as it can be shown, and whether it can be changed as it is read. */
  seen(file: string): { readonly text: string; readonly isReadable: boolean } {
    const text = this.#textIfThere(file);
    if (text !== undefined) return { text, isReadable: true };
    const isThere = slotOf(file) !== undefined && this.saved.source.list().includes(file);
    if (!isThere) throw new Unchangeable(`no ${file}`);
    return { text: Buffer.from(this.saved.bytes(file) ?? []).toString(), isReadable: false };
  }

  #textIfThere(file: string): string | undefined {
    const drafted = this.#drafted();
    return drafted.has(file) ? drafted.get(file) : this.saved.text(file);
  }

  /** Every text of the content, with the drafts. */
  texts(): Texts {
    const texts = new Map(this.saved.texts());
    for (const [file, text] of this.#drafted())
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
    return texts;
  }

  /** A short name for a text that is shown, by which a change says what it is a change of. */
  shown(text: string): string {
    return this.#seen.show(text);
  }

  /** When the draft of a file was last changed; nothing where there is none. */
  draftTime(file: string): string | undefined {
    return this.#drafts.all().get(file)?.time;
  }

  /** The files that have drafts. */
  drafts(): readonly string[] {
    return [...this.#drafts.all().keys()];
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
    if (text !== now) this.#keep(file, text);
    if (conflicts.length > 0) this.#setAside(file, text, { base, mine });
    return conflicts;
  }

  /** What two windows made of the same, in some files or in all. */
  disputes(of?: readonly string[]): Dispute[] {
    const drafts = [...this.#drafts.all().values()];
    return drafts.filter(({ file }) => of?.includes(file) ?? true).flatMap(disputesOf);
  }

  /** Mends in a draft of a file what can be mended without anyone’s judgement. */
  repair(file: string): void {
    const issues = this.look().issues.filter((issue) => issue.file === shownPath(file));
    const text = this.#textIfThere(file);
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
    for (const { path, text } of files) this.#put(path, undefined, text);
  }

  /** Keeps another text of a file in its draft; without one the file is to go. */
  rewrite(file: string, text: string | undefined): void {
    if (slotOf(file) === undefined) throw new Unchangeable(`no ${file}`);
    if (text !== this.#textIfThere(file)) this.#keep(file, text);
  }

  /** Takes over a draft that somebody else left; beside one’s own of the same file it is set aside. Says whether it could. */
  takeOver(draft: Draft): boolean {
    const { file, base, mine, asides } = draft;
    if (!this.#drafts.all().has(file)) this.#put(file, base, mine, asides);
    else if (base === undefined || mine === undefined) return false;
    else for (const aside of [{ base, mine }, ...asides]) this.#setAside(file, this.text(file), aside);
    return true;
  }

  /** Forgets the draft of a file. */
  discard(file: string): void {
    this.#drafts.drop(file);
  }

  /** Short names for what stands in the draft of a file, and for what is saved, by which it is told later what was chosen between. */
  sides(file: string): Sides {
    const [mine, theirs] = [this.#drafts.all().get(file)?.mine, this.saved.text(file)];
    return {
      ...(mine !== undefined && { mine: this.shown(mine) }),
      ...(theirs !== undefined && { theirs: this.shown(theirs) }),
    };
  }

  /**
   * Decides where a draft and what was saved meanwhile both changed the same: by the ways of those where the draft’s is to stand. What either
   * became since it was shown is chosen by nobody, and is kept beside it.
   */
  settle(file: string, mine: readonly string[], sides: Sides): void {
    const draft = this.#drafts.all().get(file);
    if (!draft) return;
    const [own, theirs] = [sides.mine, sides.theirs].map((name) => name && this.#seen.find(name));
    const { text: chosen } = mergedFile(file, draft.base, own, theirs, choiceOf(mine));
    const { text, conflicts } = mergedFile(file, own, draft.mine, chosen);
    const isNew = conflicts.length > 0;
    if (isNew && (own === undefined || draft.mine === undefined)) return;
    const asides =
      isNew && own && draft.mine ? [...draft.asides, { base: own, mine: draft.mine }] : draft.asides;
    this.#put(file, theirs, text, asides);
  }

  /** Decides where two windows changed the same: by the ways of those where what was set aside is to stand; the same holds of what it was shown beside. */
  settleAside(file: string, name: string, later: readonly string[], sides: Sides): void {
    const draft = this.#drafts.all().get(file);
    const aside = draft?.asides.find((one) => nameOfAside(one) === name);
    if (!draft || !aside || sides.mine === undefined) return;
    const shown = this.#seen.find(sides.mine);
    const { text: chosen = shown } = mergedFile(file, aside.base, aside.mine, shown, choiceOf(later));
    const { text, conflicts } = mergedFile(file, shown, chosen, draft.mine);
    const left = draft.asides.filter((one) => one !== aside);
    const asides = conflicts.length > 0 ? [...left, { base: shown, mine: chosen }] : left;
    this.#put(file, draft.base, text, asides);
  }

  /** Saves all drafts together, unless they bring a mistake with them that was not there before, or somebody else changed the same. */
  save(): Saved {
    const drafts = [...this.#drafts.all().values()].map((draft) => ({
      ...this.#merged(draft),
      file: draft.file,
    }));
    const conflicts = drafts.filter((one) => one.conflicts.length > 0);
    const texts = new Map(drafts.map(({ file, text }) => [file, text]));
    const before = new Set(check(this.saved.source).map(nameOf));
    const errors = check(withUnsaved(this.saved.source, texts)).filter(
      (issue) => issue.severity === 'error' && !before.has(nameOf(issue)),
    );
    const disputes = this.disputes();
    if (conflicts.length + errors.length + disputes.length > 0)
      return { saved: [], errors, conflicts: [...disputes, ...conflicts] };
    for (const [file, text] of texts) {
      this.saved.write(file, text);
      this.#drafts.drop(file);
    }
    return { saved: [...texts.keys()], errors: [], conflicts: [] };
  }

  #keep(file: string, mine: string | undefined): void {
    this.#put(file, this.#drafts.all().get(file)?.base ?? this.saved.text(file), mine);
  }

  #setAside(file: string, mine: string, aside: Aside): void {
    const { base, asides } = this.#drafts.all().get(file) ?? { base: this.saved.text(file), asides: [] };
    this.#put(file, base, mine, withAside(file, { mine, asides }, aside));
  }

  #put(file: string, base: string | undefined, mine: string | undefined, aside = this.#asidesOf(file)): void {
    const draft = reconciled(file, mine, aside);
    if (draft.asides.length === 0 && draft.mine === this.saved.text(file)) this.#drafts.drop(file);
    else this.#drafts.put({ file, base, ...draft, time: new Date().toISOString() });
  }

  #asidesOf(file: string): readonly Aside[] {
    return this.#drafts.all().get(file)?.asides ?? [];
  }

  /** What is being changed, by file: drafts brought together with what was saved meanwhile, or as they are where both changed the same. */
  #drafted(): ReadonlyMap<string, string | undefined> {
    return new Map(
      [...this.#drafts.all().values()].map((draft) => {
        const { text, conflicts } = this.#merged(draft);
        return [draft.file, conflicts.length > 0 ? draft.mine : text];
      }),
    );
  }

  #merged({ file, base, mine }: Draft) {
    return mergedFile(file, base, mine, this.saved.text(file));
  }
}

/** Whether two texts are the same but for blank lines. */
function isSpacedAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/(?:\r?\n[ \t]*)+(?=\r?\n)/g, ''));
  return a === b;
}

/** What tells a mistake from others, wherever in its file it has moved to. */
function nameOf({ code, file, field, message }: Issue): string {
  return [code, file, field, message.zh].join('\n');
}
