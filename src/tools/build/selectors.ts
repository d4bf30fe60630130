import type { Selector, SelectorComponent } from 'lightningcss';
import type { PageElement } from './html-page.ts';

/**
 * What one element must have so that a part of a selector can match it: its name, classes and language, a word each. A state, an attribute
 * or a place among others is no such word: an element may come to have it.
 * @example 'p .caption :en' // for p.caption:lang(en):hover
 */
type Wanted = string;

/** Whether something in a page has what is wanted, or may come to have it. */
export type PageHas = (wanted: Wanted) => boolean;

/** What the elements of a page have, and what its scripts may give to them. */
export function whatPageHas(elements: readonly PageElement[], scripted: ReadonlySet<string>): PageHas {
  const wordsOf = ({ name, language, attributes }: PageElement): Wanted =>
    [name, languageWord(language), ...(attributes.get('class') ?? '').split(/\s+/).map(classWord)].join(' ');
  const kinds = [...new Set(elements.map(wordsOf))].map((words) => new Set(words.split(' ')));
  const mayCome = (word: string) => scripted.has(word.startsWith(':') ? 'lang' : word.replace(/^\./, ''));
  // What a script puts in without a language of its own is in the page's.
  const language = languageWord(elements[0]?.language ?? '');
  return (wanted) => {
    const all = wanted.split(' ');
    const words = all.filter((word) => !mayCome(word));
    if (words.length < all.length && words.every((word) => word.startsWith(':')))
      return words.every((word) => word === language);
    return kinds.some((kind) => words.every((word) => kind.has(word)));
  };
}

/** Everything that a selector wants, its alternatives in `:is()` included. */
export function wantedBy(selector: Selector): Wanted[] {
  return [
    ...parts(selector),
    ...selector.flatMap((component) => alternatives(component)?.flatMap(wantedBy) ?? []),
  ];
}

/**
 * A selector without the alternatives that match nothing in a page, and the last one as it is where it was in a list of such; nothing where
 * it matches nothing itself.
 */
export function matching(selector: Selector, has: PageHas): Selector[] {
  const cut = selector.map((component): SelectorComponent => {
    const selectors = alternatives(component)?.flatMap((alternative) => matching(alternative, has));
    if (!selectors || component.type !== 'pseudo-class') return component;
    return {
      type: 'pseudo-class',
      kind: component.kind === 'where' ? 'where' : 'is',
      selectors,
    };
  });
  const matches =
    parts(selector).every(has) && !cut.some((component) => alternatives(component)?.length === 0);
  if (!matches) return [];
  const [first] = cut;
  const last =
    cut.length === 1 && first?.type === 'pseudo-class' && first.kind === 'is' ? first.selectors : [];
  return [last.length === 1 && last[0] ? last[0] : cut];
}

/** What each part of a selector wants, between the spaces and signs that tell how parts stand to each other. */
function parts(selector: Selector): Wanted[] {
  const found: string[][] = [[]];
  for (const component of selector) {
    if (component.type === 'combinator') found.push([]);
    else found.at(-1)?.push(...words(component));
  }
  return [
    ...found.filter(({ length }) => length > 0).map((part) => part.join(' ')),
    ...selector.flatMap(inside),
  ];
}

/** What must be in a page so that its one `:has()` can hold; of several alternatives any may. */
function inside(component: SelectorComponent): Wanted[] {
  if (component.type !== 'pseudo-class' || component.kind !== 'has') return [];
  const [only, ...others] = component.selectors;
  return only && others.length === 0 ? parts(only) : [];
}

function words(component: SelectorComponent): string[] {
  if (component.type === 'type') return [component.name];
  if (component.type === 'class') return [classWord(component.name)];
  if (component.type !== 'pseudo-class' || component.kind !== 'lang') return [];
  const [language, ...others] = component.languages;
  return language === undefined || others.length > 0 ? [] : [languageWord(`${language}`)];
}

function alternatives(component: SelectorComponent): Selector[] | undefined {
  const isList = component.type === 'pseudo-class' && (component.kind === 'is' || component.kind === 'where');
  return isList ? component.selectors : undefined;
}

function classWord(name: string): string {
  return `.${name}`;
}

function languageWord(language: string): string {
  return `:${language.replace(/-.*/, '')}`;
}
