import type { FigureView } from '../../content/figure-view.ts';
import { element, text } from '../../drawings/svg.ts';
import type { StatForm } from '../../figure/stat-form.ts';

/**
 * The markup of a figure as a sentence has it. A number stays with what it counts; a line may end after the words before it, such as “more
 * than”.
 */
export function toldAmount({ written, parts }: FigureView, form: StatForm): string {
  const whole = written[form];
  const before = whole.startsWith(parts.before) ? parts.before : '';
  return (
    (before && element('span', { class: 'figure-before' }, text(before))) + text(whole.slice(before.length))
  );
}
