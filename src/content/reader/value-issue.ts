import type { z } from 'zod';
import { fieldInWords, fieldName, type FieldPath } from './field-path.ts';
import { error, type Issue, type IssueCode, type IssueWords, type Repair } from './issue.ts';
import { told } from './messages/messages.ts';
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
  const { code, ...words } = valueWords(issue, {
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
export function ofField(words: IssueWords, path: FieldPath, schema: z.ZodType): IssueWords {
  const name = fieldName(path);
  const help = helpFor(schema, path);
  return {
    ...words,
    zh: (name && `“${fieldInWords(name, 'zh')}”${help.zh}`) + words.zh,
    en: (name && `“${fieldInWords(name, 'en')}”${help.en} `) + words.en,
  };
}

/** Digits that are only full-width are certain to be meant as digits. */
function halfWidth(shown: string, span: Span, source: SourceText): Repair | undefined {
  return /^[０-９]+$/.test(shown) && span.end - span.start === shown.length
    ? source.repair(span, String(Number(shown.normalize('NFKC'))))
    : undefined;
}

function valueWords(issue: Found, { value, shown, keys }: Written): IssueWords & { code: IssueCode } {
  if (isEmpty(value)) return { code: 'empty-field', ...told('emptyField') };
  const codes = codesOf(issue);
  if (codes) return notAnOption(shown, optionsOf(codes));
  if (issue.code === 'invalid_type') {
    const kind = kindWords(issue.expected, keys);
    const number = issue.expected === 'number' || issue.expected === 'int' ? numberMeant(shown) : undefined;
    return {
      code: 'wrong-type',
      zh: `写成了“${shown}”，${kind.zh}。`,
      zhFix: kind.zhFix,
      en: `reads “${shown}”, but ${kind.en}.`,
      enFix: kind.enFix,
      guess: number === undefined ? undefined : String(number),
    };
  }
  return { code: 'invalid-value', ...boundWords(issue, shown) };
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

const BY_TYPE: Readonly<Record<string, IssueWords>> = {
  string: told('textDue'),
  number: told('numberDue'),
  int: told('wholeNumberDue'),
  array: told('listDue'),
  tuple: told('listDue'),
};

/** What kind of value a field asks for, and how such a value is written; a group of fields lists their keys. */
function kindWords(expected: string, keys: readonly string[]): IssueWords {
  if (expected !== 'object') return BY_TYPE[expected] ?? told('textDue');
  return told((m) => m.groupDue(listed(keys)));
}

/** Why a value of the right kind is still refused: its size, or its form. */
function boundWords(issue: Found, shown: string): IssueWords {
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    return told((m) => (issue.origin === 'array' ? m.tooFew(least) : m.tooSmall(shown, least)));
  }
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    return told((m) => (issue.origin === 'array' ? m.tooMany(most) : m.tooBig(shown, most)));
  }
  if (issue.code !== 'invalid_format') return told((m) => m.unfit(shown));
  if (issue.format === 'time-zone') return told((m) => m.noTimeZone(shown));
  return told((m) => (issue.format === 'url' ? m.noAddress(shown) : m.noId(shown)));
}
