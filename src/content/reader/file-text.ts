import type { Localised } from '../../figure/locale.ts';
import { decode, type Decoded, type Encoding } from './encoding.ts';
import { type FileSource, LARGEST_FILE, type Unread } from './file-source.ts';
import { issue, type Issue, wholeFile } from './issue.ts';
import { shownPath } from './layout.ts';
import { SourceText } from './source-text.ts';

interface Read {
  readonly bytes: Uint8Array;
  readonly text: SourceText;
}

/** What was read of each file, the last first: as it was saved, and as it is being changed and changed back. */
const read = new Map<string, readonly Read[]>();
const MOST = 4;

/** The text of a file, the same object for as long as the file says the same; or why there is none. */
export function readText(files: FileSource, file: string): { text: SourceText } | { issue: Issue } {
  const bytes = files.read(file);
  const shown = shownPath(file);
  if ('problem' in bytes) return { issue: unreadable(shown, bytes) };
  if (bytes.length > LARGEST_FILE) return { issue: unreadable(shown, { problem: 'too-large' }) };
  const before = read.get(file) ?? [];
  const known = before.find((one) => one.bytes === bytes);
  if (known) return { text: known.text };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { issue: unreadable(shown, { ...decoded, size: bytes.length }) };
  const same = before.find(({ text }) => text.text === decoded.text && text.bytesBefore === decoded.bom);
  const text = same?.text ?? new SourceText(shown, decoded.text, decoded.bom);
  read.set(file, [{ bytes, text }, ...before.filter((one) => one !== same)].slice(0, MOST));
  return { text };
}

type Undecoded = Extract<Decoded, { problem: string }> & { readonly size: number };

/** A file whose text could not be had at all. */
function unreadable(file: string, reading: Unread | Undecoded): Issue {
  if (reading.problem === 'too-large') return issue('too-large', wholeFile(file));
  if (reading.problem === 'no-file') return issue('unexpected-file.no-file', wholeFile(file));
  if (reading.problem === 'elsewhere') return issue('unexpected-file.elsewhere', wholeFile(file));
  if (!('lenient' in reading)) return issue('missing-file.unopenable', wholeFile(file));
  const { lenient, broken, encoding, text, size } = reading;
  const place = new SourceText(file, lenient).place(broken);
  if (encoding === undefined) return issue('not-utf8.broken', place);
  const repair = text ? { from: 0, to: size, insert: text } : undefined;
  return issue('not-utf8.encoding', place, { encoding: ENCODING[encoding] }, repair);
}

const ENCODING: Readonly<Record<Encoding, Localised>> = {
  gb18030: { zh: 'GBK（也叫ANSI、GB2312）', en: 'GBK (also called ANSI or GB2312)' },
  'utf-16le': { zh: 'UTF-16（记事本叫Unicode）', en: 'UTF-16 (“Unicode” in Notepad)' },
  'utf-16be': {
    zh: 'UTF-16 BE（记事本叫Unicode big endian）',
    en: 'UTF-16 BE (“Unicode big endian” in Notepad)',
  },
};
