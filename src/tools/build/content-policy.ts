import { hash } from 'node:crypto';
import { named, type PageElement, stylesOf } from './html-page.ts';
import { memoizedByText } from '../../content/memoized.ts';
import { edited, type TextEdit } from './text-edits.ts';

/** A page as it was read: its text, and the elements in it. */
export interface ReadPage {
  readonly html: string;
  readonly elements: readonly PageElement[];
}

/**
 * Leaves in a page only the styles that it uses, all in its last style, since only together do they stand in the order of their layers; and
 * in its content security policy only the hashes of what stands in it. Astro lists its island runtime's scripts and styles on every page,
 * though this site sends none: some 450 bytes a page that no compression takes away, and scripts allowed for nothing.
 * @param own Cuts a style to what the page uses.
 */
export function tightened({ html, elements }: ReadPage, own: (css: string) => string): ReadPage {
  // The policy's name for each text that stands in the page, by its name for what stood there before.
  const hashes = new Map<string, string>();
  const edits: TextEdit[] = [];
  const styles = named(elements, 'style');
  const style = own(stylesOf(elements));
  const cut = elements.flatMap((element) => {
    const { name, attributes, text, start, inside } = element;
    // A policy is not asked about data.
    if (name === 'script' && !attributes.get('type')?.endsWith('json'))
      hashes.set(hashSource(text), hashSource(text));
    if (name !== 'style') return element;
    const isLast = element === styles.at(-1);
    if (isLast) hashes.set(hashSource(text), hashSource(style));
    edits.push(
      isLast
        ? { from: inside, to: inside + text.length, text: style }
        : { from: start, to: inside + text.length + END.length, text: '' },
    );
    return isLast ? { ...element, text: style } : [];
  });
  const tight = (policy: string) =>
    policy.replace(HASH, (_, space: string, name: string) => {
      const now = hashes.get(name);
      return now === undefined ? '' : space + now;
    });
  const policy = elements.find(isPolicy);
  if (policy) {
    const { attributes, start, inside } = policy;
    edits.push({ from: start, to: inside, text: tight(html.slice(start, inside)) });
    const content = tight(attributes.get('content') ?? '');
    cut[elements.indexOf(policy)] = { ...policy, attributes: new Map(attributes).set('content', content) };
  }
  return { html: edited(html, edits), elements: cut };
}

/** The hashes of the scripts that a page's policy allows, as it names them. */
export function allowedScripts(elements: readonly PageElement[]): string[] {
  const content = elements.find(isPolicy)?.attributes.get('content') ?? '';
  const [scripts = ''] = /script-src [^;]*/.exec(content) ?? [];
  return [...scripts.matchAll(HASH)].map(([, , name = '']) => name);
}

/** How a style ends. */
const END = '</style>';

const HASH = /( ?)('sha256-[^']+')/g;

function isPolicy({ name, attributes }: PageElement): boolean {
  return name === 'meta' && attributes.get('http-equiv') === 'content-security-policy';
}

/** A text as a policy names it. */
const hashSource = memoizedByText((text: string) => `'sha256-${hash('sha256', text, 'base64')}'`);
