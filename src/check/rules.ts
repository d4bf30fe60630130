import type { Rule } from './rule.ts';
import { bandCanBeDrawn } from './rules/band.ts';
import { changesAreTrue } from './rules/changes.ts';
import { componentsAreKnown } from './rules/components.ts';
import { countsAreTrue } from './rules/counts.ts';
import { derivedFiguresStand } from './rules/derived.ts';
import { digitsAreNotTyped } from './rules/digits.ts';
import { drawingsAreHonest } from './rules/drawings.ts';
import { editionsAreOfTheirTime, editionsShowWhatWasKnown } from './rules/editions.ts';
import { entitiesAreSeen } from './rules/entities.ts';
import { evidenceAgrees, titlesAreQuoted } from './rules/evidence.ts';
import { filesAreExpected } from './rules/file-names.ts';
import { slotsAreWhole } from './rules/half-filled.ts';
import { headingsAreOfOneLevel, headingsAreTheSame } from './rules/headings.ts';
import { idsAreUnique, termsAreUnique } from './rules/ids.ts';
import { linksLeadSomewhere } from './rules/links.ts';
import { markupIsPlain } from './rules/markup.ts';
import { yearsAreThoseOfFigures } from './rules/mention-years.ts';
import { periodsAreNotMixed } from './rules/mixed-periods.ts';
import { namesAreUnaltered } from './rules/names.ts';
import { figuresAreNotInWords } from './rules/number-words.ts';
import { ordersAreUnique } from './rules/orders.ts';
import { marksArePaired } from './rules/pairs.ts';
import { partsFitTheirWhole } from './rules/parts.ts';
import { textIsClean } from './rules/patterns.ts';
import { periodsAreUnique } from './rules/periods.ts';
import { placeholdersAreKnown } from './rules/placeholders.ts';
import { componentsAreWellPlaced, figuresAreNotRepeated } from './rules/placement.ts';
import { placesAreUnique } from './rules/places.ts';
import { plainFiguresAreOfTheText, plainVersionsAreSound } from './rules/plain-version.ts';
import { punctuationIsRight } from './rules/punctuation.ts';
import { referencesAreKnown } from './rules/references.ts';
import { termsAreRenderedAlike } from './rules/renderings.ts';
import { passagesAreNotRepeated } from './rules/repeated-passages.ts';
import { filesAreThere } from './rules/required-files.ts';
import { mentionsAreTheSame } from './rules/same-in-both.ts';
import { textIsInItsLanguage } from './rules/scripts.ts';
import { translationsAreCurrent } from './rules/translations.ts';
import { markupDoesNotShow } from './rules/visible-markup.ts';
import { withdrawnFiguresStandAlone } from './rules/withdrawn.ts';
import { valuesAreLikely, yearsOfHonoursAreLikely } from './rules/years.ts';

/** Every rule; each is one concern, and none depends on another. */
export const RULES: readonly Rule[] = [
  // files and ids
  filesAreExpected,
  filesAreThere,
  referencesAreKnown,
  idsAreUnique,
  termsAreUnique,
  placesAreUnique,
  ordersAreUnique,
  linksLeadSomewhere,
  changesAreTrue,
  // figures, honours and their times
  evidenceAgrees,
  titlesAreQuoted,
  partsFitTheirWhole,
  periodsAreUnique,
  valuesAreLikely,
  yearsOfHonoursAreLikely,
  withdrawnFiguresStandAlone,
  editionsAreOfTheirTime,
  editionsShowWhatWasKnown,
  derivedFiguresStand,
  drawingsAreHonest,
  bandCanBeDrawn,
  // prose and its markup
  componentsAreKnown,
  componentsAreWellPlaced,
  markupIsPlain,
  markupDoesNotShow,
  entitiesAreSeen,
  headingsAreOfOneLevel,
  figuresAreNotRepeated,
  passagesAreNotRepeated,
  plainVersionsAreSound,
  plainFiguresAreOfTheText,
  // two languages
  headingsAreTheSame,
  mentionsAreTheSame,
  termsAreRenderedAlike,
  translationsAreCurrent,
  textIsInItsLanguage,
  // words, marks and numbers
  textIsClean,
  marksArePaired,
  punctuationIsRight,
  namesAreUnaltered,
  placeholdersAreKnown,
  slotsAreWhole,
  digitsAreNotTyped,
  figuresAreNotInWords,
  countsAreTrue,
  yearsAreThoseOfFigures,
  periodsAreNotMixed,
];
