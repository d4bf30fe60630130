/** An article in the original: those words of its front matter that it has, and its body without notes to colleagues. */
export interface Original {
  readonly title: string;
  readonly line?: string;
  readonly summary?: string;
  readonly body: string;
}

/** Whether a translation is of the original as it stands, of an older one, or does not say. */
export type TranslationState = 'current' | 'outdated' | 'unrecorded';

/**
 * Whether the English of a page was made from the Chinese as it now stands.
 * @example translationState(zh, { translated: digestOf(zh) }) // => 'current'
 */
export function translationState(
  zh: Original,
  en: { readonly translated?: string | undefined },
): TranslationState {
  if (en.translated === undefined) return 'unrecorded';
  return en.translated === digestOf(zh) ? 'current' : 'outdated';
}

/**
 * A short name for a Chinese text, which changes with any word of it and with nothing else: line ends and spacing do not count. It begins with letters so that no reader of YAML takes it for a number.
 */
export function digestOf({ title, line, summary, body }: Original): string {
  const words = [title, line, summary, body].flatMap((text) => text?.replace(/\s+/g, ' ').trim() ?? []);
  return `zh-${hash(words.join('\n'))}`;
}

/** FNV-1a in 64 bits: no secret is kept here, only a change noticed, and the domain imports nothing. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
