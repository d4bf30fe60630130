import { decode } from './encoding.ts';
import { unreadable } from './file-issue.ts';
import { type FileSource, LARGEST_FILE } from './file-source.ts';
import type { Issue } from './issue.ts';
import { shownPath } from './layout.ts';
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
