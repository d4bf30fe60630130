import type { LoadedContent } from '../reader/content.ts';
import { editionsIn } from './editions.ts';

/** Something that the content holds a number of, and what it is called beside that number. */
export interface Counted {
  /** How many there are; nothing where that cannot be read. */
  readonly count: (content: LoadedContent) => number | undefined;
  /** The measure word and the noun, and the plural. */
  readonly zh: string;
  readonly en: string;
  /** Where its files or lines are. */
  readonly where: string;
  /** What the site fills in for the number, where it fills in anything. */
  readonly placeholder?: string;
  /** From which number on the words mean this; where there is none, a sentence says so. */
  readonly meantFrom?: number;
  /** What says so, where it is not the site. */
  readonly saidBy?: RegExp;
}

/** What is counted, by its words beside a number. */
export const COUNTED: readonly Counted[] = [
  inFolder('honours', '[项个]荣誉', 'honours', { placeholder: '{honours}', meantFrom: 2 }),
  inFolder('statistics', '[个项]数[据字]', 'figures', { placeholder: '{figures}', meantFrom: 10 }),
  inFolder('glossary', '[个条]术语', 'terms', { meantFrom: 10 }),
  inFolder('sources', '[个篇份](?:来源|文献)', '(?:sources|documents)'),
  inFolder('themes', '个主题', 'themes'),
  inFolder('levels', '个级别', 'levels', { saidBy: /荣誉|\bhonours?\b/i }),
  {
    count: ({ chapters }) => chapters.filter(({ room }) => room === 'sections').length,
    zh: '(?:个部分|章)',
    en: 'sections',
    where: 'content/sections',
  },
  {
    count: ({ chapters }) => chapters.filter(({ group, edition }) => group && edition === undefined).length,
    zh: '(?:[类种]人|个群体)',
    en: 'groups of people',
    where: 'content/served',
    saidBy: /本站|网站|服务|\bsite\b|\bserv(?:e[sd]?|ing)\b/i,
  },
  {
    count: (content) => editionsIn(content).length,
    zh: '个版本',
    en: 'editions',
    where: 'content/editions',
  },
  {
    count: ({ home }) => home?.data.groups.length,
    zh: '(?:组数[据字]|个方面的工作)',
    en: '(?:groups of figures|fields of work)',
    where: 'content/site/home.yaml',
  },
];

function inFolder(
  name: 'honours' | 'statistics' | 'glossary' | 'sources' | 'themes' | 'levels',
  zh: string,
  en: string,
  more: Partial<Counted> = {},
): Counted {
  return { count: (content) => content[name].size, zh, en, where: `content/${name}`, ...more };
}
