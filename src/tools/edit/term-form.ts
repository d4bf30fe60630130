import { ESTABLISHED } from '../../content/term.ts';
import { pathOf } from '../../content/reader/layout.ts';
import { term } from '../../content/schemas/term.ts';
import { annotatedYaml } from './annotated-yaml.ts';
import { jsonSchema } from './field-schema.ts';
import { type FormMaker, isValues } from './form.ts';
import { aList } from './question.ts';
import { choice, idQuestion, inBoth, textQuestion } from './shared-questions.ts';
import { meanings } from './word-meanings.ts';

const HOW_WELL = meanings(
  ESTABLISHED,
  { high: '通行', medium: '较通行', low: '本站所拟' },
  { high: 'well established', medium: 'in some use', low: 'this site’s own' },
);

/** A new term of the glossary. */
export const termForm: FormMaker = (content) => ({
  what: { zh: '术语', en: 'term' },
  questions: [
    idQuestion(content.glossary.keys(), 'model-worker'),
    textQuestion('zh', ['zh'], { zh: '中文术语', en: 'The Chinese term' }),
    textQuestion('en', ['en'], { zh: '英文译法，全站只用这一种', en: 'Its one English rendering' }),
    choice(
      'established',
      ['established'],
      { zh: '英文译法的通行程度', en: 'How well the English is established' },
      HOW_WELL,
    ),
    ...inBoth('explanation', { zh: '一句解释', en: 'One line that explains it' }),
    {
      flag: 'forms.zh',
      ask: { zh: '中文的其他写法', en: 'Other Chinese forms' },
      path: ['forms', 'zh'],
      asked: false,
      read: aList,
    },
    {
      flag: 'forms.en',
      ask: { zh: '英文的其他写法', en: 'Other English forms' },
      path: ['forms', 'en'],
      asked: false,
      // A form in English may be of several words.
      read: (typed) => ({ value: typed.split(/\s*[,，、;；]\s*/).filter(Boolean) }),
    },
    ...inBoth('note', { zh: '使用时要注意什么', en: 'What to watch' }, false),
  ],
  files: (id, answers) => {
    const forms = { zh: [], en: [], ...(isValues(answers['forms']) ? answers['forms'] : {}) };
    return [{ path: pathOf('glossary', id), text: annotatedYaml(jsonSchema(term), { ...answers, forms }) }];
  },
});
