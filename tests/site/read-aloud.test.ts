import { type Element, isTag, isText } from 'domhandler';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { spokenSentences } from '../../src/content/prose/spoken-sentences.ts';
import { LOCALES, type Locale, localePath } from '../../src/figure/locale.ts';
import { builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { broken } from './support/promises.ts';
import { all, sections, words } from './support/site.ts';

/** What a page fetches when it is read aloud: the words of the controls, and how every figure is said by how it is written. */
function speechOf(locale: Locale): { words: Record<string, string>; figures: Record<string, string> } {
  const texts = z.record(z.string(), z.string());
  const file = builtText(project.dist, localePath(locale, '/speech.json', '/').slice(1));
  return z.object({ words: texts, figures: texts }).parse(JSON.parse(file));
}

/** The texts inside a block, those of figures with how they are said. */
function runsOf(
  { children }: Element,
  figures: Record<string, string>,
): { text: string; spoken: string | undefined }[] {
  return children.flatMap((child) => {
    if (isText(child)) return { text: child.data, spoken: undefined };
    if (!isTag(child)) return [];
    const text = textContent(child);
    return child.name === 'data' ? { text, spoken: figures[text] } : runsOf(child, figures);
  });
}

test('every section is read in words: no figure and no year is left in digits', () => {
  const problems = LOCALES.flatMap((locale) => {
    const { figures } = speechOf(locale);
    // A date and a birthday keep their digits in English: every voice says them right.
    const digits = locale === 'zh' ? /\d/ : /\d{2,}(?!\d*(?:th|-day))/;
    return sections
      .filter((page) => page.locale === locale)
      .flatMap((page) => {
        const blocks = all(
          page,
          'article :is(h1, .dek, h2, .topic > .prose > :is(p, ul > li, ol > li)):not(details *)',
        );
        const said = blocks.map((block) =>
          spokenSentences(locale, runsOf(block, figures))
            .map((sentence) => sentence.words)
            .join(' '),
        );
        return broken(page.address, {
          'words only': !digits.test(said.join(' ')),
          'its title first': said[0] === words(all(page, 'h1')[0]),
          'its last words last':
            said.at(-1)?.slice(-2) === words(all(page, '.topic > .prose > p').at(-1)).slice(-2),
        });
      });
  });
  expect(problems).toEqual([]);
});
