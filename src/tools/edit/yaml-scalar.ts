/** A word that every reader of YAML takes for the same text, in a list or a map on one line too. */
const PLAIN = /^(?:\p{Script=Han}|[A-Za-z])[\p{Script=Han}A-Za-z0-9 ./_’“”《》（）、，。；-]*$/u;
const SPECIAL = /^(?:true|false|yes|no|on|off|null|y|n)$|\s$|\s{2}/i;

/**
 * A value as it is written in YAML: plain where that is safe, in double quotes otherwise.
 * @example yamlScalar('266家') // => '"266家"'
 */
function yamlScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value) && !SPECIAL.test(value)) return value;
  return JSON.stringify(value);
}

/**
 * A value as it is written on one line.
 * @example yamlFlow({ kind: 'year', year: 2024 }) // => '{ kind: year, year: 2024 }'
 */
export function yamlFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, inside]) => `${key}: ${yamlFlow(inside)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return yamlScalar(typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? ''));
}
