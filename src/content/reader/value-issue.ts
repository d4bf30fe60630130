import { MOST_DIGITS } from '../../figure/magnitude.ts';
import type { z } from 'zod';
import { fieldInWords, fieldName, type FieldPath } from './field-path.ts';
import { error, type Issue, type IssueCode, type Words, type Repair } from './issue.ts';
import { addressParts } from '../site-origin.ts';
import { told } from './messages.ts';
import { numberMeant } from './number-meant.ts';
import { helpFor, keysAt } from './schema-field.ts';
import { notAnOption, optionsOf } from './option-words.ts';
import type { SourceText, Span } from './source-text.ts';
import { listed } from './wording.ts';
import type { YamlText } from './yaml-text.ts';

type Found = z.core.$ZodIssue;

interface Written {
  readonly value: unknown;
  /** As it stands in the file. */
  readonly shown: string;
  /** The fields that might stand inside it. */
  readonly keys: readonly string[];
}

/** A value that is written, but that its field cannot hold. */
export function valueIssue(issue: Found, path: FieldPath, schema: z.ZodType, yaml: YamlText): Issue {
  const { start, end } = yaml.span(path);
  const place = yaml.at(path, start === end ? 'key' : 'value');
  const [code, words] = valueWords(issue, {
    value: valueAt(yaml.value, path),
    shown: start === end ? '' : (place.text ?? ''),
    keys: keysAt(schema, path),
  });
  return error(
    code,
    place,
    ofField(words, path, schema),
    code === 'wrong-type' ? halfWidth(place.text ?? '', { start, end }, yaml.source) : undefined,
  );
}

/** What is said of a value, with its field named before it. */
export function ofField([zh, en, instead]: Words, path: FieldPath, schema: z.ZodType): Words {
  const name = fieldName(path);
  if (name === '') return [zh, en, instead];
  const help = helpFor(schema, path);
  return [
    `“${fieldInWords(name, 'zh')}”${help.zh}${zh}`,
    `“${fieldInWords(name, 'en')}”${help.en} ${en}`,
    instead,
  ];
}

/** Digits that are only full-width are certain to be meant as digits. */
function halfWidth(shown: string, span: Span, source: SourceText): Repair | undefined {
  return /^[０-９]+$/.test(shown) && span.end - span.start === shown.length
    ? source.repair(span, String(Number(shown.normalize('NFKC'))))
    : undefined;
}

function valueWords(issue: Found, { value, shown, keys }: Written): [IssueCode, Words] {
  if (isEmpty(value)) return ['empty-field', told.emptyField];
  const codes = codesOf(issue);
  if (codes) return ['invalid-option', notAnOption(shown, optionsOf(codes))];
  if (issue.code !== 'invalid_type') return ['invalid-value', boundWords(issue, shown)];
  const number = issue.expected === 'number' || issue.expected === 'int' ? numberMeant(shown) : undefined;
  const [zh, en, instead] = kindWords(issue.expected, shown, keys);
  return ['wrong-type', [zh, en, number === undefined ? instead : { guess: String(number) }]];
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
function codesOf(issue: Found): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || !('options' in issue) || !Array.isArray(issue.options))
    return undefined;
  return issue.options.map(String);
}

const BY_TYPE: Readonly<Record<string, (shown: string) => Words>> = {
  number: told.numberDue,
  int: told.wholeNumberDue,
  boolean: told.yesOrNoDue,
  array: told.listDue,
  tuple: told.listDue,
};

/** What kind of value a field asks for, and how such a value is written; a group of fields lists their keys. */
function kindWords(expected: string, shown: string, keys: readonly string[]): Words {
  if (expected === 'object') return told.groupDue(shown, listed(keys));
  return (BY_TYPE[expected] ?? told.textDue)(shown);
}

/** Why a value of the right kind is still refused: its size, or its form. */
function boundWords(issue: Found, shown: string): Words {
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    return issue.origin === 'array'
      ? told.tooFew(least)
      : told.tooSmall(shown, least, issue.inclusive !== false);
  }
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    return issue.origin === 'array' ? told.tooMany(most) : told.tooBig(shown, most);
  }
  if (issue.code === 'custom' && shown.replaceAll(/\D/g, '').length > MOST_DIGITS)
    return told.tooExact(shown);
  if (issue.code !== 'invalid_format') return told.unfit(shown);
  return (BY_FORMAT[issue.format] ?? told.noId)(shown);
}

const BY_FORMAT: Readonly<Record<string, (shown: string) => Words>> = {
  'time-zone': told.noTimeZone,
  'site-origin': noSiteOrigin,
  url: told.noAddress,
  currency: told.noCurrency,
  'partial-date': told.noDate,
  date: told.noDay,
};

/** Why an address is not that of a whole site, and what of it is. */
function noSiteOrigin(shown: string): Words {
  const parts = addressParts(shown.replace(/^(["'])(.*)\1$/, '$2'));
  return parts ? told.notOrigin(shown, parts.origin, parts.path) : told.noAddress(shown);
}
