/**
 * The page on which each place of a PDF stands that a link inside it leads to, counted from one. Reads what Chromium writes, where the
 * objects that say so are plain text.
 */
export function pagesOfPlaces(pdf: Buffer): Map<string, number> {
  const text = pdf.toString('latin1');
  const order = pageOrder(text);
  const places = text.matchAll(/\/([\w.-]+) \[(\d+) 0 R \/XYZ/g);
  return new Map([...places].map(([, name = '', page = '']) => [name, order.indexOf(page) + 1]));
}

/** The object numbers of the pages, in order. */
function pageOrder(text: string): string[] {
  const kids = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s*<<\/Type \/Pages\b(.*?)endobj/gs)].map(
      ([, id = '', body = '']) => [
        id,
        [...(/\/Kids \[(.*?)\]/s.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid),
      ],
    ),
  );
  const nested = new Set([...kids.values()].flat());
  const leaves = (id: string): string[] => kids.get(id)?.flatMap(leaves) ?? [id];
  return [...kids.keys()].filter((id) => !nested.has(id)).flatMap(leaves);
}
