import { editionPath, PAGES, type PageName, pagePath } from '../../content/pages.ts';
import { getEditions } from '../../content/queries/editions.ts';
import { getFigures, getFiguresById, NOW } from '../../content/queries/figures.ts';
import { getChineseTerms } from '../../content/queries/glossary.ts';
import { getGroups } from '../../content/queries/groups.ts';
import { getHomeGroups } from '../../content/queries/home.ts';
import { getHonours } from '../../content/queries/honours.ts';
import { once } from '../../content/queries/once.ts';
import { ofPresent } from '../../content/queries/present.ts';
import { getPage } from '../../content/queries/pages.ts';
import { getSections } from '../../content/queries/sections.ts';
import { getSourcesById, getSourcesOf } from '../../content/queries/page-sources.ts';
import { getHome, getSettings } from '../../content/queries/site.ts';
import { getThemeOf } from '../../content/queries/themes.ts';
import type { FigureView } from '../../content/figure-view.ts';
import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { creditLine } from '../../content/source.ts';
import { figureSubject, sharedFigure } from './figure-subject.ts';
import { type Imprint, kicker, type Subject } from './subject.ts';

/** Everything that is shared by an address of its own in a language: pages, sections and figures. */
export const getSubjects = once(async (locale: Locale): Promise<readonly Subject[]> => {
  const editions = (await getEditions()).map(({ older }) => older);
  const shared = PAGES.filter((page) => page.shared === 'page').flatMap(({ name, inEditions }) =>
    (inEditions ? editions : [undefined]).map((edition) => ({ name, edition })),
  );
  const pages = (await ofPresent(shared, (page) => page)).map(({ name, edition }) =>
    pageSubject(locale, name, edition),
  );
  const sections = editions.map((edition) => sectionSubjects(locale, edition));
  const organisation = await getOrganisation(locale);
  const figures = (await getFigures(locale, NOW)).map(async (figure) => {
    const theme = await getThemeOf(figure.statistic);
    const sources = await getSourcesById([figure.evidence.document]);
    return figureSubject(organisation, theme?.name[locale], figure, sources);
  });
  return (await Promise.all([Promise.all(pages), ...sections, Promise.all(figures)])).flat();
});

/** What stands on every picture of an edition in a language. */
export const getImprint = once(async (locale: Locale, edition?: string): Promise<Imprint> => {
  const runs = await getFiguresById(locale, (await getHome(edition)).band ?? [], edition);
  return {
    names: await getChineseTerms(),
    band: { stars: (await getHonours(edition)).length, runs: runs.map(({ value }) => value) },
  };
});

async function getOrganisation(locale: Locale, edition?: string): Promise<string> {
  return (await getSettings(edition)).organisation[locale];
}

async function pageSubject(locale: Locale, name: PageName, edition: string | undefined): Promise<Subject> {
  const { path, title, description } = await getPage(locale, name, '', edition);
  const part = name === 'home' ? (await getSettings(edition)).shortName[locale] : undefined;
  return {
    kind: 'page',
    locale,
    edition,
    path,
    kicker: kicker(await getOrganisation(locale, edition), ofEdition(locale, part, edition)),
    title,
    summary: description,
    figures: (await figuresOf(locale, name, edition)).slice(0, IN_PICTURE).map(sharedFigure),
    source: creditLine(locale, await getSourcesOf(name, '', edition)),
  };
}

/** How many figures of a page or a section its picture has room for. */
const IN_PICTURE = 3;

/** The figures that a page opens with. */
async function figuresOf(
  locale: Locale,
  name: PageName,
  edition: string | undefined,
): Promise<readonly FigureView[]> {
  switch (name) {
    case 'home':
      return (await getHomeGroups(locale, edition)).map(({ lead }) => lead.figure);
    case 'served':
      return (await getGroups(locale, edition)).flatMap(({ figure }) => figure ?? []);
    default:
      return [];
  }
}

async function sectionSubjects(locale: Locale, edition: string | undefined): Promise<Subject[]> {
  const organisation = await getOrganisation(locale, edition);
  return Promise.all(
    (await getSections(locale, edition)).map(async ({ slug, outline, words: { title, line } }) => {
      const { number, keyFigures } = outline;
      const part = number ? dictionary(locale).section.number(number) : undefined;
      return {
        kind: 'section',
        locale,
        edition,
        path: editionPath(pagePath('section', slug), edition),
        kicker: kicker(organisation, ofEdition(locale, part, edition)),
        title,
        summary: line,
        figures: (await getFiguresById(locale, keyFigures.slice(0, IN_PICTURE), edition)).map(sharedFigure),
        source: creditLine(locale, await getSourcesOf('section', slug, edition)),
      };
    }),
  );
}

/** The part of the report that a picture is of; that of an older edition says so. */
function ofEdition(locale: Locale, part?: string, edition?: string): string | undefined {
  if (edition === undefined) return part;
  const { editions, headings } = dictionary(locale);
  return part === undefined ? headings.edition(edition) : editions.named(part, edition);
}
