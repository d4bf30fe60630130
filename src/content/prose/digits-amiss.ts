/** Digits with a letter among them that looks like one, where no number of a model is meant, and a year in characters with a digit or a letter among them. */
export const IN_DIGITS =
  /(?<![A-Za-z\d])(?:\d+[OolI]+[\dOolI]*(?=[\d年月日号家个名人件项次元期])\d*|20\d[OolI](?![A-Za-z\d])|[Oo]\d{2,3}(?=-\d{7}))|[一二](?=[〇零○一二三四五六七八九]*[O0o])[O0o〇零○一二三四五六七八九]{3}(?=年)/;

/** Letters in full width, and a year in Chinese. */
export const WIDE = /[Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ－．]*|[１２][０-９]{3}(?=年)/;

/** Digits for the letters that look like them; in a year in characters, the character. */
export const withDigits = (found: string): string =>
  /^[一二]/.test(found) ? found.replace(/[o0]/gi, '〇') : found.replace(/o/gi, '0').replace(/[lI]/g, '1');

/**
 * A text with such digits blanked, which stays as long.
 * @example withoutAmiss('2O22年') // => '    年'
 */
export function withoutAmiss(text: string): string {
  return [IN_DIGITS, WIDE].reduce(
    (rest, amiss) => rest.replace(new RegExp(amiss, 'g'), (found) => ' '.repeat(found.length)),
    text,
  );
}
