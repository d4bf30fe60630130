import { MOST_DIGITS } from '../../figure/magnitude.ts';
import type { z } from 'zod';
import { fieldInWords, fieldName, type FieldPath } from './field-path.ts';
import { inBoth, type Localised } from '../../figure/locale.ts';
import { currencyMeant } from './currency-meant.ts';
import { dateMeant } from './date-meant.ts';
import { issue, type Issue, type Place, type Repair } from './issue.ts';
import { addressParts } from '../site-origin.ts';
import { numberMeant } from './number-meant.ts';
import { helpFor, keysAt } from './schema-field.ts';
import { notAnOption, optionsOf } from './option-words.ts';
import type { SourceText, Span } from './source-text.ts';
import { listed } from './wording.ts';
import type { YamlText } from './yaml-text.ts';

type Found = z.core.$ZodIssue;

/** A value that is written, but that its field cannot hold. */
export function valueIssue(found: Found, path: FieldPath, schema: z.ZodType, yaml: YamlText): Issue {
  const { start, end } = yaml.span(path);
  const place = yaml.at(path, start === end ? 'key' : 'value');
  const shown = start === end ? '' : (place.text ?? '');
  const field = fieldNamed(path, schema);
  if (isEmpty(valueAt(yaml.value, path))) return issue('empty-field.empty', place, { field });
  const codes = codesOf(found);
  if (codes) return issue('invalid-option.listed', place, { field, ...notAnOption(shown, optionsOf(codes)) });
  if (found.code !== 'invalid_type') return unfitIssue(found, place, field, shown);
  const number = found.expected === 'number' || found.expected === 'int' ? numberMeant(shown) : undefined;
  const guess = number === undefined ? undefined : String(number);
  const repair = halfWidth(place.text ?? '', { start, end }, yaml.source);
  if (found.expected === 'object') {
    const names = listed(keysAt(schema, path));
    return issue('wrong-type.group', place, { field, shown, names, guess }, repair);
  }
  if (found.expected === 'boolean')
    return issue('wrong-type.yes-or-no', place, { field, shown, guess: yesOrNoMeant(shown) }, repair);
  return issue(BY_TYPE[found.expected] ?? 'wrong-type.text', place, { field, shown, guess }, repair);
}

/** A field as a message begins with it: its name and what it is for; nothing for the file as a whole. */
export function fieldNamed(path: FieldPath, schema: z.ZodType): Localised {
  const name = fieldName(path);
  const help = helpFor(schema, path);
  return inBoth((locale) => (name === '' ? '' : `“${fieldInWords(name, locale)}”${help[locale]}`));
}

/** True or false, where one of them is clearly meant. */
function yesOrNoMeant(shown: string): string | undefined {
  const word = shown.replace(/^["']|["']$/g, '').toLowerCase();
  if (['true', 'yes', 'on', 'y', '1', '是', '开', '对', '有'].includes(word)) return 'true';
  return ['false', 'no', 'off', 'n', '0', '否', '关', '不', '无'].includes(word) ? 'false' : undefined;
}

/** Digits that are only full-width are certain to be meant as digits. */
function halfWidth(shown: string, span: Span, source: SourceText): Repair | undefined {
  return /^[０-９]+$/.test(shown) && span.end - span.start === shown.length
    ? source.repair(span, String(Number(shown.normalize('NFKC'))))
    : undefined;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inside, step) => {
    if (typeof inside !== 'object' || inside === null) return undefined;
    return Object.entries(inside).find(([key]) => key === String(step))?.[1];
  }, value);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The closed list a value must come from, where it must. */
function codesOf(found: Found): string[] | undefined {
  if (found.code === 'invalid_value') return found.values.map(String);
  if (found.code !== 'invalid_union' || !('options' in found) || !Array.isArray(found.options))
    return undefined;
  return found.options.map(String);
}

const BY_TYPE: Readonly<Record<string, 'wrong-type.number' | 'wrong-type.whole-number' | 'wrong-type.list'>> =
  {
    number: 'wrong-type.number',
    int: 'wrong-type.whole-number',
    array: 'wrong-type.list',
    tuple: 'wrong-type.list',
  };

/** Why a value of the right kind is still refused: its size, or its form. */
function unfitIssue(found: Found, place: Place, field: Localised, shown: string): Issue {
  if (found.code === 'too_small') {
    const limit = Number(found.minimum);
    if (found.origin === 'array') return issue('invalid-value.too-few', place, { field, limit });
    if (found.inclusive !== false && limit === 0)
      return issue('invalid-value.below-zero', place, { field, shown });
    const key = found.inclusive === false ? 'invalid-value.not-above' : 'invalid-value.too-small';
    return issue(key, place, { field, shown, limit });
  }
  if (found.code === 'too_big') {
    const limit = Number(found.maximum);
    if (found.origin === 'array') return issue('invalid-value.too-many', place, { field, limit });
    return issue('invalid-value.too-big', place, { field, shown, limit });
  }
  if (found.code === 'custom' && shown.replaceAll(/\D/g, '').length > MOST_DIGITS)
    return issue('invalid-value.too-exact', place, { field, shown, most: MOST_DIGITS });
  if (found.code === 'custom' && found.params?.isBackwards === true)
    return issue('invalid-value.not-later', place, { field, shown });
  if (found.code !== 'invalid_format') return issue('invalid-value.unfit', place, { field, shown });
  const origin = found.format === 'site-origin' && addressParts(shown.replace(/^(["'])(.*)\1$/, '$2'));
  if (origin) {
    const about = { field, shown, suggestion: origin.origin };
    return origin.path
      ? issue('invalid-value.with-path', place, { ...about, path: origin.path })
      : issue('invalid-value.not-origin', place, about);
  }
  const guess = MEANT[found.format]?.(shown);
  return issue(BY_FORMAT[found.format] ?? 'invalid-value.no-id', place, { field, shown, guess });
}

const MEANT: Readonly<Record<string, (shown: string) => string | undefined>> = {
  currency: currencyMeant,
  'partial-date': dateMeant,
  date: dateMeant,
};

const BY_FORMAT: Readonly<
  Record<string, `invalid-value.no-${'time-zone' | 'address' | 'currency' | 'date' | 'day'}`>
> = {
  'time-zone': 'invalid-value.no-time-zone',
  'site-origin': 'invalid-value.no-address',
  url: 'invalid-value.no-address',
  currency: 'invalid-value.no-currency',
  'partial-date': 'invalid-value.no-date',
  date: 'invalid-value.no-day',
};
