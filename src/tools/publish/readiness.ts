import type { LoadedContent } from '../../content/reader/content.ts';
import type { Place } from '../../content/reader/issue.ts';
import type { Locale, Localised } from '../../figure/locale.ts';
import { LAUNCH_FIELDS, type LaunchField } from './launch-fields.ts';
import { isPlaceholder } from '../../content/stand-in.ts';

/** Something that a public launch still lacks. */
export interface Gap {
  readonly place: Place;
  /** Without what is required nothing is published; the rest is the publisher's choice. */
  readonly required: boolean;
  readonly message: Localised;
  readonly fix: Localised;
}

/** Where and how the site is published, as far as it is not in the settings. */
export interface Launch {
  /** An address given for one build, which goes before that of the settings. */
  readonly address?: string | undefined;
  /** Whether the server stands outside the mainland, where no filing numbers are needed. */
  readonly abroad: boolean;
}

/** What is still missing for a public launch; nothing where the settings cannot be read, which the content check tells. */
export function launchGaps({ settings }: LoadedContent, launch: Launch): Gap[] {
  if (!settings) return [];
  const { data } = settings;
  const values: Readonly<Record<string, unknown>> = {
    ...data,
    address: launch.address || data.address,
    dataLicence: data.dataLicence.name || data.dataLicence.url,
  };
  return Object.entries<LaunchField>(LAUNCH_FIELDS).flatMap(([field, asked]) => {
    if (asked.mainland && launch.abroad) return [];
    const given = values[field];
    const parts = typeof given === 'string' ? [['', given]] : Object.entries(Object(given));
    return parts.flatMap(([part, value]) => {
      const path = part ? [field, part] : [field];
      return gap({ ...settings.at(path), field: path.join('.') }, asked, String(value));
    });
  });
}

/** A field that is empty, or that holds something which is only there until the real thing is known. */
function gap(place: Place, { required, missing, unfit, fix }: LaunchField, value: string): Gap[] {
  if (value === '') return [{ place, required, message: missing, fix }];
  // What stands there for the time being would be printed on every page, so it is never a matter of choice.
  const wrong = isPlaceholder(value) ? STANDS_IN : unfit?.fits(value) === false ? unfit : undefined;
  if (!wrong) return [];
  return [
    { place, required: true, message: { zh: `“${value}”${wrong.zh}`, en: `“${value}” ${wrong.en}` }, fix },
  ];
}

const STANDS_IN: Localised = {
  zh: '只是占位的文字，会原样印在每一页上。',
  en: 'is a placeholder and would be printed on every page as it is.',
};

/** What is missing for a launch, in words: what is required first, then what may be left. */
export function readinessReport(gaps: readonly Gap[], locale: Locale): string {
  const { required = [], optional = [] } = Object.groupBy(gaps, (gap) =>
    gap.required ? 'required' : 'optional',
  );
  return [...required, ...optional]
    .map((gap) => entry(gap, locale))
    .concat(verdict(required.length, locale))
    .join('\n\n');
}

/** True when nothing that is required is missing. */
export function isReady(gaps: readonly Gap[]): boolean {
  return !gaps.some(({ required }) => required);
}

function entry({ place, required, message, fix }: Gap, locale: Locale): string {
  const where =
    locale === 'zh' ? `第${place.line}行（${place.field}）` : `line ${place.line} (${place.field})`;
  return [
    place.file,
    ...(place.field === undefined ? [] : [`  ${where}`]),
    `  ${LABELS[required ? 'required' : 'optional'][locale]}${message[locale]}`,
    `  ${LABELS.fix[locale]}${fix[locale]}`,
  ].join('\n');
}

const LABELS = {
  required: { zh: '必填：', en: 'Required: ' },
  optional: { zh: '可选：', en: 'Optional: ' },
  fix: { zh: '改法：', en: 'Fix: ' },
} as const satisfies Record<string, Localised>;

function verdict(required: number, locale: Locale): string {
  if (locale === 'zh') return required === 0 ? '可以正式发布。' : `还缺${required}项，不能正式发布。`;
  if (required === 0) return 'Ready for a public launch.';
  return `${required} ${required === 1 ? 'thing is' : 'things are'} missing: not ready for a public launch.`;
}
