import { Features, type Targets } from 'lightningcss';

/** The oldest browsers that are reckoned with, by their names in browser-compat data. */
export interface Browsers {
  readonly chrome: string;
  readonly safari: string;
  readonly safari_ios: string;
}

/**
 * The floor: scripts are compiled to it and styles are written out for it, and tests/site/floor.test.ts looks for what is newer. README.md
 * and README.zh.md say the same; 360, QQ and Sogou browsers are Chromium of some such age.
 */
export const FLOOR = {
  /** Every feature works in these. */
  works: { chrome: '100', safari: '15.4', safari_ios: '15.4' },
  /** Every page is styled, in order and complete in these. */
  styled: { chrome: '88', safari: '14.1', safari_ios: '14.5' },
} as const satisfies Record<string, Browsers>;

/** What scripts are compiled to: a script that does not parse could not even take its control away. */
export const SCRIPT_TARGETS = [
  `chrome${FLOOR.styled.chrome}`,
  `safari${FLOOR.styled.safari}`,
  `ios${FLOOR.styled.safari_ios}`,
];

/** How styles are written out: neither twice for the scheme of colours, which the site’s own values choose, nor for a face by its list. */
export const STYLE_TARGETS = {
  targets: {
    chrome: version(FLOOR.styled.chrome),
    safari: version(FLOOR.styled.safari),
    ios_saf: version(FLOOR.styled.safari_ios),
  } satisfies Targets,
  exclude: Features.LightDark | Features.FontFamilySystemUi,
};

/** A version as Lightning CSS counts: the major number in the third byte, the minor in the second. */
function version(text: string): number {
  const [major = 0, minor = 0] = text.split('.').map(Number);
  return (major << 16) | (minor << 8);
}
