import { PAGES, type PageName, pagePath } from '../../content/pages.ts';
import { getFigures, getReportFiguresById } from '../../content/queries/figures.ts';
import { getChineseTerms } from '../../content/queries/glossary.ts';
import { getHonours } from '../../content/queries/honours.ts';
import { once } from '../../content/queries/once.ts';
import { getPage } from '../../content/queries/pages.ts';
import { getSections, type SectionEntry } from '../../content/queries/sections.ts';
import { getSourcesById, getSourcesOf } from '../../content/queries/page-sources.ts';
import { getHome, getSettings } from '../../content/queries/site.ts';
import { getTheme } from '../../content/queries/themes.ts';
import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { creditLine } from '../../content/source.ts';
import { figureSubject, sharedFigure } from './figure-subject.ts';
import { type Imprint, kicker, type Subject } from './subject.ts';

/** Everything that is shared by an address of its own in a language: pages, sections and figures. */
export const getSubjects = once(async (locale: Locale): Promise<readonly Subject[]> => {
  const { organisation } = await getSettings();
  const own = organisation[locale];
  return [
    ...(await Promise.all(
      PAGES.filter(({ shared }) => shared === 'page').map(({ name }) => pageSubject(locale, own, name)),
    )),
    ...(await Promise.all(
      (await getSections(locale)).map((section) => sectionSubject(locale, own, section)),
    )),
    ...(await Promise.all(
      (await getFigures(locale)).map(async (figure) =>
        figureSubject(
          own,
          (await getTheme(figure.statistic.theme)).name[locale],
          figure,
          await getSourcesById([figure.evidence.document]),
        ),
      ),
    )),
  ];
});

/** What stands on every picture in a language. */
export const getImprint = once(async (locale: Locale): Promise<Imprint> => {
  const runs = await getReportFiguresById(locale, (await getHome()).band);
  return {
    names: await getChineseTerms(),
    band: { stars: (await getHonours()).length, runs: runs.map(({ value }) => value) },
  };
});

async function pageSubject(locale: Locale, organisation: string, name: PageName): Promise<Subject> {
  const { path, title, description } = await getPage(locale, name);
  const part = name === 'home' ? (await getSettings()).shortName[locale] : undefined;
  const own = kicker(organisation, part);
  const source = creditLine(locale, await getSourcesOf(name));
  return { kind: 'page', locale, path, kicker: own, title, summary: description, figures: [], source };
}

async function sectionSubject(locale: Locale, organisation: string, section: SectionEntry): Promise<Subject> {
  const { number, keyFigures } = section.outline;
  const words = dictionary(locale).section;
  return {
    kind: 'section',
    locale,
    path: pagePath('section', section.slug),
    kicker: kicker(organisation, number ? words.number(number) : undefined),
    title: section.words.title,
    summary: section.words.line,
    figures: (await getReportFiguresById(locale, keyFigures)).map(sharedFigure),
    source: creditLine(locale, await getSourcesOf('section', section.slug)),
  };
}
