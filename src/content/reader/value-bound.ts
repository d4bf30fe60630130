import type { z } from 'zod';
import type { IssueWords } from './issue.ts';
import { told } from './messages/messages.ts';

/** Why a value of the right kind is still refused: its size, or its form. */
export function boundWords(issue: z.core.$ZodIssue, shown: string): IssueWords {
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    return told((m) => (issue.origin === 'array' ? m.tooFew(least) : m.tooSmall(shown, least)));
  }
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    return told((m) => (issue.origin === 'array' ? m.tooMany(most) : m.tooBig(shown, most)));
  }
  if (issue.code !== 'invalid_format') return told((m) => m.unfit(shown));
  if (issue.format === 'time-zone') return told((m) => m.noTimeZone(shown));
  return told((m) => (issue.format === 'url' ? m.noAddress(shown) : m.noId(shown)));
}
