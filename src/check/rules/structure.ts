import type { MdastNode } from 'satteri';
import { figuresByPlace, plainVersions } from '../../content/loaded/mentions.ts';
import { splitSentences } from '../../content/prose/mentions.ts';
import { PLAIN_SENTENCES } from '../../content/prose/plain-version.ts';
import { isNote, type Prose } from '../../content/reader/prose.ts';
import { defineRule, LANGUAGE_NAME, LOCALES, slotOf, wholeFile, wordsOf } from '../vocabulary.ts';

const isSection = ({ source }: Prose): boolean =>
  slotOf(source.file.replace(/^content\//, ''))?.room === 'sections';

const blocksOf = ({ blocks }: Prose): readonly MdastNode[] => blocks.filter((block) => !isNote(block));

/** A section opens with its plain version, a list of five sentences; other pages have none. What is lost in a text that is upset, such as a tag with a small letter, is told as that. */
export const plainVersionsAreSound = defineRule({
  scope: 'article',
  after: ['sound text'],
  codes: ['plain-missing', 'plain-misplaced', 'plain-shape', 'plain-sentence'],
  check: ({ locale, prose }, { tell }) => {
    const [first, plains] = [blocksOf(prose)[0], plainVersions(prose)];
    const [plain] = plains;
    if (!isSection(prose)) return plain && tell('plain-misplaced.page', prose.at(plain));
    if (!plain) return first && tell('plain-missing', prose.at(first));
    for (const one of plains) if (one !== first) tell('plain-misplaced.not-first', prose.at(one));
    const [list, ...others] = plain.children.filter((child) => !isNote(child));
    const items = list?.type === 'list' && others.length === 0 ? list.children : [];
    const texts = items.map((item) => wordsOf(item, prose).trim());
    if (texts.length !== PLAIN_SENTENCES || texts.every((text) => text === ''))
      return tell('plain-shape', prose.at(plain));
    for (const [index, item] of items.entries()) {
      const [text = '', [block, ...more]] = [texts[index], item.children];
      const isEnded = block?.type === 'paragraph' && /[。！？.!?][”’」』）)]*$/.test(text);
      if (!isEnded || more.length > 0 || splitSentences(locale, text).length !== 1)
        tell('plain-sentence', prose.at(item), { line: index + 1 });
    }
  },
});

/** The figures of a plain version, those drawn at the top of a section and the one that stands for it in the contents are among those of its text; one that the text of the other language alone has is told as that. */
export const figuresAreOfTheText = defineRule({
  scope: 'chapter',
  after: ['sound text', 'unknown-id'],
  codes: ['plain-figure', 'figure-of-another-section'],
  check: ({ section, articles }, { tell, content }) => {
    const all = Object.values(articles).flatMap(({ prose }) => (prose ? figuresByPlace(prose) : []));
    const said = new Set(all.flatMap(({ text }) => text.map(({ id }) => id)));
    for (const { id, place } of all.flatMap(({ plain }) => plain))
      if (!said.has(id)) tell('plain-figure', place, { id });
    if (!section || !articles.zh?.prose) return;
    const { keyFigures, lead = '' } = section.data;
    for (const [index, id] of [...keyFigures, lead].entries()) {
      const label = content.statistics.get(id)?.data.label;
      const path = index < keyFigures.length ? ['keyFigures', index] : ['lead'];
      if (label && !said.has(id)) tell('figure-of-another-section', section.at(path), { label, id });
    }
  },
});

/** There are as many headings in each language as the outline has parts, and a group has none; where both languages have as many, it is the outline that has not. */
export const headingsAreTheSame = defineRule({
  scope: 'chapter',
  // A heading of the wrong level upsets the count too: one mistake, one message.
  after: ['sound text', 'heading-level'],
  codes: ['different-headings'],
  check: ({ outline, group, articles }, { tell }) => {
    if (!outline && !group) return;
    const parts = outline?.data.parts.length ?? 0;
    const wrong = LOCALES.flatMap((locale) => {
      const prose = articles[locale]?.prose;
      const headings = prose?.nodes.filter(({ type }) => type === 'heading') ?? [];
      return prose && headings.length !== parts ? [{ locale, prose, headings }] : [];
    });
    const [own, other] = wrong.map(({ headings }) => headings.length);
    for (const { locale, prose, headings } of own === other ? wrong.slice(0, 1) : wrong) {
      // The first heading too many, or the last one before the one too few.
      const heading = headings[parts] ?? headings.at(-1);
      const place = heading ? prose.at(heading) : wholeFile(prose.source.file);
      const about = { language: LANGUAGE_NAME[locale], found: headings.length, parts };
      tell('different-headings', own === other && outline ? outline.at(['parts'], 'key') : place, about);
    }
  },
});

/** Both languages of a text have as many paragraphs under each heading. */
export const paragraphsAreInBoth = defineRule({
  scope: 'pair',
  after: ['sound text'],
  codes: ['paragraph-missing'],
  check: (pair, { tell }) => {
    const [original, translated] = [partsOf(pair.zh.prose), partsOf(pair.en.prose)];
    if (original.length !== translated.length) return;
    for (const [index, zh] of original.entries()) {
      const en = translated[index] ?? [];
      if (zh.length === en.length) continue;
      const lacks = zh.length < en.length ? 'zh' : 'en';
      const { blocks, at } = pair[lacks].prose;
      const last = { zh, en }[lacks].at(-1) ?? blocks[0];
      if (last) tell('paragraph-missing', at(last), { zh: zh.length, en: en.length });
    }
  },
});

/** The paragraphs and lists under each heading, with the heading; what stands before the first one comes first. */
function partsOf(prose: Prose): Prose['blocks'][] {
  const own = blocksOf(prose);
  const starts = own.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
  return [0, ...starts].map((start, index) => own.slice(start, starts[index]));
}
