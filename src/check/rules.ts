import type { LaterRule, Rule } from './rule.ts';
import { bandCanBeDrawn } from './rules/band.ts';
import { changesAreTrue } from './rules/changes.ts';
import { componentsAreKnown } from './rules/components.ts';
import { countsAreTrue } from './rules/counts.ts';
import { derivedFiguresStand } from './rules/derived.ts';
import { drawingsAreHonest } from './rules/drawings.ts';
import { digitsAreNotTyped } from './rules/digits.ts';
import { mentionsAreTheSame } from './rules/same-in-both.ts';
import { filesAreExpected } from './rules/file-names.ts';
import { groupsAreKnown } from './rules/groups.ts';
import { headingsAreTheSame } from './rules/headings.ts';
import { idsAreUnique } from './rules/ids.ts';
import { linksLeadSomewhere } from './rules/links.ts';
import { markupIsPlain } from './rules/markup.ts';
import { ordersAreUnique } from './rules/orders.ts';
import { sourcesAreKnown } from './rules/sources.ts';
import { partsFitTheirWhole } from './rules/parts.ts';
import { periodsAreUnique } from './rules/periods.ts';
import { referencesAreKnown } from './rules/references.ts';
import { termsAreRenderedAlike } from './rules/renderings.ts';
import { filesAreThere } from './rules/required-files.ts';
import { editionsAreOfTheirTime, editionsShowWhatWasKnown } from './rules/editions.ts';
import { entitiesAreSeen } from './rules/entities.ts';
import { evidenceAgrees } from './rules/evidence.ts';
import { textIsClean } from './rules/patterns.ts';
import { namesAreUnaltered } from './rules/names.ts';
import { slotsAreWhole } from './rules/half-filled.ts';
import { figuresAreNotInWords } from './rules/number-words.ts';
import { marksArePaired } from './rules/pairs.ts';
import { placesAreUnique } from './rules/places.ts';
import { placeholdersAreKnown } from './rules/placeholders.ts';
import { passagesAreNotRepeated } from './rules/repeated-passages.ts';
import { componentsAreWellPlaced } from './rules/placement.ts';
import { plainVersionsAreSound } from './rules/plain-version.ts';
import { punctuationIsRight } from './rules/punctuation.ts';
import { translationsAreCurrent } from './rules/translations.ts';
import { markupDoesNotShow } from './rules/visible-markup.ts';
import { withdrawnFiguresStandAlone } from './rules/withdrawn.ts';
import { yearsAreThoseOfFigures } from './rules/mention-years.ts';
import { periodsAreNotMixed } from './rules/mixed-periods.ts';
import { yearsAndValuesAreLikely } from './rules/years.ts';
import { textIsInItsLanguage } from './rules/scripts.ts';

/** Every rule; each is one concern, and none depends on another. */
export const RULES: readonly Rule[] = [
  filesAreExpected,
  filesAreThere,
  headingsAreTheSame,
  mentionsAreTheSame,
  referencesAreKnown,
  groupsAreKnown,
  sourcesAreKnown,
  partsFitTheirWhole,
  ordersAreUnique,
  idsAreUnique,
  placesAreUnique,
  periodsAreUnique,
  componentsAreKnown,
  markupIsPlain,
  digitsAreNotTyped,
  linksLeadSomewhere,
  termsAreRenderedAlike,
  textIsInItsLanguage,
  evidenceAgrees,
  textIsClean,
  namesAreUnaltered,
  figuresAreNotInWords,
  marksArePaired,
  placeholdersAreKnown,
  componentsAreWellPlaced,
  passagesAreNotRepeated,
  plainVersionsAreSound,
  punctuationIsRight,
  translationsAreCurrent,
  markupDoesNotShow,
  entitiesAreSeen,
  slotsAreWhole,
  yearsAndValuesAreLikely,
  changesAreTrue,
  editionsAreOfTheirTime,
  bandCanBeDrawn,
  withdrawnFiguresStandAlone,
];

/** The rules that come after all others. */
export const LATER_RULES: readonly LaterRule[] = [
  editionsShowWhatWasKnown,
  countsAreTrue,
  derivedFiguresStand,
  yearsAreThoseOfFigures,
  drawingsAreHonest,
  periodsAreNotMixed,
];
