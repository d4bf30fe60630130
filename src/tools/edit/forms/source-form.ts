import { SOURCE_KINDS } from '../../../content/schemas/source.ts';
import { LOCALES } from '../../../figure/locale.ts';
import { isValues } from '../annotated-yaml.ts';
import { dictionary } from '../../../words/dictionary.ts';
import { choice, inBoth, LATER, question } from '../question.ts';
import { aList, oneOf } from '../reading.ts';
import { type Form, yamlFile } from './form.ts';

/** A new document that figures, honours and sections can be taken from. */
export const sourceForm: Form = {
  what: { zh: '来源', en: 'source' },
  one: { zh: '一份', en: 'a' },
  collection: 'sources',
  questions: () => [
    choice('kind', { zh: '种类', en: 'What it is' }, SOURCE_KINDS, {
      zh: dictionary('zh').sourceKinds,
      en: dictionary('en').sourceKinds,
    }),
    question('language', '用哪种文字写的（zh 中文，en 英文）', 'Its language (zh or en)', {
      read: oneOf(LOCALES),
    }),
    ...inBoth('title', '标题', 'Its title'),
    question(
      'date',
      '成文的年、月或日，如 2024、2024-03、2024-03-15',
      'When it was written: a year, month or day',
    ),
    ...inBoth('credit', '图下和引用里跟在标题后面的一句', 'What stands after its title in citations'),
    ...inBoth('provenance', '页脚的一句：内容据什么整理', 'The sentence for the footer'),
    question(
      'paragraphs',
      '用到的段落号，用空格隔开，如 P1 P2 T3',
      'The locators of its paragraphs, with spaces between',
      {
        read: aList,
      },
    ),
    ...inBoth('author', '作者单位', 'The body that wrote it', LATER),
  ],
  files: (id, { paragraphs, author, ...answers }) => [
    yamlFile('sources', id, {
      ...answers,
      ...(isValues(author) ? { author: { kind: 'organisation', name: author } } : {}),
      paragraphs: Array.isArray(paragraphs)
        ? paragraphs.map((locator: unknown) => ({ id: locator }))
        : undefined,
    }),
  ],
};
