/**
 * Names the lines of Chinese text that begin or end with a mark which must not stand there (W3C clreq), read from where the
 * browser put each mark and the character beside it. It runs inside the page, so it stands alone.
 */
export function wrongLineEdges(): string[] {
  const notFirst = /[。，、；：！？）》〉」』”’…～％]/u;
  const notLast = /[（《〈「『“‘]/u;
  interface Place {
    node: Text;
    index: number;
  }
  const blocks = new Map<Element, Place[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent?.checkVisibility()) continue;
    if (!parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) continue;
    let block = parent;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    const ofBlock = blocks.get(block) ?? [];
    blocks.set(block, ofBlock);
    for (const { index } of node.data.matchAll(/\S/g)) ofBlock.push({ node, index });
  }
  const problems: string[] = [];
  const range = document.createRange();
  for (const [block, places] of blocks) {
    const isUpright = getComputedStyle(block).writingMode !== 'horizontal-tb';
    const at = (place: Place | undefined): number | undefined => {
      if (!place) return undefined;
      range.setStart(place.node, place.index);
      range.setEnd(place.node, place.index + 1);
      const box = range.getClientRects()[0];
      // A mark of no size is one that an upright line shows another for.
      if (!box || box.height === 0) return undefined;
      return isUpright ? box.top : box.left;
    };
    /** Where the nearest character that is shown stands, on one side of a place. */
    const beside = (from: number, step: number): number | undefined => {
      for (let index = from + step; places[index]; index += step) {
        const found = at(places[index]);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    /** Whether what a mark follows all but fills a line by itself, as a long amount in the largest print does: then it has no place there. */
    const isLeftNoPlace = ({ node, index }: Place): boolean => {
      let width = 0;
      if (node.data.slice(0, index).trim() !== '') return false;
      for (let piece = node.previousSibling; piece; piece = piece.previousSibling) {
        // A note is joined to its number.
        if (piece instanceof Element) width += piece.getBoundingClientRect().width;
        else if (piece.textContent !== '\u2060') break;
      }
      return width > 0.8 * block.clientWidth;
    };
    places.forEach((place, index) => {
      const character = place.node.data.charAt(place.index);
      const [first, last] = [notFirst.test(character), notLast.test(character)];
      const own = first || last ? at(place) : undefined;
      if (own === undefined) return;
      const near = place.node.data.slice(Math.max(0, place.index - 10), place.index + 10);
      // Further left than the character before, or in an upright line further up: a new line.
      const [before = Number.NEGATIVE_INFINITY, after = Number.POSITIVE_INFINITY] = [
        first ? beside(index, -1) : undefined,
        last ? beside(index, 1) : undefined,
      ];
      if (own <= before && !isLeftNoPlace(place)) problems.push(`${character} begins a line: ${near}`);
      if (after <= own) problems.push(`${character} ends a line: ${near}`);
    });
  }
  return problems;
}
