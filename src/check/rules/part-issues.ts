import { Decimal } from 'decimal.js';
import { isValue, type Value } from '../../figure/observation.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { unitName } from '../../figure/unit.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { error, type Issue } from '../../content/reader/issue.ts';

/** A statistic and where its fields stand. */
export type Figure = Entry<Statistic>;

/** The value of a part, for the period its whole is looked at. */
export interface PartValue {
  readonly part: Figure;
  readonly index: number;
  readonly value: Value;
}

/** What the values of the parts come to. */
export function sumOf(parts: readonly PartValue[]): number {
  return parts.reduce((sum, { value }) => sum.plus(value.value), new Decimal(0)).toNumber();
}

/** The parts are said to add up to the whole, and do not. */
export function wrongSum(whole: Figure, index: number, parts: readonly PartValue[]): Issue {
  const observation = whole.data.observations[index];
  const total = observation && isValue(observation) ? observation.value : 0;
  const terms = parts.map(({ value }) => value.value).join(' + ');
  const ids = parts.map(({ part }) => part.id);
  return error('parts-do-not-add-up', whole.at(['observations', index, 'value']), {
    zh: `各部分相加（${terms} = ${sumOf(parts)}）与总数${total}不符。`,
    zhFix: `对照来源核对这个总数和各部分：${ids.join('、')}。各部分若不是全部，就删去 partsAddUp 这一行。`,
    en: `The parts (${terms} = ${sumOf(parts)}) do not add up to ${total}.`,
    enFix: `Check this total and its parts against the source: ${ids.join(', ')}. If the parts do not cover it completely, delete the line “partsAddUp”.`,
  });
}

/** The parts are said to add up to the whole, and some have no value to add, or there are none. */
export function incomplete(whole: Figure, index: number, lacking: readonly Figure[]): Issue {
  const place = whole.at(['observations', index]);
  const ids = lacking.map(({ id }) => id);
  if (ids.length === 0) {
    return error('parts-incomplete', place, {
      zh: '这个数写明各部分相加等于它（partsAddUp），可是没有任何数字是它的一部分。',
      zhFix: `在各部分的文件里写上“partOf: ${whole.id}”，或删去 partsAddUp 这一行。`,
      en: 'The parts of this figure are said to add up to it (“partsAddUp”), but no figure is a part of it.',
      enFix: `Write “partOf: ${whole.id}” in the files of its parts, or delete the line “partsAddUp”.`,
    });
  }
  return error('parts-incomplete', place, {
    zh: `这个数写明各部分相加等于它（partsAddUp），可是有的部分没有同一时段的值：${ids.join('、')}。`,
    zhFix: '给它们补上这个时段的值，时段的写法要完全一样；各部分若不是全部，就删去 partsAddUp 这一行。',
    en: `The parts of this figure are said to add up to it (“partsAddUp”), but these have no value for the same period: ${ids.join(', ')}.`,
    enFix:
      'Add their values for that period, written in the same way; or, if the parts do not cover the figure, delete the line “partsAddUp”.',
  });
}

/** A part is larger than its whole. */
export function tooLarge({ part, index, value }: PartValue, whole: Figure, total: Value): Issue {
  return error('part-larger-than-whole', part.at(['observations', index, 'value']), {
    zh: `${value.value}比它所属的总数“${whole.id}”（${total.value}）还大。`,
    zhFix: '对照来源核对两个数；如果它不是那个数的一部分，就删去 partOf 这一行。',
    en: `${value.value} is larger than the figure it is a part of, “${whole.id}” (${total.value}).`,
    enFix:
      'Check both figures against the source; if this one is not a part of the other, delete the line “partOf”.',
  });
}

/** A figure is said to be a part of itself. */
export function ofItself(part: Figure): Issue {
  return error('part-of-itself', part.at(['partOf']), {
    zh: '一个数不能是它自己的一部分。',
    zhFix: '改成总数的代号，或删去这一行。',
    en: 'A figure cannot be a part of itself.',
    enFix: 'Write the id of the whole, or delete the line.',
  });
}

/** A part counts another kind of thing than its whole. */
export function ofAnotherKind(part: Figure, whole: Figure): Issue {
  return error('part-of-another-kind', part.at(['partOf']), {
    zh: `这个数与“${whole.id}”计的不是同一种东西（${unitName('zh', part.data.unit)}、${unitName('zh', whole.data.unit)}），不能是它的一部分。`,
    zhFix: '核对两个数的 unit 里的 kind；如果确实不同，就删去 partOf 这一行。',
    en: `This figure does not count the same kind of thing as “${whole.id}” (${unitName('en', part.data.unit)}; ${unitName('en', whole.data.unit)}), so it cannot be a part of it.`,
    enFix: 'Check “kind” under “unit” in both files; if they really differ, delete the line “partOf”.',
  });
}
