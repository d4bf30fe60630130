// Each function runs inside the page, so it stands alone.

/**
 * Names what is parted in two lines though a reader takes it for one thing: a Latin word inside, such a word's single first letter, as the
 * “e” of “e-reading”, a number and what it counts in Chinese, a Chinese date, and a Chinese label of two or three characters.
 */
export function brokenWords(): string[] {
  const problems: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lineOf = (node: Node, index: number): number | undefined => {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getClientRects()[0]?.bottom;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    // The name of a file is as long as it is.
    if (
      !text.trim() ||
      /^\s*\S+\.\w+\s*$/.test(text) ||
      !parent?.checkVisibility() ||
      parent.closest('code, pre, q, svg, .unseen')
    )
      continue;
    range.selectNodeContents(node);
    if (range.getClientRects().length < 2) continue;
    let block = parent;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    const isUpright = getComputedStyle(block).writingMode !== 'horizontal-tb';
    const isShort = (block.textContent ?? '').replace(/\s/g, '').length < 13;
    const isLabel = isShort && /^[^\p{L}\p{N}]*\p{sc=Han}{2,3}[^\p{L}\p{N}]*$/u.test(text);
    const words = isLabel
      ? /\p{sc=Han}+/gu
      : /(?<![\w/])[A-Za-z]-[a-z]+|[A-Za-z][a-z’]+|(?:\d+[年月日届])+|\d+(?:[.,]\d+)*[余多]?[万亿]?[余多]?\p{sc=Han}?/gu;
    for (const { 0: word, index } of text.matchAll(words)) {
      const [first, last] = [lineOf(node, index), lineOf(node, index + word.length - 1)];
      if (!isUpright && first !== undefined && last !== undefined && last - first > 4)
        problems.push(`${word} in: ${text.trim().slice(0, 50)}`);
    }
  }
  return [...new Set(problems)];
}

/** Names the short words that stand alone on a line of an English heading, beside a line of three or more that could spare one. */
export function lonelyWords(): string[] {
  const problems: string[] = [];
  const range = document.createRange();
  for (const block of document.querySelectorAll('h1, h2, h3, h1 .clause, h2 .clause, h3 .clause')) {
    const language = block.closest('[lang]')?.getAttribute('lang') ?? '';
    if (!language.startsWith('en') || !block.checkVisibility() || block.querySelector('.clause')) continue;
    const lines: { words: string[]; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const box = range.getBoundingClientRect();
        const line = lines.at(-1);
        if (line && Math.abs(line.box.top - box.top) < box.height / 2) line.words.push(word);
        else if (box.width > 0) lines.push({ words: [word], box });
      }
    }
    lines.forEach(({ words: [word = '', ...others] }, index) => {
      const isBesideMany = [lines[index - 1], lines[index + 1]].some((line) => (line?.words.length ?? 0) > 2);
      if (others.length === 0 && word.length < 9 && isBesideMany)
        problems.push(`${word} in: ${lines.map(({ words }) => words.join(' ')).join(' / ')}`);
    });
  }
  return problems;
}

/** Names the marks of parts that stand on another line than what they mark begins on, and the numbers that stand on a line alone. */
export function partedMarks(): string[] {
  const range = document.createRange();
  return [...document.querySelectorAll('.part-key')]
    .filter((label) => label.checkVisibility())
    .flatMap((label) => {
      const mark = label.querySelector('.key')?.getBoundingClientRect();
      const number = label.querySelector('data:not(.unseen)')?.getBoundingClientRect();
      const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      const words: DOMRect[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.trim() || node.parentElement?.closest('.unseen')) continue;
        range.selectNodeContents(node);
        words.push(...range.getClientRects());
      }
      const shares = (box: DOMRect, others: DOMRect[]) =>
        others.some(({ top, bottom }) => top < box.bottom && box.top < bottom);
      const text = (label.textContent ?? '').replace(/\s+/g, ' ').trim();
      return [
        ...(mark && !shares(mark, words.slice(0, 1)) ? [`the mark of ${text}`] : []),
        ...(number && mark && !shares(number, [mark, ...words.filter(({ left }) => left !== number.left)])
          ? [`the number of ${text}`]
          : []),
      ];
    });
}
