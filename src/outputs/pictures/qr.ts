import { correction, generate } from 'lean-qr';
import type { Cell } from '../../drawings/stitch.ts';
import type { Block } from './block.ts';
import { rectangle } from './mark.ts';

/** The empty modules that a reader needs around a code. */
const QUIET = 4;

/** The QR code of an address, its quiet zone in white; a quarter of it may be covered or worn. */
export function qrCode(address: string, width: number): Block {
  const code = generate(address, { minCorrectionLevel: correction.Q });
  const cells: Cell[] = [];
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) cells.push({ x: x + QUIET, y: y + QUIET });
  const modules = code.size + 2 * QUIET;
  // Whole pixels, so that no module has a soft edge.
  const size = Math.max(1, Math.floor(width / modules));
  const side = modules * size;
  return {
    height: side,
    draw: (x, y) => {
      const left = Math.round(x + width - side);
      const top = Math.round(y);
      return [
        rectangle(left, top, side, side, 'white'),
        { kind: 'filled', x: left, y: top, cells, width: size, height: size, pigment: 'text' },
      ];
    },
  };
}
