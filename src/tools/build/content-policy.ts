import { hash } from 'node:crypto';
import type { PageElement } from './html-page.ts';
import { memoizedByText } from '../../content/memoized.ts';
import { edited, type TextEdit } from './text-edits.ts';

/** A page as it was read: its text, and the elements in it. */
export interface ReadPage {
  readonly html: string;
  readonly elements: readonly PageElement[];
}

/**
 * Leaves in a page only the styles that it uses, and in its content security policy only the hashes of what stands in it. Astro lists its
 * island runtime's scripts and styles on every page, though this site sends none: some 450 bytes a page that no compression takes away,
 * and scripts allowed for nothing.
 * @param own Cuts a style to what the page uses.
 */
export function tightened({ html, elements }: ReadPage, own: (css: string) => string): ReadPage {
  // The policy's name for each text that stands in the page, by its name for what stood there before.
  const hashes = new Map<string, string>();
  const edits: TextEdit[] = [];
  const cut = elements.map((element) => {
    const { name, attributes, text, inside } = element;
    // A policy is not asked about data.
    if (name !== 'style' && (name !== 'script' || attributes.get('type')?.endsWith('json'))) return element;
    const now = name === 'style' ? own(text) : text;
    hashes.set(hashSource(text), hashSource(now));
    edits.push({ from: inside, to: inside + text.length, text: now });
    return { ...element, text: now };
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

const HASH = /( ?)('sha256-[^']+')/g;

function isPolicy({ name, attributes }: PageElement): boolean {
  return name === 'meta' && attributes.get('http-equiv') === 'content-security-policy';
}

/** A text as a policy names it. */
const hashSource = memoizedByText((text: string) => `'sha256-${hash('sha256', text, 'base64')}'`);
