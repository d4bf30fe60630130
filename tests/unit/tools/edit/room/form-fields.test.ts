import { expect, test } from 'vitest';
import { ENTRY_NAMES } from '../../../../../src/content/collections.ts';
import { fieldName, type FieldPath } from '../../../../../src/content/reader/field-path.ts';
import { slotOf } from '../../../../../src/content/reader/layout.ts';
import { schemaOf } from '../../../../../src/tools/edit/room/schema-of.ts';
import { formFields } from '../../../../../src/tools/edit/room/form-fields.ts';
import type { FormField } from '../../../../../src/tools/edit/room/views/form.ts';
import { yamlFile } from '../../../../../src/tools/edit/yaml/yaml-file.ts';
import { TEXTS } from '../../../../support/content-texts.ts';

/** What can be typed or chosen in a form, each with what stands in it. */
function inputs(fields: readonly FormField[]): string[] {
  return fields.flatMap(({ name, control }) => {
    if (control.kind === 'group') return inputs(control.fields);
    if (control.kind === 'list') return inputs(control.items);
    return control.kind === 'absent' || control.value === '' || control.value === false
      ? []
      : [`${name} = ${control.value}`];
  });
}

/** What a file says, each with where. */
function leaves(value: unknown, path: FieldPath = []): string[] {
  if (typeof value !== 'object' || value === null)
    return value === '' ? [] : [`${fieldName(path)} = ${value}`];
  return Object.entries(value).flatMap(([key, inside]) =>
    leaves(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

test.each(ENTRY_NAMES)('Everything that a file of %s says stands in its form, and nothing else.', (name) => {
  const files = TEXTS.filter(({ file }) => slotOf(file)?.collection === name);
  expect(files.length).toBeGreaterThan(0);
  for (const { file, text } of files) {
    const said = yamlFile(text).value;
    const form = formFields(schemaOf(file), said, () => []);
    expect(inputs(form).sort(), file).toEqual(leaves(said).sort());
  }
});

test('A field is called by its words in both languages, and says whether it may be left out.', () => {
  const [theme, order] = formFields(schemaOf('statistics/a.yaml'), {}, () => []);
  expect(theme).toMatchObject({ name: 'theme', label: { zh: '主题', en: 'Theme' }, isOptional: true });
  expect(order).toMatchObject({
    name: 'order',
    label: { zh: '在主题中的次序', en: 'Order' },
    isOptional: false,
  });
});

test('What names an entry of another collection is chosen among those by their names.', () => {
  const options = [{ id: 'venues', label: { zh: '阵地', en: 'Venues' } }];
  const [theme] = formFields(schemaOf('statistics/a.yaml'), {}, (of) => (of === 'themes' ? options : []));
  expect(theme?.control).toEqual({ kind: 'choice', value: '', options });
});

test('A level that the source does not say can be chosen, in words.', () => {
  const level = formFields(schemaOf('honours/a.yaml'), {}, () => []).find(({ name }) => name === 'level');
  expect(level?.control).toMatchObject({
    options: [{ id: 'not-stated', label: { zh: '来源没有写明' } }],
  });
});
