import { isDeepStrictEqual } from 'node:util';
import { fieldName, type FieldPath } from '../../../content/reader/field-path.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { LOCALES } from '../../../figure/locale.ts';
import { isValues } from '../annotated-yaml.ts';
import { said } from '../content-text.ts';
import { alignment } from '../merge/alignment.ts';
import { fieldLabel, paragraphLabel } from './field-label.ts';
import type { Change } from './views/changes.ts';

/** One thing that is other than it was, as it is written. */
export interface WrittenChange extends Pick<Change, 'where' | 'language'>, NonNullable<Change['written']> {
  /** The name of its field, where it is one. */
  readonly field: string | undefined;
}

/** What is other in a file than it was, field by field and paragraph by paragraph; in a new file all. */
export function changesOf(
  file: string,
  before: string | undefined,
  after: string | undefined,
): WrittenChange[] {
  const locale = slotOf(file)?.locale;
  try {
    const [was, is] = [before, after].map((text) => (text === undefined ? undefined : said(file, text)));
    return [
      ...differences(was?.fields, is?.fields, [], (path) => ({
        field: fieldName(path),
        where: fieldLabel(file, is?.fields ?? was?.fields, path),
        language: locale ?? LOCALES.find((one) => path.includes(one)),
      })),
      ...differences(was?.paragraphs ?? [], is?.paragraphs ?? [], [], ([index]) => ({
        field: undefined,
        where: paragraphLabel(Number(index)),
        language: locale,
      })),
    ];
  } catch {
    // What cannot be read field by field is shown as it is written.
    return [{ field: undefined, where: fieldLabel(file, undefined, []), language: locale, before, after }];
  }
}

type Place = (path: FieldPath) => Pick<WrittenChange, 'field' | 'where' | 'language'>;

function differences(was: unknown, is: unknown, path: FieldPath, place: Place): WrittenChange[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (Array.isArray(was) && Array.isArray(is)) {
    const places = alignment(was, is);
    const kept = new Set(places);
    return [
      ...was.flatMap((one: unknown, index) =>
        differences(
          one,
          places[index] === undefined ? undefined : is[places[index]],
          [...path, index],
          place,
        ),
      ),
      ...is.flatMap((one: unknown, index) =>
        kept.has(index) ? [] : differences(undefined, one, [...path, index], place),
      ),
    ];
  }
  if (isInside(was) || isInside(is)) {
    const [old, now] = [was, is].map((one) => (isInside(one) ? one : {}));
    const keys = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])];
    return keys.flatMap((key) => {
      const own = [...path, Array.isArray(was ?? is) ? Number(key) : key];
      return differences(old?.[key], now?.[key], own, place);
    });
  }
  return [{ ...place(path), before: inText(was), after: inText(is) }];
}

/** Whether something holds others, as a map or as a list without one to compare it with. */
function isInside(value: unknown): value is Readonly<Record<string, unknown>> {
  return isValues(value) || Array.isArray(value);
}

function inText(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
