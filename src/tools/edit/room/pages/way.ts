import { useEffect, useState } from 'preact/hooks';

/** Where in the room one is: a screen, and what is open on it. */
export interface Way {
  readonly screen: string;
  readonly open: string;
}

/** The address of a screen. */
export function wayTo(screen: string, open = ''): string {
  return `#/${screen}${open && `/${encodeURIComponent(open)}`}`;
}

/** Where one is by the address of the page, which the browser’s own buttons change too. */
export function useWay(): Way {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const change = () => setHash(location.hash);
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  const [, screen = '', open = ''] = hash.split('/');
  return { screen, open: decodeURIComponent(open) };
}
