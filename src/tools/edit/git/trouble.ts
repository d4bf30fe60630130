/** Why the server did not take a submission, as far as git’s words tell. */
export type Trouble = 'password' | 'network' | 'refused' | 'busy' | 'changed-here' | 'other';

const SIGNS: readonly (readonly [Trouble, RegExp])[] = [
  [
    'password',
    /Authentication failed|could not read (?:Username|Password)|Permission denied|invalid credentials|returned error: 40[13]|Host key verification/i,
  ],
  [
    'network',
    /Could not resolve|unable to access|Connection (?:refused|timed out|reset)|Network is unreachable|Could not read from remote|does not appear to be a git repository|timed out/i,
  ],
  ['refused', /\[remote rejected\]|pre-receive hook declined|protected branch/i],
  ['busy', /\.lock': File exists|cannot lock ref|others were first/i],
];

/** The trouble that git tells of. */
export function troubleIn(said: string): Trouble {
  return SIGNS.find(([, sign]) => sign.test(said))?.[0] ?? 'other';
}
