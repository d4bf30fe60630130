import { type FieldSchema, fieldsOf, itemOf, kindsOf, optionsOf, shapeOf } from './field-schema.ts';
import { yamlFlow } from './yaml-scalar.ts';

/** What is known of a new file: values by field; what is not known is left empty, and an empty field cannot be published. */
export interface Values {
  readonly [field: string]: unknown;
}

/** Whether a value holds fields. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is known at a way of fields with dots between them. */
export function valueAt(values: Values, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inside, key) => (isValues(inside) ? inside[key] : undefined), values);
}

/** The fields of a new file with what is known filled in, each explained by its schema's description in a comment. */
export function annotatedYaml(schema: FieldSchema, values: Values): string {
  return `${fields(shapeOf(schema, values), values, optionsOf(schema)).join('\n')}\n`;
}

function fields(schema: FieldSchema, values: unknown, kinds: readonly string[]): string[] {
  const required = new Set(schema.required);
  return fieldsOf(schema).flatMap(([key, field]) => {
    const value = isValues(values) ? values[key] : undefined;
    const optional = !required.has(key);
    const lines = written(key, field, value);
    const options = field.const === undefined ? optionsOf(field) : kinds;
    const explained = [...comments(field, optional), ...choice(options)];
    return [...explained, ...(optional && value === undefined ? lines.map((line) => `# ${line}`) : lines)];
  });
}

function written(key: string, field: FieldSchema, value: unknown): string[] {
  if (field.type === 'object') return [`${key}:`, ...indented(fields(field, value, []))];
  const item = itemOf(field);
  if (item && (item.oneOf ?? item.type === 'object')) {
    // Of several, each stands on a line.
    if (Array.isArray(value) && value.length > 1)
      return [`${key}:`, ...value.map((one) => `  - ${yamlFlow(one)}`)];
    // What is told of one item is not in a list yet.
    const items = Array.isArray(value) && value.length > 0 ? value : [value];
    return [`${key}:`, ...items.flatMap((one) => listItem(fields(shapeOf(item, one), one, optionsOf(item))))];
  }
  if (item) return [`${key}: ${yamlFlow(value ?? [])}`];
  // A field of several shapes is short, and stands on one line as in the other files.
  if (field.oneOf) {
    return [`${key}: ${yamlFlow(value ?? { [kindsOf(shapeOf(field, value)).key]: '' })}`];
  }
  return [`${key}: ${yamlFlow(value ?? field.const ?? '')}`];
}

function comments(field: FieldSchema, optional: boolean): string[] {
  const { description } = field;
  // “中文” above zh and “English” above en would only repeat the key.
  if (!description || description === '中文' || description === 'English') return [];
  const leave = optional ? '（可不写，要写就去掉行首的 # / optional: delete the # to use it）' : '';
  return [`# ${description}${leave}`];
}

function choice(options: readonly string[]): string[] {
  return options.length > 1 ? [`#   可写 / one of: ${options.join(', ')}`] : [];
}

function listItem(lines: readonly string[]): string[] {
  // Comments may stand above the dash; the first field stands behind it.
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index === first ? `  - ${line}` : `    ${line}`));
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
