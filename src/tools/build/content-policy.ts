import { createHash } from 'node:crypto';
import { named, type PageElement } from './html-page.ts';
import { remembered } from './remembered.ts';

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
  const cut = elements.map((element) =>
    element.name === 'style' ? { ...element, text: own(element.text) } : element,
  );
  // The policy's name for each text that stands in the page, by its name for what stood there before.
  const hashes = new Map<string, string>();
  const edits: Edit[] = [];
  for (const [index, { name, attributes, text, inside }] of elements.entries()) {
    // A policy is not asked about data.
    if (name !== 'style' && (name !== 'script' || attributes.get('type')?.endsWith('json'))) continue;
    const now = cut[index]?.text ?? text;
    hashes.set(hashSource(text), hashSource(now));
    if (now !== text) edits.push({ from: inside, to: inside + text.length, text: now });
  }
  const policy = policyOf(elements);
  if (policy) {
    const tag = html.slice(policy.start, policy.inside);
    const tight = tag.replace(HASH, (_, space: string, name: string) => {
      const now = hashes.get(name);
      return now === undefined ? '' : space + now;
    });
    edits.push({ from: policy.start, to: policy.inside, text: tight });
  }
  return { html: edited(html, edits), elements: cut };
}

/** The hashes of the scripts that a page's policy allows, as it names them. */
export function allowedScripts(elements: readonly PageElement[]): string[] {
  const content = policyOf(elements)?.attributes.get('content') ?? '';
  const [scripts = ''] = /script-src [^;]*/.exec(content) ?? [];
  return [...scripts.matchAll(HASH)].map(([, , name = '']) => name);
}

const HASH = /( ?)('sha256-[^']+')/g;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function edited(html: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), html);
}

function policyOf(elements: readonly PageElement[]): PageElement | undefined {
  return named(elements, 'meta').find(
    ({ attributes }) => attributes.get('http-equiv') === 'content-security-policy',
  );
}

/** A text as a policy names it. */
const hashSource = remembered(
  (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);
