import type { FieldPath } from '../../../content/reader/field-path.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { LOCALES, type Localised } from '../../../figure/locale.ts';
import { capitalised } from '../../../words/capitalised.ts';
import { isValues } from '../annotated-yaml.ts';
import { type FieldSchema, fieldsOf, inWords, itemOf, shapeOf } from '../field-schema.ts';
import { schemaOf } from './schema-of.ts';

const NONE: Localised = { zh: '', en: '' };

/** The words above a field: its own in Chinese, and its name in English, with the rest as a hint. */
function wordsOf(
  { description }: FieldSchema,
  key: string,
): { readonly label: Localised; readonly hint: Localised } {
  const told = inWords(description);
  const [zh = key] = /^[^，；。（：:,(]+/.exec(told.zh) ?? [];
  const en = capitalised(key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`));
  const language = LOCALES.find((locale) => locale === key);
  if (language)
    return {
      label: { zh: language === 'zh' ? '中文' : '英文', en: language === 'zh' ? 'Chinese' : 'English' },
      hint: NONE,
    };
  const rest = told.zh.slice(zh.length).replace(/^[，；。：:,]\s*/, '');
  return { label: { zh: zh || key, en }, hint: { zh: rest, en: told.en } };
}

/** Whether a field tells the shapes of its schema apart, each of which names only itself in it. */
export function tellsApart(schema: FieldSchema, field: FieldSchema): boolean {
  return schema.oneOf !== undefined && field.const !== undefined;
}

/** The words above a field of a schema. */
export function wordsIn(schema: FieldSchema, field: FieldSchema, key: string): ReturnType<typeof wordsOf> {
  return tellsApart(schema, field) ? WHICH : wordsOf(field, key);
}

const WHICH = { label: { zh: '哪一种', en: 'Which kind' }, hint: NONE };

/** What an item of a list is called. */
export function itemLabel(index: number): Localised {
  return { zh: `第${index + 1}项`, en: `Item ${index + 1}` };
}

/** What a paragraph is called. */
export function paragraphLabel(index: number): Localised {
  return { zh: `第${index + 1}段`, en: `Paragraph ${index + 1}` };
}

/** A field of a file as its form calls it, from the outside in; the whole file where there is no way to a field. */
export function fieldLabel(file: string, said: unknown, path: FieldPath): Localised {
  if (path.length === 0) return { zh: '整个文件', en: 'The whole file' };
  let schema = slotOf(file) ? schemaOf(file) : {};
  let value = said;
  const labels = path.map((step) => {
    if (typeof step === 'number') {
      schema = itemOf(schema) ?? {};
      value = Array.isArray(value) ? value[step] : undefined;
      return itemLabel(step);
    }
    // What is wrong may be in a field that only another shape has.
    const shapes = [shapeOf(schema, value), ...(schema.oneOf ?? [])];
    const around = schema;
    schema = shapes.flatMap(fieldsOf).find(([key]) => key === step)?.[1] ?? {};
    value = isValues(value) ? value[step] : undefined;
    return wordsIn(around, schema, step).label;
  });
  return { zh: labels.map(({ zh }) => zh).join(' › '), en: labels.map(({ en }) => en).join(' › ') };
}
