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
    if (kinds.some((kind) => all.every((word) => kind.has(word)))) return true;
    const words = all.filter((word) => !mayCome(word));
    if (words.length < all.length && words.every((word) => word.startsWith(':')))
      return words.every((word) => word === language);
    return kinds.some((kind) => words.every((word) => kind.has(word)));
  };
}

/** Everything that a selector wants, its alternatives in `:is()` included, each together with what stands beside it: `ul.a` of `:is(ol, ul).a`. */
export function wantedBy(selector: Selector, beside: readonly string[] = []): Wanted[] {
  return compounds(selector, beside).flatMap(({ components, wanted }) => [
    ...(wanted.length > 0 ? [wanted.join(' ')] : []),
    ...components.flatMap(inside),
    ...components.flatMap(
      (component) => alternatives(component)?.flatMap((one) => wantedBy(one, wanted)) ?? [],
    ),
  ]);
}

/**
 * A selector without the alternatives that match nothing in a page, and the last one as it is where it was in a list of such; nothing where
 * it matches nothing itself.
 */
export function matching(selector: Selector, has: PageHas, beside: readonly string[] = []): Selector[] {
  const all = compounds(selector, beside);
  const cut = all.flatMap(({ components, wanted }) =>
    components.map((component): SelectorComponent => {
      const selectors = alternatives(component)?.flatMap((one) => matching(one, has, wanted));
      if (!selectors || component.type !== 'pseudo-class') return component;
      return { type: 'pseudo-class', kind: component.kind === 'where' ? 'where' : 'is', selectors };
    }),
  );
  const matches =
    all.every(
      ({ components, wanted }) =>
        (wanted.length === 0 || has(wanted.join(' '))) && components.flatMap(inside).every(has),
    ) && !cut.some((component) => alternatives(component)?.length === 0);
  if (!matches) return [];
  const [first] = cut;
  const last =
    cut.length === 1 && first?.type === 'pseudo-class' && first.kind === 'is' ? first.selectors : [];
  return [last.length === 1 && last[0] ? last[0] : cut];
}

/** The parts of a selector between the spaces and signs that tell how they stand to each other, each after its sign, and what each wants. */
function compounds(selector: Selector, beside: readonly string[]) {
  const found: SelectorComponent[][] = [[]];
  for (const component of selector) {
    if (component.type === 'combinator') found.push([]);
    found.at(-1)?.push(component);
  }
  return found.map((components, index) => ({
    components,
    // What a list stands beside is said of the last part of each of its alternatives.
    wanted: [...components.flatMap(words), ...(index === found.length - 1 ? beside : [])],
  }));
}

/** What must be in a page so that its one `:has()` can hold; of several alternatives any may. */
function inside(component: SelectorComponent): Wanted[] {
  if (component.type !== 'pseudo-class' || component.kind !== 'has') return [];
  const [only, ...others] = component.selectors;
  return only && others.length === 0
    ? compounds(only, []).flatMap(({ wanted }) => (wanted.length > 0 ? [wanted.join(' ')] : []))
    : [];
}

function words(component: SelectorComponent): string[] {
  if (component.type === 'type') return [component.name];
  if (component.type === 'class') return [classWord(component.name)];
  if (component.type !== 'pseudo-class') return [];
  if (component.kind === 'not' && component.selectors.every(isAnyClass)) return [NO_CLASS];
  const [only, ...others] = alternatives(component) ?? [];
  if (only && others.length === 0 && only.every(({ type }) => type !== 'combinator'))
    return only.flatMap(words);
  if (component.kind !== 'lang') return [];
  const [language, ...more] = component.languages;
  return language === undefined || more.length > 0 ? [] : [languageWord(`${language}`)];
}

/** Whether it is `[class]`. */
function isAnyClass([one, ...others]: Selector): boolean {
  return one?.type === 'attribute' && one.name === 'class' && one.operation == null && others.length === 0;
}

function alternatives(component: SelectorComponent): Selector[] | undefined {
  const isList = component.type === 'pseudo-class' && (component.kind === 'is' || component.kind === 'where');
  return isList ? component.selectors : undefined;
}

/** What an element has that no class names. */
const NO_CLASS = classWord('');

function classWord(name: string): string {
  return `.${name}`;
}

function languageWord(language: string): string {
  return `:${language.replace(/-.*/, '')}`;
}
