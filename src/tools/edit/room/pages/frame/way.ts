import { useEffect, useState } from 'preact/hooks';
import type { IssueCode } from '../../../../../words/mistakes/codes.ts';
import type { ToldPlace } from '../../views/figure.ts';

/** Where in the room one is: a screen, what is open on it, and what one came for there. */
export interface Way {
  readonly screen: string;
  readonly open: string;
  readonly at: string;
}

/** The address of a screen. */
export function wayTo(screen: string, ...parts: readonly string[]): string {
  return ['#', screen, ...parts.filter((part) => part !== '').map(encodeURIComponent)].join('/');
}

/** The address of the screen on which a file is changed: an article stands there with its other language. */
export function wayToFile(file: string, at = ''): string {
  return file.endsWith('.mdx')
    ? wayTo('chapter', file.replace(/en\.mdx$/, 'zh.mdx'), at)
    : wayTo('entry', file, at);
}

/** The address of a line of an article, or of a field of another file; of an article that is missing, that of the list in which it is begun. */
export function wayToPlace({
  file,
  field,
  line,
  code,
}: ToldPlace & { readonly field?: string | undefined; readonly code?: IssueCode }): string {
  if (code === 'missing-language') return wayTo('chapters');
  const language = file.endsWith('en.mdx') ? 'en' : 'zh';
  return wayToFile(file, file.endsWith('.mdx') ? `${language}:${line}` : field);
}

/** Where one is by the address of the page, which the browser’s own buttons change too. */
export function useWay(): Way {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const change = () => setHash(location.hash);
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  const [, screen = '', open = '', at = ''] = hash.split('/');
  return { screen, open: decodeURIComponent(open), at: decodeURIComponent(at) };
}
