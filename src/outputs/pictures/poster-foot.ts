import type { Subject } from '../sharing/subject.ts';
import { type Block, gap, row, rule, stack } from './block.ts';
import type { Destination } from './order.ts';
import { qrCode } from './qr.ts';
import { paragraph } from './text-block.ts';

const CODE = 264;

/** The foot of a poster, so wide: what it rests on, and a code that leads to its page. */
export function posterFoot(
  width: number,
  { locale, evidence, source }: Subject,
  destination: Destination,
): Block {
  const style = { locale, width: width - CODE - 40, size: 22, ink: 'soft' } as const;
  const words = stack(
    paragraph(destination.scan, { ...style, size: 34, ink: 'text', weight: 700 }),
    gap(10),
    destination.notPublic === undefined
      ? paragraph(destination.address, { ...style, leading: 1.4 })
      : paragraph(destination.notPublic, style),
    gap(14),
    ...(evidence ? [paragraph(evidence, style)] : []),
    paragraph(source, style),
  );
  const code = qrCode(destination.address, CODE);
  return stack(rule(width, 3, 'text'), gap(32), row(width - CODE, words, code));
}
