import type { DrawingOutline } from '../content/drawing-outline.ts';
import type { Ink, MarkShape } from './ink.ts';

/** How the marks of a row are drawn. */
export interface RowMark {
  readonly ink: Ink;
  readonly shape: MarkShape;
}

/** One row of a drawing's table: what it is, its value in words, and its period. */
export interface DrawingRow {
  /** The page that tells more, free of language and base. */
  readonly path: string;
  readonly label: string;
  /** The value in words, its qualifier and unit included. */
  readonly value: string;
  /** The value as it stands beside the label, which in English says what is counted. */
  readonly named: string;
  readonly period: string;
  /** The period as it stands in a narrow column. */
  readonly briefly: string;
  /** The whole value. */
  readonly number: number;
  /** How the row's marks are drawn, where the picture needs a key. */
  readonly mark?: RowMark | undefined;
}

/** The picture of a drawing: SVG markup, and the room it takes. */
export interface Picture {
  /** Markup whose lengths are units of `width`, or pixels and per cents where there is no width. */
  readonly body: string;
  readonly height: number;
  /** The width the picture is drawn for, and scales with; absent where it stretches to any width. */
  readonly width?: number;
}

/** A drawing in one language: what it shows, as a picture, in a sentence and in a table. */
export interface Drawing {
  readonly id: string;
  /** What its file states. */
  readonly outline: DrawingOutline;
  readonly title: string;
  /** What must be said beside it, such as that venues are not summed. */
  readonly note: string;
  /** The picture in words, with every number drawn. */
  readonly description: string;
  readonly rows: readonly DrawingRow[];
  readonly picture: Picture;
}
