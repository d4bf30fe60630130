import {
  changed,
  orphansIn,
  type Segment,
  segmentsOf,
  type Shown,
  shownText,
  writtenPlace,
  writtenText,
} from '../../../prose/segments.ts';
import { typedText } from '../../../prose/typed-text.ts';
import { edgeOf, figureAround, wholeStretch } from '../../../prose/whole-figures.ts';

/** How long after the last key a draft is kept. */
const PAUSE = 150;

/** What a field of prose tells of: each state that is to be drawn, each text to be kept, and that the paragraph is to be cut where the caret is. */
export interface Told {
  readonly draw: (segments: readonly Segment[]) => void;
  readonly keep: (source: string) => void;
  readonly split: () => void;
}

/**
 * The work behind a text field that shows figures as their words: the field stays the browser’s own, and beside it stands what is written.
 * A figure is selected, typed over and taken away as a whole; where what the field holds cannot be told for sure, it goes back to what is
 * known, and nothing is ever guessed.
 */
export class ProseField {
  readonly #field: HTMLTextAreaElement;
  readonly #told: Told;
  readonly #known = new Map<string, readonly Segment[]>();
  #segments: readonly Segment[];
  #before: string;
  #kept: string;
  #timer = 0;
  #isEntered = false;
  #isComposing = false;
  /** Where the caret was before it moved. */
  #caret = 0;
  readonly #end = new AbortController();

  constructor(field: HTMLTextAreaElement, source: string, shown: Shown, told: Told) {
    this.#field = field;
    this.#told = told;
    this.#segments = segmentsOf(source, shown);
    this.#before = shownText(this.#segments);
    this.#kept = source;
    field.value = this.#before;
    this.#remember();
    field.addEventListener('beforeinput', (event) => this.#beforeInput(event));
    field.addEventListener('input', (event) => this.#input(event instanceof InputEvent && event.isComposing));
    field.addEventListener('compositionstart', () => {
      // What was selected a moment ago may not have been told of yet.
      this.#settle();
      this.#isComposing = true;
    });
    field.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.#wait();
    });
    field.addEventListener('keyup', () => this.#follow());
    field.addEventListener('blur', () => this.send());
    field.addEventListener('focus', () => {
      this.#isEntered = true;
    });
    const { signal } = this.#end;
    document.addEventListener('selectionchange', () => this.#settle(), { signal });
  }

  /** What is written at present. */
  get source(): string {
    return writtenText(this.#segments);
  }

  /** Where the caret is, or was when somebody was here last, in what is written; nothing where nobody was. */
  get caret(): number | undefined {
    return this.#isEntered ? writtenPlace(this.#segments, this.#field.selectionStart) : undefined;
  }

  /** Lets go of the page. */
  end(): void {
    this.#end.abort();
  }

  /** Keeps what was typed, if anything was. */
  send(): void {
    clearTimeout(this.#timer);
    this.#follow();
    const { source } = this;
    if (source === this.#kept || source.trim() === '') return;
    this.#kept = source;
    this.#told.keep(source);
  }

  /** Takes a text that came from elsewhere, while nobody is in the field; says whether it stands there now. */
  take(source: string, shown: Shown): boolean {
    if (source === this.#kept && source === this.source) return true;
    if (this.#field === document.activeElement) return false;
    this.#segments = segmentsOf(source, shown);
    this.#before = shownText(this.#segments);
    this.#kept = source;
    this.#field.value = this.#before;
    this.#known.clear();
    this.#remember();
    return true;
  }

  /** Puts a figure in where the caret is, or the marks of a term around what is selected, or around its name where nothing is. */
  put(before: Segment, after?: Segment, name = ''): void {
    this.#field.focus();
    const [from, to] = [this.#field.selectionStart, this.#field.selectionEnd];
    const selected = changed(changed(this.#segments, to, Infinity, []), 0, from, []);
    const inside = selected.length > 0 ? selected : [{ text: name }];
    const put = after ? [before, ...inside, after] : [before];
    const next = changed(this.#segments, from, after ? to : from, put);
    this.#known.set(shownText(next), next);
    if (!after) this.#field.setSelectionRange(from, from);
    document.execCommand('insertText', false, shownText(put));
    this.send();
  }

  /** Before the browser deletes or types over a part of a figure, all of the figure is selected; its own undoing goes on working. */
  #beforeInput(event: InputEvent): void {
    // What is undone is known, and where it stands may be selected by halves for a moment.
    if (event.isComposing || event.inputType.startsWith('history')) return;
    if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') {
      // A paragraph is cut in two together with its translation.
      event.preventDefault();
      this.#told.split();
      return;
    }
    let [from, to] = [this.#field.selectionStart, this.#field.selectionEnd];
    const isDeleting = event.inputType.startsWith('delete');
    if (from === to && event.inputType === 'deleteContentBackward') from = Math.max(0, from - 1);
    if (from === to && event.inputType === 'deleteContentForward') to += 1;
    if (from === to) {
      const inside = figureAround(this.#segments, from);
      if (inside) this.#field.setSelectionRange(inside[1], inside[1]);
      return;
    }
    const [start, end] = wholeStretch(this.#segments, from, to);
    if (start === from && end === to) return;
    event.preventDefault();
    this.#field.setSelectionRange(start, end);
    document.execCommand(isDeleting || !event.data ? 'delete' : 'insertText', false, event.data ?? '');
  }

  /** Takes up what the browser changed without saying so, as it may where a composition is given up or undone. */
  #follow(): void {
    if (this.#field.value !== this.#before) this.#input(false);
  }

  #input(isComposing: boolean): void {
    const now = this.#field.value;
    const known = this.#known.get(now);
    this.#segments = known ?? typedText(this.#segments, now, this.#field.selectionEnd);
    if (shownText(this.#segments) !== now) {
      this.#segments = this.#known.get(this.#before) ?? this.#segments;
      this.#field.value = this.#before;
    }
    this.#before = this.#field.value;
    this.#remember();
    const [orphan] = isComposing || known ? [] : orphansIn(this.#segments);
    if (orphan) {
      // Whoever takes away one mark of a term means both.
      const caret = this.#field.selectionStart;
      this.#field.setSelectionRange(...orphan);
      document.execCommand('delete');
      this.#field.setSelectionRange(caret - Number(orphan[0] < caret), caret - Number(orphan[0] < caret));
      return;
    }
    if (!isComposing) this.#wait();
  }

  /** A figure is selected as a whole, and stepped over: an input method that begins inside one could be given no place. */
  #settle(): void {
    if (this.#isComposing || document.activeElement !== this.#field) return;
    const [from, to] = [this.#field.selectionStart, this.#field.selectionEnd];
    if (from === to) {
      const around = figureAround(this.#segments, from);
      this.#caret = around ? edgeOf(around, this.#caret, from) : from;
      if (around) this.#field.setSelectionRange(this.#caret, this.#caret);
      return;
    }
    const [start, end] = wholeStretch(this.#segments, from, to);
    if (start !== from || end !== to)
      this.#field.setSelectionRange(start, end, this.#field.selectionDirection);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.send(), PAUSE);
  }

  #remember(): void {
    this.#known.set(this.#before, this.#segments);
    this.#told.draw(this.#segments);
  }
}
