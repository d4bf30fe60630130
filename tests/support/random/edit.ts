import fc from 'fast-check';
import type { FieldPath } from '../../../src/content/reader/field-path.ts';
import type { Edit } from '../../../src/tools/edit/yaml/edit.ts';

/** Texts that YAML may take for something else. */
export const AWKWARD = [
  ...[
    '帮扶, 困难: 职工',
    "it's # not",
    '266家',
    'yes',
    '2024-01-01',
    '',
    '  ',
    '{a}',
    '[a',
    '1e3',
    '0x1F',
    '007',
    '~',
  ],
  ...[
    'one\ntwo',
    '甲'.repeat(300),
    '😀',
    '- a',
    '"quoted"',
    "'",
    '\\',
    'a: b',
    '#',
    '：“”',
    '@a',
    '&a',
    '*a',
    '|',
    '%',
    'null',
  ],
  ...['a\tb', '266家 # 注', '1.5万元', 'key:', '---', '...'],
];

const value = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer(),
  fc.constantFrom(24.39, 0, -1, true, false),
);

/** Where a value can be changed, in one draw of four kinds of change. */
export function editOf(of: unknown): fc.Arbitrary<Edit> {
  const places = placesIn(of);
  const kinds = {
    set: places.filter(({ inside }) => typeof inside !== 'object').map(({ path }) => path),
    add: places.filter(({ inside }) => isMap(inside)).map(({ path }) => [...path, 'added']),
    insert: places.flatMap(({ path, inside }) =>
      Array.isArray(inside) ? [...inside, 0].map((_, index) => [...path, index]) : [],
    ),
    remove: places.map(({ path }) => path).filter((path) => path.length > 1),
  };
  const some = <K extends keyof typeof kinds>(kind: K) =>
    kinds[kind].length === 0
      ? []
      : [fc.constantFrom<FieldPath>(...kinds[kind]).map((path) => ({ kind, path }))];
  const giving = [...some('set'), ...some('set'), ...some('add'), ...some('insert')].map((one) =>
    fc.tuple(one, value).map(([edit, made]) => ({ ...edit, value: made })),
  );
  return fc.oneof(...giving, ...some('remove'));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placesIn(inside: unknown, path: FieldPath = []): { path: FieldPath; inside: unknown }[] {
  if (typeof inside !== 'object' || inside === null) return [{ path, inside }];
  return [
    { path, inside },
    ...Object.entries(inside).flatMap(([key, one]) =>
      placesIn(one, [...path, Array.isArray(inside) ? Number(key) : key]),
    ),
  ];
}
