import type { Issue } from '../content/reader/issue.ts';

/**
 * A judgement of something that looks at nothing else, made once for as long as that something stays the same object: a file that has
 * not changed since the last check is not judged again.
 */
export function judgedOnce<T extends object>(
  judge: (subject: T) => readonly Issue[],
): (subject: T) => readonly Issue[] {
  const judged = new WeakMap<T, readonly Issue[]>();
  return (subject) => {
    const issues = judged.get(subject) ?? judge(subject);
    judged.set(subject, issues);
    return issues;
  };
}
