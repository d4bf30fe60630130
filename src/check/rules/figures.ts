import type { Statistic } from '../../figure/statistic.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { error, type Issue } from '../../content/reader/issue.ts';
import { idsOn } from '../known.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { counterpart, figuresByPlace, type Mention } from './mentions.ts';
import { isUpset } from './upset.ts';

/** The two languages of a section have the same figures in the same order. The Chinese is the reference. */
export function figuresAreTheSame(content: LoadedContent): Issue[] {
  const known = idsOn(content, 'statistics');
  return content.chapters.flatMap(({ articles: { zh, en } }) => {
    if (!zh?.prose || !en?.prose || isUpset(zh.prose) || isUpset(en.prose)) return [];
    const [zhProse, enProse] = [zh.prose, en.prose];
    const inZh = figuresByPlace(zhProse);
    const inEn = figuresByPlace(enProse);
    return (['plain', 'text'] as const).flatMap((place) => {
      const pair = { zh: inZh[place], en: inEn[place] };
      // A mistyped id is told as such; that the languages then differ is not a second mistake.
      if ([...pair.zh, ...pair.en].some(({ id }) => !known.has(id))) return [];
      return compare(pair, zhProse, enProse, content.statistics);
    });
  });
}

type Statistics = ReadonlyMap<string, Entry<Statistic>>;

function compare(
  { zh, en }: { zh: Mention[]; en: Mention[] },
  zhProse: Prose,
  enProse: Prose,
  all: Statistics,
): Issue[] {
  const missing = surplus(zh, en).map((figure) => onlyInChinese(figure, zhProse, enProse, all));
  const extra = surplus(en, zh).map((figure) => onlyInEnglish(figure, zhProse, all));
  if (missing.length > 0 || extra.length > 0) return [...missing, ...extra];
  const index = zh.findIndex(({ id }, position) => en[position]?.id !== id);
  const [zhFigure, enFigure] = [zh[index], en[index]];
  return zhFigure && enFigure ? [inAnotherOrder(zhFigure, enFigure, all)] : [];
}

/** The mentions of one list that the other has no partner for. */
function surplus(these: readonly Mention[], those: readonly Mention[]): Mention[] {
  const left = those.map(({ id }) => id);
  return these.filter(({ id }) => {
    const partner = left.indexOf(id);
    if (partner >= 0) left.splice(partner, 1);
    return partner < 0;
  });
}

function named({ id }: Mention, all: Statistics): { zh: string; en: string } {
  const label = all.get(id)?.data.label;
  return { zh: `“${id}”${label ? `（${label.zh}）` : ''}`, en: `“${id}”${label ? ` (${label.en})` : ''}` };
}

function onlyInChinese(figure: Mention, zhProse: Prose, enProse: Prose, all: Statistics): Issue {
  const name = named(figure, all);
  return error('different-figures', counterpart(figure, zhProse, enProse), {
    zh: `中文稿第${figure.place.line}行有数字${name.zh}，英文稿里没有。`,
    zhFix: `在英文稿相应的句子里写上 <Stat id="${figure.id}" />；如果不要这个数字，就从“${figure.place.file}”里也删去。`,
    en: `The Chinese text has the figure ${name.en} on line ${figure.place.line}; the English text does not have it.`,
    enFix: `Write <Stat id="${figure.id}" /> in the corresponding English sentence or, if the figure is not wanted, take it out of “${figure.place.file}” too.`,
  });
}

function onlyInEnglish(figure: Mention, zhProse: Prose, all: Statistics): Issue {
  const name = named(figure, all);
  return error('different-figures', figure.place, {
    zh: `英文稿这里有数字${name.zh}，中文稿里没有。`,
    zhFix: `在“${zhProse.source.file}”相应的句子里写上 <Stat id="${figure.id}" />，或把这里的删去。`,
    en: `The English text has the figure ${name.en} here; the Chinese text does not have it.`,
    enFix: `Write <Stat id="${figure.id}" /> in the corresponding sentence of “${zhProse.source.file}”, or take it out here.`,
  });
}

function inAnotherOrder(zhFigure: Mention, enFigure: Mention, all: Statistics): Issue {
  const due = named(zhFigure, all);
  const found = named(enFigure, all);
  return error(
    'different-figures',
    { ...enFigure.place, text: enFigure.id },
    {
      zh: `中英文稿里数字的次序不同：这里按中文稿（第${zhFigure.place.line}行）应当是${due.zh}，英文稿却是${found.zh}。`,
      zhFix: '调整英文句子，让数字先后与中文稿一致；或调整中文稿。',
      en: `The figures stand in another order than in Chinese: going by line ${zhFigure.place.line} of the Chinese text, ${due.en} is due here, but ${found.en} is found.`,
      enFix:
        'Rearrange the English sentences, or the Chinese ones, so that the figures follow in the same order.',
    },
  );
}
