import { getDocumentProxy } from 'unpdf';

/** The sheets of an A4 PDF, as high as they are and as much of them as is margin below, in points. */
const SHEET = { height: 841.9, foot: 71 };

/** Some words on a sheet: their size in points, and how far down they stand, from 0 at the upper edge to 1 at the lower. */
interface Words {
  readonly text: string;
  readonly size: number;
  readonly down: number;
}

/** A printed sheet: its words above the foot in the order in which they are drawn, and what its foot says, page number left out. */
export interface Sheet {
  readonly words: readonly Words[];
  readonly foot: string;
}

/** What stands on each sheet of a PDF, as a reader of PDF files finds it. */
export async function sheetsOf(pdf: Buffer): Promise<Sheet[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const all = items.flatMap((item): Words[] => {
      if (!('transform' in item) || item.str.trim() === '') return [];
      const [, , c = 0, d = 0, , y = 0] = item.transform.map(Number);
      // Chromium writes some Han characters as the radical that looks the same.
      const text = item.str.normalize('NFKC');
      return [
        {
          text,
          size: Math.round(Math.hypot(c, d) * 10) / 10,
          down: 1 - y / SHEET.height,
        },
      ];
    });
    const isFoot = ({ down }: Words) => number > 1 && down > 1 - SHEET.foot / SHEET.height;
    sheets.push({
      words: all.filter((words) => !isFoot(words)),
      foot: all
        .filter(isFoot)
        .map(({ text }) => text)
        .filter((text) => text !== String(number))
        .join(''),
    });
  }
  return sheets;
}

/** The sizes of type that stand on some sheets, the smallest first. */
export function sizesOn(sheets: readonly Sheet[]): number[] {
  const sizes = sheets.flatMap(({ words }) => words.map(({ size }) => size));
  return [...new Set(sizes)].sort((a, b) => a - b);
}

/** How far down the last words of a sheet stand. */
export function fillOf({ words }: Sheet): number {
  return Math.max(...words.map(({ down }) => down));
}
