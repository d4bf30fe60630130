import { traditionalIn } from '../../content/traditional-characters.ts';
import { isInChinese } from './pattern.ts';
import { defineRule, type Passage } from '../vocabulary.ts';

const HAN = /\p{Script=Han}/u;

/** What stands under `zh` is in Chinese, and what stands under `en` is not; so with zh.mdx, and with en.mdx but for what it quotes, where each file is told once. */
export const textIsInItsLanguage = defineRule({
  scope: 'file',
  codes: ['wrong-language'],
  check: (passages, { tell }) => {
    const [first] = passages;
    if (first && isSwapped(passages))
      return tell(`wrong-language.whole-${first.locale}`, first.at(0, first.text.length));
    const foreign = passages.find((passage) => passage.kind === 'prose' && isInOtherLanguage(passage));
    if (foreign) {
      const { locale, text, at } = foreign;
      const [run] = text.matchAll(FOREIGN[locale]);
      const start = run?.index ?? 0;
      tell(`wrong-language.prose-${locale}`, at(start, start + (run?.[0] ?? text).length));
    }
    for (const { kind, locale, text, at } of passages) {
      // A telephone number or a year belongs to no language, nor does what the site fills in between braces.
      const isEnglish = !HAN.test(text) && /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''));
      const isOther = locale === 'en' ? HAN.test(text) : isEnglish;
      if (kind !== 'prose' && isOther) tell(`wrong-language.field-${locale}`, at(0, text.length));
    }
  },
});

/** A stretch in the other language: a word or two is a name. */
const FOREIGN = {
  zh: /(?<![\w’'-])(?:[A-Za-z’'-]+[ ,;]+){4}[A-Za-z][\w ,;.!?’'-]*|^(?:[A-Za-z’'-]+[ ,;]+){3}\P{Script=Han}+$/gu,
  en: /\p{Script=Han}{2,}/gu,
};

/** Whether the fields and the text of an article are all in the other language: one mistake, however many lines it is on. */
function isSwapped(passages: readonly Passage[]): boolean {
  // Only passages that are long enough to be in a language at all can say which.
  const judged = passages.filter(
    ({ kind, text }) => kind !== 'field' && text.trim() !== '' && (kind === 'words' || text.length > 12),
  );
  const isForeign = ({ locale, text }: Passage) =>
    locale === 'en' ? isInChinese(text) : text.search(HAN) < 0;
  return judged.length > 3 && judged.some(({ kind }) => kind === 'words') && judged.every(isForeign);
}

/** Whether a passage of prose is in the other language; a mark or a name that is quoted or only mentioned is not. */
function isInOtherLanguage({ locale, text }: Passage): boolean {
  const own = text.replace(/“[^”]*”|‘[^’]*’|\([^)]*\)|（[^）]*）|《[^》]*》/g, ' ');
  return own.search(FOREIGN[locale]) >= 0;
}

/** Chinese is in simplified characters, but for the titles of works. */
export const charactersAreSimplified = defineRule({
  scope: 'passage',
  after: ['lookalike-character', 'garbled-text'],
  codes: ['traditional-character'],
  check: ({ locale, text, at }, { tell }) => {
    const found = locale === 'zh' ? traditionalIn(text) : undefined;
    if (found) tell('traditional-character', at(found.start, found.end), found);
  },
});
