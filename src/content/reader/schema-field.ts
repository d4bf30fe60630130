import { z } from 'zod';
import type { Localised } from '../../figure/locale.ts';
import type { FieldPath } from './field-path.ts';

/** Follows a path into a schema; a union on the way gives every branch, since the value decides between them. */
function schemasAt(schema: unknown, path: FieldPath): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const bare = withoutOptional(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => schemasAt(option, path));
  if (bare instanceof z.ZodObject) return schemasAt(bare.shape[step], rest);
  if (bare instanceof z.ZodArray) return schemasAt(bare.element, rest);
  if (bare instanceof z.ZodTuple) return schemasAt(bare.def.items[0], rest);
  return [];
}

function withoutOptional(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function keysOf(schema: unknown): string[] {
  const bare = withoutOptional(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap(keysOf);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** The keys a field may hold. */
export function keysAt(schema: z.ZodType, path: FieldPath): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(keysOf))];
}

/** What a field is for, from the schema's own description, in brackets; empty where it has none. */
export function helpFor(schema: z.ZodType, path: FieldPath): Localised {
  const last = path.at(-1);
  const language = last === 'zh' || last === 'en' ? LANGUAGE[last] : undefined;
  const described = helpText(schema, language ? path.slice(0, -1) : path);
  const zh = [described.zh, language?.zh].filter(Boolean).join('，');
  const en = [described.en, language?.en].filter(Boolean).join(', ');
  return { zh: zh && `（${zh}）`, en: en && ` (${en})` };
}

const LANGUAGE = { zh: { zh: '中文', en: 'in Chinese' }, en: { zh: '英文', en: 'in English' } } as const;

function helpText(schema: z.ZodType, path: FieldPath): Localised {
  const described = schemasAt(schema, path).flatMap((found) => {
    const bare = withoutOptional(found);
    return [found, bare]
      .flatMap((one) => (one instanceof z.ZodType ? (one.description ?? []) : []))
      .slice(0, 1);
  });
  // Branches that describe a field differently describe its values, which would not help with a wrong one.
  const [only, ...more] = new Set(described);
  const [zh, ...en] = only?.split(' / ') ?? [];
  return zh && en.length > 0 && more.length === 0 ? { zh, en: en.join(' / ') } : { zh: '', en: '' };
}
