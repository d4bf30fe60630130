import { z } from 'zod';

/** A field of which something is said beside what it holds; the field itself is not changed. */
export function marked<T extends z.ZodType, Mark>(
  marks: { add: (field: z.ZodType, mark: Mark) => unknown },
  field: T,
  mark: Mark,
): T {
  const own = field.clone();
  marks.add(own, mark);
  return own;
}

/** What is said of the fields of a schema, by their names; `[]` for every item of a list. */
export function markedIn<Mark>(
  schema: unknown,
  marks: { get: (field: z.ZodType) => Mark | undefined },
): ReadonlyMap<string, Mark> {
  const found = (inside: unknown, field: string): [field: string, mark: Mark][] => {
    const bare = inside instanceof z.ZodOptional ? inside.unwrap() : inside;
    const mark = bare instanceof z.ZodType ? marks.get(bare) : undefined;
    if (mark) return [[field, mark]];
    if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => found(option, field));
    if (bare instanceof z.ZodArray) return found(bare.element, `${field}[]`);
    if (bare instanceof z.ZodTuple) return found(bare.def.items[0], `${field}[]`);
    if (!(bare instanceof z.ZodObject)) return [];
    return Object.entries(bare.shape).flatMap(([key, own]) =>
      found(own, field === '' ? key : `${field}.${key}`),
    );
  };
  return new Map(found(schema, ''));
}
