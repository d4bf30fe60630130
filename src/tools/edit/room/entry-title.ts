import type { Localised } from '../../../figure/locale.ts';
import { isValues } from '../annotated-yaml.ts';
import { said } from '../content-text.ts';

/** What an entry is called in both languages, by whichever of its fields names it; its file where none does yet. */
export function entryTitle(file: string, fields: unknown): Localised {
  const candidates = isValues(fields)
    ? [fields['label'], fields['title'], fields['name'], fields['shortName'], fields['what'], fields]
    : [];
  for (const words of candidates)
    if (isValues(words) && typeof words['zh'] === 'string' && typeof words['en'] === 'string')
      if (words['zh'] || words['en']) return { zh: words['zh'], en: words['en'] };
  const own = isValues(fields) && typeof fields['title'] === 'string' ? fields['title'] : undefined;
  const name = own ?? file.replace(/\.[a-z]+$/, '');
  return { zh: name, en: name };
}

/** The same, by the text of the file. */
export function titleIn(file: string, text: string): Localised {
  return entryTitle(file, fieldsIn(file, text));
}

/** What the fields of a file say; nothing where they cannot be read. */
export function fieldsIn(file: string, text: string): unknown {
  try {
    return said(file, text).fields;
  } catch {
    return undefined;
  }
}
