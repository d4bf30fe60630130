import { correction, generate } from 'lean-qr';
import { INK } from '../../drawings/ink.ts';
import { WHITE } from '../../drawings/palette.ts';
import { element } from '../../drawings/svg.ts';
import { type Cell, rowsPath } from '../../drawings/stitch.ts';
import { type Block, round } from './block.ts';

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
    draw: (x, y) =>
      element(
        'g',
        { transform: `translate(${round(x + width - side)} ${Math.round(y)})` },
        element('rect', { width: side, height: side, fill: WHITE }),
        element('path', { d: rowsPath(cells, size), fill: INK.text.fill }),
      ),
  };
}
