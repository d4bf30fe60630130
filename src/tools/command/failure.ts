/** A reason why a command did not do what it was asked, already in words for people. */
export class Failure extends Error {
  override name = 'Failure';
}
