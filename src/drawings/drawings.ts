import { type FigureView, figureView } from '../content/figure-view.ts';
import type { Honour } from '../content/honour.ts';
import type { LevelEntry } from '../content/level.ts';
import { cardinal } from '../figure/cardinal.ts';
import type { Locale } from '../figure/locale.ts';
import { comparePeriods } from '../figure/period.ts';
import type { StatisticEntry } from '../figure/statistic.ts';
import { dictionary } from '../words/dictionary.ts';
import { type Bar, bars } from './bars.ts';
import type { Drawing, DrawingRow, Picture } from './drawing.ts';
import { describe, figureRow } from './rows.ts';
import { tally } from './tally.ts';
import { tiles } from './tiles.ts';
import { unitGrid } from './unit-grid.ts';

/** Everything a drawing may draw. */
export interface ChartData {
  /** The figure with an id. */
  readonly figure: (id: string) => StatisticEntry;
  readonly honours: readonly Honour[];
  /** The levels that they may have, in the order of the rows. */
  readonly levels: readonly LevelEntry[];
  /** The names of the places where the breakfast scheme was started. */
  readonly districts: readonly string[];
}

/** The drawings, in the order the dashboard shows them. */
export const DRAWING_IDS = [
  'workers-homes',
  'outdoor-stations',
  'venues',
  'activities',
  'districts',
  'money',
  'honours',
] as const;

/** The id of a drawing. */
export type DrawingId = (typeof DRAWING_IDS)[number];

/** The drawings that this content has anything for; one that lacks a part of what it needs is refused when it is drawn. */
export function drawingIds(figures: ReadonlySet<string>, honours: readonly Honour[]): DrawingId[] {
  return DRAWING_IDS.filter((id) =>
    id === 'honours' ? honours.length > 0 : SHOWN[id].some((figure) => figures.has(figure)),
  );
}

/** Draws a drawing in one language. */
export function draw(id: DrawingId, locale: Locale, data: ChartData): Drawing {
  const figure = (of: string) => figureView(locale, data.figure(of));
  const { title, rows, picture } = PAINTERS[id](locale, { ...data, figure });
  const { note } = dictionary(locale).drawings[id];
  return { id, title, note, rows, picture, description: describe(locale, title, rows, note) };
}

type Painter = (
  locale: Locale,
  data: Omit<ChartData, 'figure'> & { readonly figure: (id: string) => FigureView },
) => { title: string; rows: readonly DrawingRow[]; picture: Picture };

const PAINTERS: Readonly<Record<DrawingId, Painter>> = {
  'workers-homes': (locale, { figure }) => {
    const levels = [
      { figure: figure('workers-homes-national'), mark: { ink: 'main', shape: 'filled' } },
      { figure: figure('workers-homes-provincial'), mark: { ink: 'second', shape: 'crossed' } },
      { figure: figure('workers-homes-municipal'), mark: { ink: 'rest', shape: 'hollow' } },
    ] as const;
    return {
      title: dictionary(locale).drawings['workers-homes'].title(figure('workers-homes').text),
      rows: [
        ...levels.map((level) => figureRow(level.figure, level.mark)),
        figureRow(figure('workers-homes')),
      ],
      picture: unitGrid(
        levels.map((level) => ({ count: level.figure.value, ...level.mark })),
        19,
      ),
    };
  },
  'outdoor-stations': (locale, { figure }) => {
    const whole = figure('outdoor-stations');
    const part = figure('outdoor-stations-most-beautiful');
    const marked = { ink: 'main', shape: 'crossed' } as const;
    const plain = { ink: 'rest', shape: 'filled' } as const;
    const short = locale === 'zh' ? part.text : cardinal(locale, part.value);
    return {
      title: dictionary(locale).drawings['outdoor-stations'].title(whole.text, short),
      rows: [figureRow(whole, plain), figureRow(part, marked)],
      picture: unitGrid(
        [
          { count: part.value, ...marked },
          { count: whole.value - part.value, ...plain },
        ],
        28,
        10,
      ),
    };
  },
  venues: (locale, { figure }) => {
    const figures = VENUES.map(figure).sort((a, b) => b.value - a.value);
    const rows = figures.map((each) => figureRow(each));
    return {
      title: dictionary(locale).drawings.venues.title(cardinal(locale, rows.length)),
      rows,
      picture: bars(barsOf(figures, rows), 'lollipop'),
    };
  },
  activities: (locale, { figure }) => {
    const figures = ['activity-strands', 'activity-kinds', 'activities'].map(figure);
    const rows = figures.map((each) => figureRow(each));
    const all = rows.map((row) => row.value).join(dictionary(locale).punctuation.list);
    const inks = ['main', 'second', 'rest'] as const;
    return {
      title: dictionary(locale).drawings.activities.title(all),
      rows,
      picture: tally(
        rows.map((row, index) => ({ words: row.value, count: row.number, ink: inks[index] ?? 'rest' })),
      ),
    };
  },
  districts: (locale, { figure, districts }) => {
    const count = figure('breakfast-districts');
    const named = Array.from({ length: DISTRICTS_OF_XINING }, (_, index) => districts[index]);
    return {
      title: dictionary(locale).drawings.districts.title(count.text),
      rows: [
        figureRow(count),
        ...districts.map((label) => ({
          ...figureRow(count),
          label,
          value: dictionary(locale).chart.district,
        })),
      ],
      picture: tiles(
        named.map((label) => ({ label: label?.replace(' ', '\n') ?? '', marked: label !== undefined })),
      ),
    };
  },
  money: (locale, { figure }) => {
    const figures = MONEY.map(figure).sort(
      (a, b) => comparePeriods(a.observation.period, b.observation.period) || b.value - a.value,
    );
    const rows = figures.map((each) => figureRow(each));
    return {
      title: dictionary(locale).drawings.money.title(capital(cardinal(locale, rows.length))),
      rows,
      picture: bars(barsOf(figures, rows, true), 'bar'),
    };
  },
  honours: (locale, { honours, levels }) => {
    const words = dictionary(locale);
    const rows = levels.map(({ id, heading }) => {
      const count = honours.filter((honour) => honour.level === id).length;
      return {
        path: '/honours/',
        label: heading[locale],
        value: words.honours.count(count),
        period: words.honours.anyYear,
        number: count,
      };
    });
    return {
      title: words.drawings.honours.title(capital(cardinal(locale, honours.length))),
      rows,
      picture: tally(
        rows.map(({ label, value, number }) => ({
          words: label + words.punctuation.colon + value,
          count: number,
          ink: 'main',
        })),
      ),
    };
  },
};

const VENUES = [
  'homes-of-the-masses',
  'reading-rooms',
  'outdoor-stations',
  'workers-homes',
  'mass-organisation-stations',
  'innovation-studios',
  'culture-venues',
];

const MONEY = [
  'mutual-aid-paid',
  'fee-refunds',
  'grassroots-grants',
  'breakfast-fund',
  'hardship-aid',
  'model-worker-funds',
];

/** The figures that each drawing shows. */
const SHOWN: Readonly<Record<Exclude<DrawingId, 'honours'>, readonly string[]>> = {
  'workers-homes': [
    'workers-homes',
    'workers-homes-national',
    'workers-homes-provincial',
    'workers-homes-municipal',
  ],
  'outdoor-stations': ['outdoor-stations', 'outdoor-stations-most-beautiful'],
  venues: VENUES,
  activities: ['activity-strands', 'activity-kinds', 'activities'],
  districts: ['breakfast-districts'],
  money: MONEY,
};

/** The city's districts and counties. The site's own note: the article names three of them. */
const DISTRICTS_OF_XINING = 7;

function barsOf(figures: readonly FigureView[], rows: readonly DrawingRow[], grouped = false): Bar[] {
  const longest = Math.max(...rows.map((row) => row.number));
  return figures.flatMap((figure, index) => {
    const row = rows[index];
    if (!row) return [];
    const begins = grouped && row.period !== rows[index - 1]?.period;
    return {
      label: row.label,
      value: row.value,
      share: row.number / longest,
      open: figure.isLowerBound,
      group: begins ? row.period : undefined,
    };
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
