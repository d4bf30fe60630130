import { git } from '../../command/git.ts';

/** The texts of what git holds, all asked for at once and each in its place; nothing where it holds nothing. */
export async function textsOf(
  root: string,
  hashes: readonly (string | undefined)[],
): Promise<(string | undefined)[]> {
  const wanted = hashes.filter((hash) => hash !== undefined);
  if (wanted.length === 0) return hashes.map(() => undefined);
  const input = wanted.map((hash) => `${hash}\n`).join('');
  // Git tells how long each is in bytes.
  const answer = Buffer.from(
    await git(root, ['cat-file', '--batch'], { input, encoding: 'latin1' }),
    'latin1',
  );
  let at = 0;
  return hashes.map((hash) => {
    if (hash === undefined) return undefined;
    const end = answer.indexOf('\n', at);
    const size = Number(answer.subarray(at, end).toString().split(' ')[2]);
    at = end + 1 + size + 1;
    return answer.subarray(end + 1, end + 1 + size).toString();
  });
}
