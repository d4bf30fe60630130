// Each function runs inside the page, so it stands alone.

/** Names the text that is cut off, runs off the side or stands on other text, and any sideways scroll. */
export function misplacedText(): string[] {
  const root = document.documentElement;
  const problems: string[] = [];
  if (root.scrollWidth > root.clientWidth) {
    problems.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`);
  }
  interface Around {
    clips: DOMRect[];
    forScreenReaders: boolean;
  }
  // Texts share their ancestors: each is asked once.
  const asked = new Map<Element, Around>();
  function around(element: Element | null): Around {
    if (!element || element === root) return { clips: [], forScreenReaders: false };
    const known = asked.get(element);
    if (known) return known;
    const outside = around(element.parentElement);
    const style = getComputedStyle(element);
    const clipsText =
      (style.overflowX !== 'visible' || style.overflowY !== 'visible') && style.display !== 'inline';
    const found = {
      clips: clipsText ? [element.getBoundingClientRect(), ...outside.clips] : outside.clips,
      forScreenReaders: style.clipPath === 'inset(50%)' || outside.forScreenReaders,
    };
    asked.set(element, found);
    return found;
  }
  const boxes: { node: Node; text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest('script, style, noscript')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const { clips, forScreenReaders } = around(parent);
    if (forScreenReaders) continue;
    const isUpright = getComputedStyle(parent).writingMode !== 'horizontal-tb';
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.textContent.trim().slice(0, 40);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      if (box.left < -0.5 || box.right > root.clientWidth + 0.5) problems.push(`runs off the side: ${text}`);
      for (const clip of clips) {
        const outside =
          box.left < clip.left - 1 ||
          box.right > clip.right + 1 ||
          box.top < clip.top - 1 ||
          box.bottom > clip.bottom + 1;
        if (outside) problems.push(`is cut off: ${text}`);
      }
      // The middle half of the line's height is where the letters are, and of its width where a line is upright.
      const letters = isUpright
        ? new DOMRect(box.x + box.width / 4, box.y, box.width / 2, box.height)
        : new DOMRect(box.x, box.y + box.height / 4, box.width, box.height / 2);
      boxes.push({ node, text, box: letters });
    }
  }
  boxes.sort((a, b) => a.box.top - b.box.top);
  boxes.forEach((one, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (!other || other.box.top >= one.box.bottom - 1) break;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (one.node !== other.node && across > 2)
        problems.push(`stands on other text: ${one.text} / ${other.text}`);
    }
  });
  return [...new Set(problems)];
}

/** Names the links and controls that are smaller than so many pixels and not inside a sentence. */
export function smallTargets(least: number): string[] {
  const selector = 'a[href], button, select, textarea, summary, label, input:not([type="hidden"])';
  const problems: string[] = [];
  for (const target of document.querySelectorAll<HTMLElement>(selector)) {
    // A labelled control is pressed by its label.
    if (!target.checkVisibility({ visibilityProperty: true }) || target.parentElement?.closest('label'))
      continue;
    const { width, height } = target.getBoundingClientRect();
    if (width >= least - 0.01 && height >= least - 0.01) continue;
    let block: Element | null = target.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const targets = [...(block?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
    const between = targets.reduce((rest, text) => rest.replace(text ?? '', ''), block?.textContent ?? '');
    const inSentence = getComputedStyle(target).display === 'inline' && /[\p{L}\p{N}]/u.test(between);
    if (!inSentence)
      problems.push(`${target.textContent?.trim()}: ${width.toFixed(1)} by ${height.toFixed(1)}`);
  }
  return [...new Set(problems)];
}
