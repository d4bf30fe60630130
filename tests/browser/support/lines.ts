/**
 * Names the lines of Chinese text that begin or end with a mark which must not stand there (W3C clreq), read from where the
 * browser put each character. It runs inside the page, so it stands alone.
 */
export function wrongLineEdges(): string[] {
  const notFirst = /[。，、；：！？）》〉」』”’…～％]/u;
  const notLast = /[（《〈「『“‘]/u;
  const problems: string[] = [];
  const lines = new Map<Element, { characters: string; at: number }[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || !parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
      continue;
    let block = parent;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    const isUpright = getComputedStyle(block).writingMode !== 'horizontal-tb';
    const ofBlock = lines.get(block) ?? [];
    lines.set(block, ofBlock);
    const text = node.textContent ?? '';
    for (let index = 0; index < text.length; index += 1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getClientRects()[0];
      const character = text.charAt(index);
      // A mark of no size is one that an upright line shows another for.
      if (!box || box.height === 0 || !character.trim()) continue;
      const at = isUpright ? box.top : box.left;
      const line = ofBlock.at(-1);
      // Further left than the character before, or in an upright line further up: a new line.
      if (line && at > line.at) {
        line.characters += character;
        line.at = at;
      } else ofBlock.push({ characters: character, at });
    }
  }
  for (const ofBlock of lines.values()) {
    ofBlock.forEach(({ characters }, index) => {
      if (index > 0 && notFirst.test(characters.charAt(0))) problems.push(`begins: ${characters}`);
      if (index < ofBlock.length - 1 && notLast.test(characters.charAt(characters.length - 1)))
        problems.push(`ends: ${characters}`);
    });
  }
  return problems;
}
