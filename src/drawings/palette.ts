/**
 * Every colour of the site, once: on light and on dark paper, what becomes stronger there in high contrast, and what is printed. A style
 * sheet writes `--palette(dark madder)`, or `--palette: dark` for all of them, and the build puts the colours there.
 */
export const PALETTE = {
  light: {
    paper: '#fbf8f2',
    ink: '#1e1b18',
    soft: '#5d554c',
    rule: '#d9d0c1',
    madder: '#a32a1f',
    lake: '#1d5b78',
    barley: '#b07a17',
    stitch: '#3f718e',
    faded: '#6f665b',
    rest: '#b9ab95',
  },
  dark: {
    paper: '#11161c',
    ink: '#ece6db',
    soft: '#a79f92',
    rule: '#2d353d',
    madder: '#e8796a',
    lake: '#7fbbd8',
    barley: '#d9ab57',
    stitch: '#6f9cb5',
    faded: '#8d8679',
  },
  'light-strong': {
    paper: '#fff',
    ink: '#000',
    soft: '#000',
    rule: '#000',
    madder: '#7d1a11',
    lake: '#0b4660',
    stitch: '#0b4660',
    faded: '#000',
  },
  'dark-strong': {
    paper: '#000',
    ink: '#fff',
    soft: '#fff',
    rule: '#fff',
    madder: '#ff9d8f',
    lake: '#8fd0f0',
    stitch: '#8fd0f0',
    faded: '#fff',
  },
  print: {
    paper: '#fff',
    ink: '#000',
    soft: '#333',
    rule: '#999',
    madder: '#8a2218',
    lake: '#14465e',
    barley: '#8f651c',
    stitch: '#2f6482',
    faded: '#333',
  },
} as const;

/** What a code is printed on that a camera must read. */
export const WHITE = '#ffffff';
