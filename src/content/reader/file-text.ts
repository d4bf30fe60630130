import { decode, type Decoded } from './encoding.ts';
import { type FileSource, LARGEST_FILE, type Unread } from './file-source.ts';
import { error, type Issue, wholeFile } from './issue.ts';
import { shownPath } from './layout.ts';
import { told } from './messages.ts';
import { SourceText } from './source-text.ts';

const last = new Map<string, { readonly bytes: Uint8Array; readonly text: SourceText }>();

/** The text of a file, the same object for as long as the file says the same; or why there is none. */
export function readText(files: FileSource, file: string): { text: SourceText } | { issue: Issue } {
  const bytes = files.read(file);
  const shown = shownPath(file);
  if ('problem' in bytes) return { issue: unreadable(shown, bytes) };
  if (bytes.length > LARGEST_FILE) return { issue: unreadable(shown, { problem: 'too-large' }) };
  const before = last.get(file);
  if (before?.bytes === bytes) return { text: before.text };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { issue: unreadable(shown, { ...decoded, size: bytes.length }) };
  const isSame = before?.text.text === decoded.text && before.text.bytesBefore === decoded.bom;
  const text = isSame ? before.text : new SourceText(shown, decoded.text, decoded.bom);
  last.set(file, { bytes, text });
  return { text };
}

type Undecoded = Extract<Decoded, { problem: string }> & { readonly size: number };

/** A file whose text could not be had at all. */
function unreadable(file: string, reading: Unread | Undecoded): Issue {
  if (reading.problem === 'too-large') return error('too-large', wholeFile(file), told.tooLarge);
  if (reading.problem === 'no-file') return error('unexpected-file', wholeFile(file), told.noFile);
  if (reading.problem === 'elsewhere') return error('unexpected-file', wholeFile(file), told.elsewhere);
  if (!('lenient' in reading)) return error('missing-file', wholeFile(file), told.unopenable);
  const { lenient, broken, encoding, text, size } = reading;
  const place = new SourceText(file, lenient).place(broken);
  if (encoding === undefined) return error('not-utf8', place, told.brokenEncoding);
  const repair = text ? { from: 0, to: size, insert: text } : undefined;
  return error('not-utf8', place, told.otherEncoding(encoding), repair);
}
