import type { Locale } from '../../figure/locale.ts';
import { Failure } from '../command/failure.ts';
import { isValues, type Values, valueAt } from './annotated-yaml.ts';
import type { Prompt } from './prompt.ts';
import type { Question } from './question.ts';

/** The answers to questions: from flags first, then by asking where there is someone to ask; what is left open is as usual, or left out. */
export async function answersTo(
  questions: readonly Question[],
  flags: Readonly<Record<string, unknown>>,
  locale: Locale,
  prompt?: Prompt,
): Promise<Values> {
  let answers: Values = {};
  for (const question of questions) {
    const flag = flags[question.flag];
    const value =
      typeof flag === 'string'
        ? fromFlag(question, flag, answers, locale)
        : prompt && question.asked(answers)
          ? await asked(question, answers, locale, prompt)
          : undefined;
    answers = withAnswer(answers, question.path.split('.'), value);
  }
  return questions.reduce(
    (known, { path, usual }) =>
      usual && valueAt(known, path) === undefined ? withAnswer(known, path.split('.'), usual(known)) : known,
    answers,
  );
}

function fromFlag(question: Question, typed: string, answers: Values, locale: Locale): unknown {
  const answer = question.read(typed, answers);
  if ('refused' in answer) throw new Failure(`--${question.flag}: ${answer.refused[locale]}`);
  return answer.value;
}

async function asked(question: Question, answers: Values, locale: Locale, prompt: Prompt): Promise<unknown> {
  const colon = locale === 'zh' ? '：' : ': ';
  let before = '';
  for (;;) {
    const typed = (await prompt.ask(`${before}${question.ask[locale]}${colon}`)).trim();
    // An empty answer leaves the field for later.
    if (typed === '') return undefined;
    const answer = question.read(typed, answers);
    if ('value' in answer) return answer.value;
    before = `${answer.refused[locale]}\n`;
  }
}

function withAnswer(answers: Values, [step = '', ...rest]: readonly string[], value: unknown): Values {
  if (value === undefined) return answers;
  const inside = answers[step];
  const own = rest.length === 0 ? value : withAnswer(isValues(inside) ? inside : {}, rest, value);
  return { ...answers, [step]: own };
}
