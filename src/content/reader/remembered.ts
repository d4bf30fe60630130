import type { SourceText } from './source-text.ts';

/**
 * A reading that is done once for each state of a file: a content folder is checked again and again while someone works on one file of
 * it. Only the newest state is kept, and what is kept is never changed.
 */
export function remembered<R>(read: (source: SourceText) => R): (source: SourceText) => R {
  const kept = new Map<string, { readonly text: string; readonly result: R }>();
  return (source) => {
    const before = kept.get(source.file);
    if (before?.text === source.text) return before.result;
    const result = read(source);
    kept.set(source.file, { text: source.text, result });
    return result;
  };
}
