import type { PictureName } from '../sharing/picture-address.ts';
import type { Imprint, Subject } from '../sharing/subject.ts';
import { drawn } from './canvas.ts';
import { card } from './card.ts';
import { indexedPng } from './indexed-png.ts';
import { type Destination, poster } from './poster.ts';

/** All that a picture shows. */
export interface PictureOrder {
  readonly name: PictureName;
  readonly subject: Subject;
  readonly imprint: Imprint;
  /** Where a poster leads. */
  readonly destination: Destination;
}

/** Lays out and draws a picture as a PNG. */
export function picture({ name, subject, imprint, destination }: PictureOrder): Uint8Array<ArrayBuffer> {
  const sheet = name === 'poster' ? poster(subject, imprint, destination) : card(name, subject, imprint);
  return indexedPng(drawn(sheet));
}
