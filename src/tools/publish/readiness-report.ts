import type { Locale, Localised } from '../../figure/locale.ts';
import type { Gap } from './readiness.ts';

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
