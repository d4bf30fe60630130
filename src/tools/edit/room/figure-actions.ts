import type { Statistic } from '../../../figure/statistic.ts';
import { isValue } from '../../../figure/observation.ts';
import { listIn, quantityOf, valueAt } from './said-figure.ts';
import type { FigureAction } from './views/figure.ts';

const NO_WORDS = { zh: '', en: '' };

/** What is done with a figure now and then, each as a change of its file that is still to be filled in; of what is said of it by now, and of what was saved. */
export function figureActions(said: unknown, saved: Statistic | undefined): FigureAction[] {
  const list = listIn(said, 'observations');
  const at = list.length - 1;
  const last = list[at];
  const own = ['observations', at];
  const before = saved?.observations.at(-1);
  const wasSaved = before !== undefined && saved?.observations.length === list.length;
  const earlier = listIn(last, 'revisions').length;
  const next = { kind: 'insert', path: ['observations', at + 1], value: nextValue(last) } as const;
  const revision = wasSaved && isValue(before) && { was: quantityOf(before), date: '', reason: NO_WORDS };
  return [
    { name: 'addYear', edit: next, field: `observations[${at + 1}].value` },
    ...(revision
      ? [
          earlier === 0
            ? action('revise', [...own, 'revisions'], [revision], `observations[${at}].revisions[0].date`)
            : ({
                name: 'revise',
                edit: { kind: 'insert', path: [...own, 'revisions', earlier], value: revision },
                field: `observations[${at}].revisions[${earlier}].date`,
              } as const),
        ]
      : []),
    ...(wasSaved && valueAt(last, 'status') === undefined
      ? [
          action(
            'takeBack',
            [...own, 'status'],
            { kind: 'withdrawn', date: '', reason: NO_WORDS },
            `observations[${at}].status.date`,
          ),
        ]
      : []),
    ...(saved && valueAt(said, 'withdrawn') === undefined
      ? [action('retire', ['withdrawn'], { date: '', reason: NO_WORDS }, 'withdrawn.date')]
      : []),
  ];
}

function action(
  name: FigureAction['name'],
  path: readonly (string | number)[],
  value: unknown,
  field: string,
): FigureAction {
  return { name, edit: { kind: 'set', path, value }, field };
}

/** One more value, of the year after the last, with what is known of it by then. */
function nextValue(last: unknown): unknown {
  const year = valueAt(valueAt(last, 'period'), 'year');
  return {
    value: '',
    qualifier: 'exact',
    period: { kind: 'year', year: typeof year === 'number' ? year + 1 : '' },
    source: {
      document: valueAt(valueAt(last, 'source'), 'document') ?? '',
      paragraph: '',
      printed: '',
      phrase: '',
    },
  };
}
