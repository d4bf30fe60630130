import { collection } from '../../../content/collections.ts';
import type { Locale, Localised } from '../../../figure/locale.ts';
import { inWords } from '../field-schema.ts';
import { FORMS } from '../form.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

const WORDS = { zh, en };

/** A command that the check names, and in Chinese the blanks about it, which words in quotes do not need. */
const COMMANDS = {
  zh: /(运行)? ?npm run (check -- --fix|translated [\w/-]+|new \w+) ?/g,
  en: /(run )?npm run (check -- --fix|translated [\w/-]+|new \w+)/g,
} as const;

/** What names a tag or a file of an article that the room shows by other words, and these. */
const UNSEEN = {
  zh: [
    [/去掉 form/, `删去这个数，再按“${zh.insertFigure}”加上`],
    [/ ?(?<![\w/.-])(section|page|group)\.yaml ?/g, `“${zh.outline}”`],
  ],
  en: [
    [/Leave out “form”/, `Delete the figure and put it in again with “${en.insertFigure}”`],
    [/(?<![\w/.-])(section|page|group)\.yaml/g, `“${en.outline}”`],
  ],
} as const;

/** What the check says, as it is done and seen in the room: by its buttons, where there is a command for those with a terminal. */
export function inTheRoom(told: Localised): Localised {
  const said = { zh: seen('zh', told.zh), en: seen('en', told.en) };
  return {
    zh: said.zh.replace(COMMANDS.zh, (_, run: string | undefined, command: string) =>
      [run && '按', button('zh', command)].join(''),
    ),
    en: said.en.replace(COMMANDS.en, (_, run: string | undefined, command: string) =>
      [run && 'press ', button('en', command)].join(''),
    ),
  };
}

function seen(locale: Locale, said: string): string {
  return UNSEEN[locale].reduce((text, [unseen, words]) => text.replace(unseen, words), said);
}

/** What does in the room what a command does. */
function button(locale: Locale, command: string): string {
  const words = WORDS[locale];
  const [verb, kind = ''] = command.split(' ');
  if (verb === 'translated') return `“${words.renewed}”`;
  if (verb === 'check') return `“${words.repair}”`;
  if (kind === 'observation') return `“${words.figureActions.addYear}”`;
  const name = FORMS.get(kind);
  if (name === undefined) return `“${words.editions}”`;
  const title = inWords(collection(name).title)[locale];
  return words.onScreen(words.newOf(title), name === 'statistics' ? words.figures : words.others);
}
