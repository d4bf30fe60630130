/** The edges of a box in the window. */
export interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a figure and its evidence stand, and what the evidence says as it is shown. */
export interface FigurePlace {
  id: string;
  value: string | null;
  linkInSight: boolean;
  noteShown: boolean;
  /** Whether what it says besides its line is shown too. */
  allShown: boolean;
  noteInSight: boolean;
  noteText: string;
  noteValue: string | null;
  phrase: string;
  paragraph: Edges;
  note: Edges;
  notes: Edges;
}

/** Looks at a figure link and the note it leads to; it runs inside the page, so it stands alone. */
export function figurePlace(link: Element): FigurePlace {
  const note = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  const paragraph = link.closest('p, ul, ol');
  if (!note || !paragraph) throw new Error(`the figure ${link.textContent} has no note or no paragraph`);
  const edges = (element: Element | null) => {
    const { left = 0, right = 0, top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
    return { left, right, top, bottom };
  };
  const inSight = (element: Element) => {
    const { top, bottom } = edges(element);
    return element.checkVisibility() && top >= -1 && bottom <= innerHeight + 1;
  };
  return {
    id: link.querySelector('data')?.getAttribute('data-stat') ?? '',
    value: link.querySelector('data')?.getAttribute('value') ?? null,
    linkInSight: inSight(link),
    noteShown: note.checkVisibility(),
    allShown: note.querySelector('p')?.checkVisibility() ?? false,
    noteInSight: inSight(note),
    noteText: note.innerText.replace(/\s+/g, ' '),
    noteValue: note.querySelector('data')?.getAttribute('value') ?? null,
    phrase: note.querySelector('q')?.textContent ?? '',
    paragraph: edges(paragraph),
    note: edges(note),
    notes: edges(note.parentElement),
  };
}
