import type { MdastNode } from 'satteri';
import { cardinal } from '../../figure/cardinal.ts';
import { chineseNumber } from '../../figure/chinese-number.ts';
import { englishNumber } from '../../figure/english-number.ts';
import type { Locale } from '../../figure/locale.ts';
import { prosePassages } from '../../content/loaded/prose-passage.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { capitalised } from '../../words/capitalised.ts';
import { defineRule } from '../rule.ts';

/** A count in words at the end of a sentence that a colon opens, with nothing counted behind it: 有以下三项工作：. */
const ANNOUNCED: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:^|[^一二两三四五六七八九十第几\d])([二两三四五六七八九十]|十[一二三四五六七八九])(?:个方面|方面|[项个条点类种件步处])[^一二两三四五六七八九十\d，。；：、]{0,8}[:：]$/,
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!of )[a-z][a-z’ -]{0,40}:$/i,
};

/** A sentence that says how many follow is followed by as many. */
export const listsAreAsLongAsSaid = defineRule({
  scope: 'article',
  codes: ['count-differs'],
  check: (article, { tell }) => {
    const { prose, locale } = article;
    if (!prose) return;
    const blocks = prose.nodes.filter(
      ({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell',
    );
    prosePassages(article).forEach(({ text, at }, index) => {
      const [, words = ''] = ANNOUNCED[locale].exec(text.trimEnd()) ?? [];
      const [block] = words === '' ? [] : blocks.slice(index, index + 1);
      const list = block && listAfter(block, prose);
      const said = locale === 'zh' ? chineseNumber(words.replace('两', '二')) : englishNumber(words);
      if (!list || said === list.length) return;
      const start = text.lastIndexOf(words);
      const due = list.length;
      const spelled = locale === 'zh' && due === 2 ? '两' : cardinal(locale, due);
      tell('count-differs.listed', at(start, start + words.length), {
        phrase: words,
        due,
        suggestion: /^[A-Z]/.test(words) ? capitalised(spelled) : spelled,
      });
    });
  },
});

/** The items of a list that stands right behind a block. */
function listAfter(block: MdastNode, prose: Prose): readonly MdastNode[] | undefined {
  const { end } = prose.span(block);
  const next = prose.nodes.find((node) => prose.span(node).start >= end);
  return next?.type === 'list' ? next.children : undefined;
}
