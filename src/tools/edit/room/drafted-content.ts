import { type FileSource, withUnsaved } from '../../../content/reader/file-source.ts';
import type { Project } from '../../build/project.ts';
import { mergedFile } from '../merge/merged-file.ts';
import { draftsOf } from '../save/draft-folders.ts';
import { type Draft, Drafts } from '../save/drafts.ts';
import type { Texts } from './baseline.ts';
import { type Aside, reconciled, withAside } from './disputes.ts';
import { SavedContent } from './saved-content.ts';

/** What is saved, with somebody’s drafts over it. */
export class DraftedContent {
  /** The content without the drafts. */
  readonly saved: SavedContent;
  readonly #drafts: Drafts;

  /** @param clerk Whose drafts they are, where clerks sign in. */
  constructor({ root, content }: Pick<Project, 'root' | 'content'>, clerk?: string) {
    this.saved = new SavedContent(content);
    this.#drafts = new Drafts(draftsOf(root, clerk));
  }

  /** Every draft, by its file. */
  drafts(): ReadonlyMap<string, Draft> {
    return this.#drafts.all();
  }

  /** The draft of a file; nothing where there is none. */
  draft(file: string): Draft | undefined {
    return this.#drafts.all().get(file);
  }

  /** A draft brought together with what was saved meanwhile. */
  merged({ file, base, mine }: Draft) {
    return mergedFile(file, base, mine, this.saved.text(file));
  }

  /** All of it, as it is read. */
  source(): FileSource {
    return withUnsaved(this.saved.source, this.#drafted());
  }

  /** The text of a file as its draft has it, or else as it is saved; nothing where there is none that can be read. */
  text(file: string): string | undefined {
    const drafted = this.#drafted();
    return drafted.has(file) ? drafted.get(file) : this.saved.text(file);
  }

  /** Every text in it. */
  texts(): Texts {
    const texts = new Map(this.saved.texts());
    for (const [file, text] of this.#drafted())
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
    return texts;
  }

  /** Keeps another text of a file in its draft; without one the file is to go. */
  keep(file: string, mine: string | undefined): void {
    this.put(file, this.#base(file), mine);
  }

  /** Keeps another text of a file, and beside it what another window made of the same. */
  setAside(file: string, mine: string, aside: Aside): void {
    this.put(file, this.#base(file), mine, withAside(file, { mine, asides: this.#asides(file) }, aside));
  }

  /** Keeps a draft of what a file was; one that says what is saved is none. */
  put(
    file: string,
    base: string | undefined,
    mine: string | undefined,
    asides: readonly Aside[] = this.#asides(file),
  ): void {
    const draft = reconciled(file, mine, asides);
    if (draft.asides.length === 0 && draft.mine === this.saved.text(file)) this.drop(file);
    else this.#drafts.put({ file, base, ...draft, time: new Date().toISOString() });
  }

  /** Forgets the draft of a file. */
  drop(file: string): void {
    this.#drafts.drop(file);
  }

  #base(file: string): string | undefined {
    const draft = this.draft(file);
    return draft ? draft.base : this.saved.text(file);
  }

  #asides(file: string): readonly Aside[] {
    return this.draft(file)?.asides ?? [];
  }

  /** What is being changed, by file: drafts brought together with what was saved meanwhile, or as they are where both changed the same. */
  #drafted(): ReadonlyMap<string, string | undefined> {
    return new Map(
      [...this.drafts().values()].map((draft) => {
        const { text, conflicts } = this.merged(draft);
        return [draft.file, conflicts.length > 0 ? draft.mine : text];
      }),
    );
  }
}
