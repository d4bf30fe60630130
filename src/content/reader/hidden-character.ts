import { issue, type Issue, type Place, type Repair } from './issue.ts';
import { type SourceText, type Span, spanOf } from './source-text.ts';

interface Kind {
  readonly characters: RegExp;
  readonly tell: (found: string, place: Place, repair: Repair | undefined) => Issue;
  /** What stands there instead; nothing where that is for a person to say. */
  readonly instead: (found: string, around: Around) => string | undefined;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const CJK = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

const KINDS: readonly Kind[] = [
  {
    // Zero widths, joiners, marks of direction, soft hyphens, controls, line separators, private characters and tags.
    characters:
      /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\u00AD\u061C\u180E\uFEFF\uFFF9-\uFFFB\u2028\u2029\p{Co}\u{E0000}-\u{E007F}]+|(?:(?![\t\n\r])\p{Cc})+|\r(?!\n)/u,
    tell: (found, place, repair) => issue('hidden-character', place, { codes: codes(found) }, repair),
    instead: (found, { before, after }) => {
      if (/^\r+$/.test(found)) return '\n';
      // Between Chinese characters a line that is joined has no gap.
      const isInChinese = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after);
      return /^[\u2028\u2029\u0085]+$/.test(found) && !isInChinese ? ' ' : '';
    },
  },
  {
    characters: /[\u00A0\u3000\u2000-\u200A\u202F\u205F\u1680]+/u,
    tell: (found, place, repair) =>
      issue(found.includes('\u3000') ? 'odd-space.wide' : 'odd-space.special', place, {}, repair),
    instead: (found, { before, after }) => {
      if (before === '')
        return /^\s*(?:[-#>]|[A-Za-z]+\s*[:：])/.test(after)
          ? ' '.repeat(found.length * (found.includes('\u3000') ? 2 : 1))
          : '';
      // A wide gap between words was a column or a pause: what it becomes a person decides.
      if (found.length > 1 && CJK.test(before.slice(-1)) && CJK.test(after.slice(0, 1))) return undefined;
      return after === '' || (CJK.test(before.slice(-1)) && /^[，。；：！？、）》”]/.test(after)) ? '' : ' ';
    },
  },
  {
    characters: /[\u2E80-\u2FDF\uF900-\uFAFF\uFE30-\uFE4F]+|\p{Script=Cyrillic}+/u,
    tell: (found, place, repair) => issue('lookalike-character.character', place, { found }, repair),
    instead: (found) => (/\p{Script=Cyrillic}/u.test(found) ? undefined : found.normalize('NFKC')),
  },
];

/** Characters that cannot be seen, or not told from others: one issue for each line and kind that has them. */
export function hiddenCharacters(source: SourceText): Issue[] {
  return KINDS.filter(({ characters }) => characters.test(source.text)).flatMap((kind) =>
    source.lines().flatMap((line) => onLine(source, line, kind) ?? []),
  );
}

function onLine(source: SourceText, span: Span, kind: Kind): Issue | undefined {
  const line = source.slice(span).replace(/\r$/, '');
  const found = kind.characters.exec(line);
  if (!found) return undefined;
  let isCertain = true;
  // One edit for the whole line, so that a repair leaves none of them.
  const mended = line.replace(new RegExp(kind.characters, 'gu'), (one, index: number) => {
    const around = { before: line.slice(0, index), after: line.slice(index + one.length) };
    const insert = kind.instead(one, around);
    isCertain &&= insert !== undefined;
    return insert ?? one;
  });
  const repair = source.repair({ start: span.start, end: span.start + line.length }, mended);
  const place = source.place(spanOf(found, span.start));
  return kind.tell(found[0], place, isCertain ? repair : undefined);
}

function codes(found: string): string {
  return [...new Set(found)]
    .slice(0, 3)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
