import { LANGUAGE, type Locale, localePath, DEFAULT_LOCALE } from '../../figure/locale.ts';

/** The report as a PDF in one language, where this build brings it. */
export interface ReportFile {
  readonly address: string;
  readonly language: string;
  /** Its size, in words. */
  readonly size: string;
}

/** The PDF of the report in a language; none unless `npm run pdf` has made one of exactly this content (src/tools/browser/report-pdf.ts). */
export function getReportFile(locale: Locale): ReportFile | undefined {
  const sizes = new URLSearchParams(process.env['REPORT_PDF'] ?? '');
  const bytes = Number(sizes.get(locale) ?? 0);
  if (!bytes) return undefined;
  return {
    address: localePath(DEFAULT_LOCALE, `/downloads/report.${locale}.pdf`, import.meta.env.BASE_URL),
    language: LANGUAGE[locale].tag,
    size: `${(bytes / 1_000_000).toFixed(1)} MB`,
  };
}
