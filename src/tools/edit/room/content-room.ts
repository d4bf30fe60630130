import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyRepairs } from '../../report/repair.ts';
import { check, type Checked, checked } from '../../../check/check.ts';
import { onDisk } from '../../../content/reader/disk.ts';
import { type FileSource, withUnsaved } from '../../../content/reader/file-source.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import { loadContent } from '../../../content/reader/reader.ts';
import { shownPath, slotOf } from '../../../content/reader/layout.ts';
import type { Project } from '../../build/project.ts';
import { type Said, said, saying } from '../content-text.ts';
import { utf8Text } from '../line-diff.ts';
import type { Conflict } from '../merge/merged.ts';
import { type FileConflict, mergedFile } from '../merge/merged-file.ts';
import { mergedText } from '../merge/merged-text.ts';
import { type Draft, Drafts } from '../save/drafts.ts';
import { saveFile, sweepUnsaved } from '../save/save-file.ts';
import { Unchangeable } from '../yaml/edit.ts';
import { IS_TEXT, type Texts } from './baseline.ts';
import { choiceOf } from './ways.ts';

/** What came of saving: the files that were, or why none was. */
export interface Saved {
  readonly saved: readonly string[];
  readonly errors: readonly Issue[];
  readonly conflicts: readonly FileConflict[];
}

/** How many texts that were shown are remembered: more than are open in any number of windows. */
const MOST_SEEN = 2_000;

/** The content as it is changed in the editors’ room: what is saved, and drafts over it. */
export class ContentRoom {
  readonly #content: string;
  readonly #disk: FileSource;
  readonly #drafts: Drafts;
  readonly #seen = new Map<string, string>();

  /** @param clerk Whose drafts they are, where clerks sign in. */
  constructor({ root, content }: Pick<Project, 'root' | 'content'>, clerk?: string) {
    this.#content = content;
    this.#disk = onDisk(content);
    sweepUnsaved(content);
    const drafts = join(root, '.editor', 'drafts');
    this.#drafts = new Drafts(clerk === undefined ? drafts : join(drafts, folderOf(clerk)));
  }

  /** The content with the drafts, and every mistake in it. */
  look(): Checked {
    return checked(withUnsaved(this.#disk, this.#drafted()));
  }

  /** The content as it is saved. */
  saved(): LoadedContent {
    return loadContent(this.#disk);
  }

  /** The mistakes in the content as it is saved that keep it from the site. */
  savedErrors(): readonly Issue[] {
    return check(this.#disk).filter(({ severity }) => severity === 'error');
  }

  /** The text of a file as its draft has it, or else as it is saved. */
  text(file: string): string {
    const text = this.#textIfThere(file);
    if (text === undefined) throw new Unchangeable(`no ${file}`);
    return text;
  }

  #textIfThere(file: string): string | undefined {
    const drafted = this.#drafted();
    return drafted.has(file) ? drafted.get(file) : this.savedText(file);
  }

  /** Every text of the content, with the drafts. */
  texts(): Texts {
    const texts = new Map(this.savedTexts());
    for (const [file, text] of this.#drafted())
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
    return texts;
  }

  /** Every text of the content as it is saved. */
  savedTexts(): Texts {
    const files = this.#disk.list().filter((file) => IS_TEXT.test(file) && slotOf(file) !== undefined);
    const texts = files.flatMap((file): [string, string][] => {
      const bytes = this.#disk.read(file);
      const text = 'problem' in bytes ? undefined : utf8Text(bytes);
      return text === undefined ? [] : [[file, text]];
    });
    return new Map(texts);
  }

  /** The text of a file as it is saved; nothing where there is none that can be read. */
  savedText(file: string): string | undefined {
    if (slotOf(file) === undefined || !this.#disk.list().includes(file)) return undefined;
    const bytes = this.#disk.read(file);
    return 'problem' in bytes ? undefined : utf8Text(bytes);
  }

  /** A short name for a text that is shown, by which a change says what it is a change of. */
  shown(text: string): string {
    const name = createHash('sha256').update(text).digest('base64url');
    this.#seen.delete(name);
    this.#seen.set(name, text);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > MOST_SEEN && oldest !== undefined) this.#seen.delete(oldest);
    return name;
  }

  /** When the draft of a file was last changed; nothing where there is none. */
  draftTime(file: string): string | undefined {
    return this.#drafts.all().get(file)?.time;
  }

  /** The files that have drafts. */
  drafts(): readonly string[] {
    return [...this.#drafts.all().keys()];
  }

  /** Changes what somebody saw of a file, and brings that into its draft as it is by now. */
  change(file: string, seen: string, make: (said: Said) => Said): readonly Conflict[] {
    const [now, base] = [this.text(file), this.#seen.get(seen)];
    if (base === undefined) throw new Unchangeable('what was seen is forgotten');
    const { text, conflicts } = mergedText(file, base, saying(file, base, make(said(file, base))), now);
    if (text !== now) this.#keep(file, text);
    return conflicts;
  }

  /** Mends in a draft of a file what can be mended without anyone’s judgement. */
  repair(file: string): void {
    const issues = this.look().issues.filter((issue) => issue.file === shownPath(file));
    this.rewrite(file, Buffer.from(applyRepairs(Buffer.from(this.text(file)), issues)).toString());
  }

  /** Begins a file that is not there yet. */
  begin(file: string, text: string): void {
    if (slotOf(file) === undefined || this.texts().has(file)) throw new Unchangeable(`${file} is there`);
    this.#put(file, undefined, text);
  }

  /** Keeps another text of a file in its draft; without one the file is to go. */
  rewrite(file: string, text: string | undefined): void {
    if (slotOf(file) === undefined) throw new Unchangeable(`no ${file}`);
    if (text !== this.#textIfThere(file)) this.#keep(file, text);
  }

  /** Forgets the draft of a file. */
  discard(file: string): void {
    this.#drafts.drop(file);
  }

  /** Decides where a draft and what was saved meanwhile both changed the same: by the ways of those where the draft’s is to stand. */
  settle(file: string, mine: readonly string[]): void {
    const draft = this.#drafts.all().get(file);
    if (!draft) return;
    const theirs = this.savedText(file);
    const { text } = mergedFile(file, draft.base, draft.mine, theirs, choiceOf(mine));
    this.#put(file, theirs, text);
  }

  /** Saves all drafts together, unless they bring a mistake with them that was not there before, or somebody else changed the same. */
  save(): Saved {
    const drafts = [...this.#drafts.all().values()].map((draft) => ({
      ...this.#merged(draft),
      file: draft.file,
    }));
    const conflicts = drafts.filter((one) => one.conflicts.length > 0);
    const texts = new Map(drafts.map(({ file, text }) => [file, text]));
    const before = new Set(check(this.#disk).map(nameOf));
    const errors = check(withUnsaved(this.#disk, texts)).filter(
      (issue) => issue.severity === 'error' && !before.has(nameOf(issue)),
    );
    if (conflicts.length > 0 || errors.length > 0) return { saved: [], errors, conflicts };
    for (const [file, text] of texts) {
      if (text === undefined) rmSync(join(this.#content, file), { force: true });
      else saveFile(join(this.#content, file), text);
      this.#drafts.drop(file);
    }
    return { saved: [...texts.keys()], errors: [], conflicts: [] };
  }

  #keep(file: string, mine: string | undefined): void {
    this.#put(file, this.#drafts.all().get(file)?.base ?? this.savedText(file), mine);
  }

  #put(file: string, base: string | undefined, mine: string | undefined): void {
    if (mine === this.savedText(file)) this.#drafts.drop(file);
    else this.#drafts.put({ file, base, mine, time: new Date().toISOString() });
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
    return mergedFile(file, base, mine, this.savedText(file));
  }
}

/** A folder for a name of any writing. */
function folderOf(clerk: string): string {
  return createHash('sha256').update(clerk).digest('hex').slice(0, 32);
}

/** What tells a mistake from others, wherever in its file it has moved to. */
function nameOf({ code, file, field, message }: Issue): string {
  return [code, file, field, message.zh].join('\n');
}
