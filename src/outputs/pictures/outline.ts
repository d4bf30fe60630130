/** Quadratic curves, six numbers each: x and y of its start, of its control point and of its end. */
type Curves = Float64Array;

/** A closed shape of a glyph with the holes in it, in ems, y downwards from the baseline, and the box it stands in. */
export interface Outline extends Box {
  readonly curves: Curves;
}

/** Reads the shapes of a TrueType glyph from its path. They may overlap, and each is then drawn for itself. */
export function outlinesOf(path: string, unitsPerEm: number): Outline[] {
  const contours = contoursOf(path, unitsPerEm).map((curves) => ({
    curves,
    area: areaOf(curves),
    ...boxOf(curves),
  }));
  const largest = contours.toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area))[0]?.area ?? 0;
  // What runs the other way round than the largest is a hole.
  const shapes = contours
    .filter(({ area }) => area * largest > 0)
    .sort((a, b) => Math.abs(a.area) - Math.abs(b.area));
  const holes = contours.filter(({ area }) => area * largest < 0);
  const around = (hole: Box) =>
    shapes.find(
      ({ left, top, right, bottom }) =>
        left <= hole.left && top <= hole.top && right >= hole.right && bottom >= hole.bottom,
    );
  return shapes.map((shape) => ({
    ...shape,
    curves: Float64Array.from(
      [shape, ...holes.filter((hole) => around(hole) === shape)].flatMap(({ curves }) => curves),
    ),
  }));
}

function contoursOf(path: string, unitsPerEm: number): number[][] {
  const contours: number[][] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const curve = (byX: number, byY: number, toX: number, toY: number): void => {
    contours.at(-1)?.push(x, y, byX, byY, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const [, command, written = ''] of path.matchAll(/([MLQZ])([^MLQZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = written
      .split(/[ ,]/)
      .map((number, index) => (Number(number) / unitsPerEm) * (index % 2 ? -1 : 1));
    if (command === 'M') {
      contours.push([]);
      [startX, startY, x, y] = [a, b, a, b];
    } else if (command === 'L') curve((x + a) / 2, (y + b) / 2, a, b);
    else if (command === 'Q') curve(a, b, c, d);
    else curve((x + startX) / 2, (y + startY) / 2, startX, startY);
  }
  return contours;
}

/** About the area inside a contour, below zero where it runs the other way round: of the polygon through its points. */
function areaOf(curves: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at + 3 < curves.length; at += 2)
    sum += (curves[at] ?? 0) * (curves[at + 3] ?? 0) - (curves[at + 2] ?? 0) * (curves[at + 1] ?? 0);
  return sum;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A curve is inside its three points. */
function boxOf(curves: readonly number[]): Box {
  const xs = curves.filter((_, index) => index % 2 === 0);
  const ys = curves.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
