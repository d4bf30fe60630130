/** What of a page's build a reader who does not see it would stumble on; it runs inside the page, so it stands alone. */
export function structureProblems(): string[] {
  const problems: string[] = [];
  for (const landmark of ['body > header', 'main', 'body > footer', 'h1']) {
    const count = document.querySelectorAll(landmark).length;
    if (count !== 1) problems.push(`${count} of ${landmark}`);
  }
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1)
      problems.push(`heading ${index + 1} skips a level: ${levels.join(' ')}`);
  });
  const names = [...document.querySelectorAll('nav')].map((nav) => nav.ariaLabel ?? '');
  if (names.includes('') || new Set(names).size < names.length)
    problems.push(`navigations: ${names.join(', ')}`);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids.filter((each, index) => ids.indexOf(each) !== index))
    problems.push(`twice the id ${id}`);
  for (const link of document.querySelectorAll('a[href]')) {
    if (!link.textContent?.trim() && !link.ariaLabel)
      problems.push(`a link without words: ${link.outerHTML}`);
  }
  return problems;
}
