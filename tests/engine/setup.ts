import { prepareFontsOf } from '../support/prepared-fonts.ts';
import { ANOTHER_BODY, TINY } from '../support/project-copy.ts';

/** What the tests of whole builds share is made before the first of them. */
export default async function setup(): Promise<void> {
  await prepareFontsOf([TINY, ANOTHER_BODY]);
}
