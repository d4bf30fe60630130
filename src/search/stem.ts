/**
 * A small English word without its commonest endings, so that one form finds another. It is no word to show.
 * @example stem('libraries') // => 'librari'
 * @example stem('library') // => 'librari'
 * @example stem('contests') // => 'contest'
 */
export function stem(word: string): string {
  let root = word;
  if (/(?:ss|i)es$/.test(root)) root = root.slice(0, -2);
  else if (/(?:x|ch|sh)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^su]s$/.test(root) && root.length > 3) root = root.slice(0, -1);
  const ending = /(?:ing|ed)$/.exec(root)?.[0];
  // What is left must have a vowel and some length: “sing” and “red” have no ending.
  if (ending && /[aeiouy].*[^aeiouy]$/.test(root.slice(0, -ending.length)))
    root = undoubled(root.slice(0, -ending.length));
  return root.replace(/(..)e$/, '$1').replace(/(.[^aeiou])y$/, '$1i');
}

/** Stopp to stop, but not call to cal. */
function undoubled(root: string): string {
  return root.replace(/([^aeiouylsz])\1$/, '$1');
}
