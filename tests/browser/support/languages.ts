/** Names every run of words that is not marked as of its own language; it runs inside the page, so it stands alone. */
export function unmarkedRuns(): string[] {
  const problems: string[] = [];
  // Three words or more, one of them without a capital: a name is the same in every language.
  const latinRun = /[A-Za-z’']+(?:\s+[A-Za-z’']+){2,}/g;
  const isProse = (run: string) => /(?:^|\s)[a-z]{2}/.test(run);
  const address = /https?:\S+/g;
  const judge = (text: string, element: Element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    if (/\p{Script=Han}/u.test(text) && !lang.startsWith('zh'))
      problems.push(`not marked as Chinese: ${text.trim()}`);
    const runs = text.replace(address, '').match(latinRun) ?? [];
    if (runs.some(isProse) && !lang.startsWith('en')) problems.push(`not marked as English: ${text.trim()}`);
  };
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // Code to copy is in no language.
    if (parent && !parent.closest('script, style, code, textarea')) judge(node.textContent ?? '', parent);
  }
  for (const element of document.querySelectorAll('[aria-label], [alt], [title]')) {
    for (const name of ['aria-label', 'alt', 'title']) judge(element.getAttribute(name) ?? '', element);
  }
  return [...new Set(problems)];
}
