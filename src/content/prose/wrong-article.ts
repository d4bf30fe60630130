/** How words begin that are written with a vowel and said with none, and the other way round. */
const AS_CONSONANT = 'one\\b once\\b uni(?!n|m) us[aeu] eu ewe ut[ei] ub[ie]'.split(' ');
const AS_VOWEL = 'hour honest honor honour heir herb'.split(' ');

/** “a” before the sound of a vowel, “an” before another. */
export const WRONG_ARTICLE = new RegExp(
  `(?:\\ba|(?<=^|[.!?] )A) (?!(?:${AS_CONSONANT.join('|')}))[aeiou][a-z]+|\\b[Aa]n (?!${AS_VOWEL.join('|')})[bcdfghjklmnpqrstvwyz][a-z]+`,
);
