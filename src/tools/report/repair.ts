import type { Issue, Repair } from '../../content/reader/issue.ts';

/**
 * The bytes of a file with its issues mended as far as they can be without anyone's judgement. Issues must be of that one file; where
 * two repairs touch the same bytes the earlier is made and the other left, so a second check and a second round may mend more.
 * @example applyRepairs(readFileSync(path), check(folder).filter(({ file }) => file === shown))
 */
export function applyRepairs(bytes: Uint8Array, issues: readonly Issue[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const { from, to, insert } of inOrder(issues, bytes.length)) {
    if (from < done) continue;
    pieces.push(bytes.subarray(done, from), Buffer.from(insert));
    done = to;
  }
  return Buffer.concat([...pieces, bytes.subarray(done)]);
}

function inOrder(issues: readonly Issue[], length: number): Repair[] {
  return issues
    .flatMap(({ repair }) => (repair && repair.from <= repair.to && repair.to <= length ? [repair] : []))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}
