import type { Locale } from '../../figure/locale.ts';
import { commandLocale, type Invocation } from '../command/command.ts';
import { Failure } from '../command/failure.ts';
import { type Grammar, typed } from '../command/npm-flags.ts';
import { isValues, type Values, valueAt } from './annotated-yaml.ts';
import { type Prompt, prompt } from './prompt.ts';
import type { Question } from './question.ts';

/**
 * Reads a command whose questions can be answered by flags of their names: the words without a flag, the language, whether what is left
 * open is asked, and a function that gives the answers, some of which may be the words.
 * @throws TypeError for a flag that is no question’s
 */
export function askedAnswers(invocation: Invocation, questions: readonly Question[]) {
  const { input, output } = invocation;
  const texts = [...questions.map(({ flag }) => flag), 'lang'];
  const options: Grammar['options'] = {
    ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
    ask: { type: 'boolean' },
  };
  const grammar = { options, allowPositionals: true, allowNegative: true } as const;
  const { values, positionals } = typed(invocation, 'new', grammar);
  const { lang, ask = input.isTTY === true, ...flags } = values;
  const locale = commandLocale(typeof lang === 'string' ? lang : undefined);
  return {
    words: positionals,
    locale,
    ask: ask === true,
    async answers(named: Readonly<Record<string, string | undefined>>) {
      using asking = ask ? prompt(input, output) : undefined;
      // Awaited here: the prompt is closed on the way out.
      return await answersTo(questions, { ...named, ...flags }, locale, asking);
    },
  };
}

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
