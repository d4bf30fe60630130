import type { PictureName } from '../sharing/picture-address.ts';
import type { Imprint, Subject } from '../sharing/subject.ts';

/** Where a poster leads. */
export interface Destination {
  /** The whole address, which the code holds. */
  readonly address: string;
  /** What says to scan the code. */
  readonly scan: string;
  /** Said in place of the address where others cannot reach it: until the publisher names one, it is this machine's own. */
  readonly notPublic?: string;
}

/** All that a picture shows. */
export interface PictureOrder {
  readonly name: PictureName;
  readonly subject: Subject;
  readonly imprint: Imprint;
  /** Where a poster leads. */
  readonly destination: Destination;
}
