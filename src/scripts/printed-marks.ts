// On paper each mark of a strip is drawn for itself: of what a pattern fills, a browser prints a picture of megabytes.

const printed: { readonly strip: SVGPathElement; readonly marks: SVGPathElement }[] = [];

addEventListener('beforeprint', () => {
  for (const strip of document.querySelectorAll<SVGPathElement>('path[fill^="url("]')) {
    const pattern = document.querySelector<SVGPatternElement>(strip.getAttribute('fill')?.slice(4, -1) ?? '');
    const mark = pattern?.firstElementChild;
    if (!pattern || !mark) continue;
    const marks = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    for (const { name, value } of mark.attributes) marks.setAttribute(name, value);
    const outline = strip.getAttribute('d') ?? '';
    marks.setAttribute('d', outline);
    // Beside the pattern it is laid out, and can be measured, even where its strip is shown on paper alone.
    pattern.closest('svg')?.append(marks);
    marks.setAttribute('d', inEachCell(pattern, mark.getAttribute('d') ?? '', marks));
    // Of the last there may be a part. The outline is as the drawing measures, not from the corner of these marks.
    marks.style.clipPath = `path("${outline}") view-box`;
    strip.after(marks);
    strip.style.display = 'none';
    printed.push({ strip, marks });
  }
});

addEventListener('afterprint', () => {
  for (const { strip, marks } of printed.splice(0)) {
    strip.style.display = '';
    marks.remove();
  }
});

/** A mark in each cell of its pattern that begins inside an outline. */
function inEachCell({ width, height }: SVGPatternElement, mark: string, outline: SVGPathElement): string {
  const [wide, high] = [width.baseVal.value, height.baseVal.value];
  // A mark says where in its cell it begins.
  const inCell = mark.replace('M', 'm');
  const { x, y, width: across, height: down } = outline.getBBox();
  let path = '';
  for (let top = y; top < y + down - 0.1; top += high) {
    for (let left = x - (x % wide); left < x + across - 0.1; left += wide) {
      const isInside = outline.isPointInFill(new DOMPoint(Math.max(left, x) + 0.1, top + high / 2));
      if (isInside) path += `M${left} ${top}${inCell}`;
    }
  }
  return path;
}
