import { getFigures, getFiguresById } from '../../content/queries/figures.ts';
import { getChineseTerms, getTerms } from '../../content/queries/glossary.ts';
import { getHonours } from '../../content/queries/honours.ts';
import { getProsePage } from '../../content/queries/prose-pages.ts';
import { once } from '../../content/queries/once.ts';
import { getSections, type SectionEntry } from '../../content/queries/sections.ts';
import { getHome, getSettings } from '../../content/queries/site.ts';
import { cardinal } from '../../figure/cardinal.ts';
import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { figureSubject, sharedFigure } from './figure-subject.ts';
import { type Imprint, kicker, type Subject } from './subject.ts';

/** Everything that is shared by an address of its own in a language: pages, sections and figures. */
export const getSubjects = once(async (locale: Locale): Promise<readonly Subject[]> => {
  const { organisation } = await getSettings();
  const own = organisation[locale];
  return [
    ...(await pageSubjects(locale, own)),
    ...(await Promise.all(
      (await getSections(locale)).map((section) => sectionSubject(locale, own, section)),
    )),
    ...(await getFigures(locale)).map((figure) => figureSubject(own, figure)),
  ];
});

/** What is shared by a page's address; nothing for a page that is not shared by pictures of its own. */
export async function getSubjectAt(locale: Locale, path: string): Promise<Subject | undefined> {
  return (await subjectsByPath(locale)).get(path);
}

const subjectsByPath = once(
  async (locale: Locale) => new Map((await getSubjects(locale)).map((subject) => [subject.path, subject])),
);

/** What stands on every picture in a language. */
export const getImprint = once(async (locale: Locale): Promise<Imprint> => {
  const runs = await getFiguresById(locale, (await getHome()).band);
  return {
    source: dictionary(locale).chart.source,
    names: await getChineseTerms(),
    band: { stars: (await getHonours()).length, runs: runs.map(({ value }) => value) },
  };
});

async function pageSubjects(locale: Locale, organisation: string): Promise<Subject[]> {
  const { headings, honours, statistics, data, glossary, siteMap } = dictionary(locale);
  const { title, description, shortName } = await getSettings();
  const about = (await getProsePage('about', locale)).words;
  const figures = (await getFigures(locale)).length;
  const count = (value: number) => cardinal(locale, value);
  const pages: [path: string, title: string, summary: string][] = [
    ['/honours/', headings.honours, honours.lede(count((await getHonours()).length))],
    ['/statistics/', headings.statistics, statistics.lede(count(figures))],
    ['/data/', headings.data, data.lede(figures)],
    ['/glossary/', headings.glossary, glossary.lede((await getTerms(locale)).length)],
    ['/about/', about.title, about.summary],
    ['/site-map/', headings.siteMap, siteMap.lede],
  ];
  const page = (path: string, heading: string, summary: string, part?: string): Subject => ({
    kind: 'page',
    locale,
    path,
    kicker: kicker(organisation, part),
    title: heading,
    summary,
    figures: [],
  });
  return [
    page('/', title[locale], description[locale], shortName[locale]),
    ...pages.map(([path, heading, summary]) => page(path, heading, summary)),
  ];
}

async function sectionSubject(locale: Locale, organisation: string, section: SectionEntry): Promise<Subject> {
  const { number, keyFigures } = section.outline;
  const words = dictionary(locale).section;
  return {
    kind: 'section',
    locale,
    path: `/sections/${section.slug}/`,
    kicker: kicker(organisation, number ? words.number(number) : undefined),
    title: section.words.title,
    summary: section.words.line,
    figures: (await getFiguresById(locale, keyFigures)).map(sharedFigure),
  };
}
