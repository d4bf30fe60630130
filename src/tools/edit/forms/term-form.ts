import { ESTABLISHED } from '../../../content/schemas/term.ts';
import { isValues } from '../annotated-yaml.ts';
import { choice, inBoth, LATER, question } from '../question.ts';
import { aList, phrases } from '../reading.ts';
import { type Form, yamlFile } from './form.ts';

const HOW_WELL = {
  zh: { high: '通行', medium: '较通行', low: '本站所拟' },
  en: { high: 'well established', medium: 'in some use', low: 'this site’s own' },
};

/** A new term of the glossary. */
export const termForm: Form = {
  what: { zh: '术语', en: 'term' },
  one: { zh: '一个', en: 'a' },
  collection: 'glossary',
  questions: () => [
    question('zh', '中文术语', 'The Chinese term'),
    question('en', '英文译法，全站只用这一种', 'Its one English rendering'),
    choice(
      'established',
      { zh: '英文译法的通行程度', en: 'How well the English is established' },
      ESTABLISHED,
      HOW_WELL,
    ),
    ...inBoth('explanation', '一句解释', 'One line that explains it'),
    question('forms.zh', '中文的其他写法', 'Other Chinese forms', { ...LATER, read: aList }),
    question('forms.en', '英文的其他写法', 'Other English forms', { ...LATER, read: phrases }),
    ...inBoth('note', '使用时要注意什么', 'What to watch', LATER),
  ],
  files: (id, answers) => {
    const forms = { zh: [], en: [], ...(isValues(answers['forms']) ? answers['forms'] : {}) };
    return [yamlFile('glossary', id, { ...answers, forms })];
  },
};
