// It runs inside the page, so it stands alone.

/** Names the sizes of type that a page sets its words in, where they are more than it may have. */
export function sizesBeyond(most: number): string[] {
  const sizes = new Set<number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility() || parent.closest('.unseen, svg')) continue;
    sizes.add(Number.parseFloat(getComputedStyle(parent).fontSize));
  }
  // A mark that another stands for is set in none.
  sizes.delete(0);
  return sizes.size > most ? [[...sizes].sort((a, b) => a - b).join(', ')] : [];
}
