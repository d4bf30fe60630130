import type { Entry } from '../../content/reader/entry.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Place } from '../../content/reader/issue.ts';
import { type Locale, LOCALES, type Localised } from '../../figure/locale.ts';
import type { SiteSettings } from '../../content/schemas/site.ts';
import { isPlaceholder, isPrivateAddress } from './placeholder.ts';
import { FIELD_WORDS, type FieldWords } from './readiness-words.ts';

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

const ICP = /^\p{Script=Han}ICP[备证]\d{6,10}号(?:-\d+)?$/u;
const PUBLIC_SECURITY = /^\p{Script=Han}{1,2}公网安备\s?\d{14}号?$/u;

/** What is still missing for a public launch; nothing where the settings cannot be read, which the content check tells. */
export function launchGaps({ settings }: LoadedContent, launch: Launch): Gap[] {
  if (!settings) return [];
  const { data } = settings;
  const address = launch.address || data.address;
  return [
    one(settings, 'address', address, isPrivateAddress(address)),
    ...both(settings, 'hostBody'),
    ...both(settings, 'contact'),
    ...(launch.abroad
      ? []
      : [filed(settings, 'icp', ICP), filed(settings, 'publicSecurity', PUBLIC_SECURITY)]),
    one(settings, 'siteCode', data.siteCode),
    ...both(settings, 'copyright'),
    one(settings, 'dataLicence', data.dataLicence.name || data.dataLicence.url),
  ].filter((gap) => gap !== undefined);
}

type Settings = Entry<SiteSettings>;

/** A field that is empty, or that holds something which is only there until the real thing is known. */
function one(
  settings: Settings,
  field: keyof typeof FIELD_WORDS,
  value: string,
  unfit = false,
  path: readonly string[] = [field],
): Gap | undefined {
  const words: FieldWords = FIELD_WORDS[field];
  const place = { ...settings.at([...path]), field: path.join('.') };
  if (value === '') return { place, required: words.required, message: words.missing, fix: words.fix };
  // What stands there for the time being would be printed on every page, so it is never a matter of choice.
  if (isPlaceholder(value)) return { place, required: true, message: standsIn(value), fix: words.fix };
  return unfit && words.unfit ? { place, required: true, message: words.unfit(value), fix: words.fix } : undefined;
}

function filed(settings: Settings, field: 'icp' | 'publicSecurity', form: RegExp): Gap | undefined {
  return one(settings, field, settings.data[field], !form.test(settings.data[field]));
}

function both(settings: Settings, field: 'hostBody' | 'contact' | 'copyright'): (Gap | undefined)[] {
  return LOCALES.map((locale) => one(settings, field, settings.data[field][locale], false, [field, locale]));
}

function standsIn(value: string): Localised {
  return {
    zh: `“${value}”只是占位的文字，会原样印在每一页上。`,
    en: `“${value}” is a placeholder and would be printed on every page as it is.`,
  };
}

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
    `  ${where}`,
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
