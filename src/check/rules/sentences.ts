import { POINTERS } from '../../content/prose/pointers.ts';
import { BEGUN_SMALL, ENDED, NUMBERED } from '../../content/prose/sentence-shapes.ts';
import { defineRule, mentions, prosePassages, wordsOf } from '../vocabulary.ts';

/** A paragraph is a sentence with its stop, and what is meant as a heading is one. */
export const paragraphsAreSentences = defineRule({
  scope: 'article',
  codes: ['line-as-heading', 'no-full-stop', 'typing-slip'],
  check: ({ locale, prose }, { tell }) => {
    for (const block of prose.blocks) {
      const [found] = (locale === 'en' && BEGUN_SMALL.exec(prose.written(block))) || [];
      const start = prose.span(block).start + prose.written(block).indexOf(found ?? '');
      const span = { start, end: start + (found?.length ?? 0) };
      if (found !== undefined) tell('typing-slip.small', prose.source.place(span), { found });
      if (block.type !== 'paragraph' && block.type !== 'heading') continue;
      const [text, last] = [wordsOf(block, prose).trim(), block.children.at(-1)];
      const isBold = block.children.every(
        ({ type, ...node }) => type === 'strong' || ('value' in node && node.value.trim() === ''),
      );
      const endsWithLink = last?.type === 'link' && /\bhttps?:/.test(last.url);
      if (isBold || NUMBERED[locale].test(text)) tell(`line-as-heading.${block.type}`, prose.at(block));
      else if (
        block.type === 'paragraph' &&
        text.length >= SHORTEST &&
        !ENDED[locale].test(text) &&
        !endsWithLink
      )
        tell('no-full-stop', prose.at(block));
    }
  },
});

const SHORTEST = 8;

/** A text points to no picture, table or attachment that the page does not have. */
export const textPointsToWhatIsThere = defineRule({
  scope: 'article',
  codes: ['points-to-nothing'],
  check: (article, { tell }) => {
    const hasDrawing = mentions(article.prose, 'Drawing').length > 0;
    for (const { locale, text, at } of prosePassages(article)) {
      const { 0: found, index } = POINTERS[locale].exec(text) ?? { 0: '', index: 0 };
      const isDrawn = hasDrawing && /图|figure|drawing|chart|picture|image/i.test(found);
      if (found !== '' && !isDrawn) tell('points-to-nothing', at(index, index + found.length), { found });
    }
  },
});
