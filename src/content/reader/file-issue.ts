import type { Decoded } from './encoding.ts';
import type { Unread } from './file-source.ts';
import { error, type Issue, wholeFile } from './issue.ts';
import { told } from './messages/messages.ts';
import { SourceText } from './source-text.ts';

type Undecoded = Extract<Decoded, { problem: string }> & {
  readonly size: number;
};

/** A file whose text could not be had at all. */
export function unreadable(file: string, reading: Unread | Undecoded): Issue {
  if (reading.problem === 'too-large') return error('too-large', wholeFile(file), told('tooLarge'));
  if (!('lenient' in reading)) return error('missing-file', wholeFile(file), told('unopenable'));
  const { lenient, broken, encoding, text, size } = reading;
  const place = new SourceText(file, lenient).place(broken);
  if (encoding === undefined) return error('not-utf8', place, told('brokenEncoding'));
  const repair = text ? { from: 0, to: size, insert: text } : undefined;
  return error(
    'not-utf8',
    place,
    told((m) => m.otherEncoding(encoding)),
    repair,
  );
}
