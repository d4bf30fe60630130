// Every rule; each is one concern, and says what it comes after.
export { bandCanBeDrawn } from './rules/band.ts';
export { nothingIsSaidTwiceInDrawings, nothingIsSaidTwiceOfFigures } from './rules/beside-figures.ts';
export { changesAreTrue } from './rules/changes.ts';
export { componentsAreKnown } from './rules/components.ts';
export { namesAreNotConfused } from './rules/confused-names.ts';
export { countsAreTrue } from './rules/counts.ts';
export { derivedFiguresStand, groupsShowWhatIsDivided, sharesArePerCent } from './rules/derived.ts';
export { digitsAreNotTyped } from './rules/digits.ts';
export { wordsAreNotDoubled } from './rules/doubled-words.ts';
export { drawingsStandSomewhere, groupsHaveNoDrawings } from './rules/drawing-places.ts';
export { drawingsAreHonest } from './rules/drawings.ts';
export { editionsAreOfTheirTime, editionsShowWhatWasKnown } from './rules/editions.ts';
export { entitiesAreSeen } from './rules/entities.ts';
export { evidenceAgrees, titlesAreQuoted } from './rules/evidence.ts';
export { filesAreExpected } from './rules/file-names.ts';
export { chineseHasNoGaps } from './rules/gaps.ts';
export { groupFiguresStandOnce } from './rules/group-figures.ts';
export { groupsDiffer } from './rules/groups-differ.ts';
export { headingsAreOfOneLevel, headingsAreTheSame } from './rules/headings.ts';
export { homePartsFitTheirWhole } from './rules/home-parts.ts';
export { honoursAgreeWithTheirNames } from './rules/honour-names.ts';
export { idsAreUnique } from './rules/ids.ts';
export { listsAreAsLongAsSaid } from './rules/list-lengths.ts';
export { linksLeadSomewhere } from './rules/links.ts';
export { quotientsAreInPlainUnits, sumsAreLikely, unitsAreNoMagnitudes } from './rules/magnitudes.ts';
export { markupIsPlain } from './rules/markup.ts';
export { titlesAreOfTheirYears, yearsAreThoseOfFigures } from './rules/mention-years.ts';
export { chineseIsSpelt } from './rules/misspelt.ts';
export { periodsAreNotMixed } from './rules/mixed-periods.ts';
export { namesAreUnaltered } from './rules/names.ts';
export { nounsAgreeWithTheirCount } from './rules/nouns.ts';
export { countsOfDrawingsAreFilledIn, figuresAreNotInWords } from './rules/number-words.ts';
export { periodsAreUnique, revisionsAreCorrections } from './rules/observations.ts';
export { marksArePaired } from './rules/pairs.ts';
export { paragraphsAreInBoth } from './rules/paragraphs.ts';
export { partsFitTheirWhole } from './rules/parts.ts';
export { nothingIsPastedAlong } from './rules/paste.ts';
export { textIsClean } from './rules/patterns.ts';
export { placeholdersAreKnown } from './rules/placeholders.ts';
export { componentsAreWellPlaced, figuresAreNotRepeated } from './rules/placement.ts';
export { placesAreUnique } from './rules/places.ts';
export {
  plainFiguresAreOfTheText,
  plainVersionsAreSound,
  plainVersionsAreThere,
} from './rules/plain-version.ts';
export { punctuationIsRight } from './rules/punctuation.ts';
export { timesDoNotHangOnTheDayOfReading } from './rules/reading-days.ts';
export { settingsAreReal } from './rules/real-settings.ts';
export { groupsAreKnown, paragraphsAreKnown, referencesAreKnown } from './rules/references.ts';
export { namesAreRenderedAlike, termsAreRenderedAlike } from './rules/renderings.ts';
export { textsAreNotCopied } from './rules/repeated-across.ts';
export { passagesAreNotRepeated } from './rules/repeated-passages.ts';
export { filesAreThere } from './rules/required-files.ts';
export { entriesDiffer } from './rules/same-entries.ts';
export { drawingsAreTheSame, figuresAreTheSame, termsAreTheSame } from './rules/same-in-both.ts';
export { textIsInItsLanguage } from './rules/scripts.ts';
export { keyFiguresAreOfTheSection } from './rules/section-figures.ts';
export {
  addressesEndWhereTheyEnd,
  headingsHaveNoStop,
  paragraphsAreSentences,
  textPointsToWhatIsThere,
} from './rules/sentences.ts';
export { addressIsPublic, slotsArePlain } from './rules/settings.ts';
export { englishIsSpelt } from './rules/spelling.ts';
export { contactsAreTheSame, settingsAreReachedAlike } from './rules/telephones.ts';
export { formsAreOfOneTerm } from './rules/term-forms.ts';
export { termTagsHoldTheirTerm } from './rules/term-tags.ts';
export { charactersAreSimplified } from './rules/traditional.ts';
export { partsAreNoNewer, spansAreAsLongAsSaid, yearsAreKnownOfFigures } from './rules/times.ts';
export { englishFollowsTheChinese, translationsAreCurrent } from './rules/translations.ts';
export { fieldsAreUnique } from './rules/unique-fields.ts';
export { moneyIsOfItsCurrency } from './rules/units.ts';
export { markupDoesNotShow } from './rules/visible-markup.ts';
export { fieldsAreWhole } from './rules/whole-fields.ts';
export { successorsLeadOn, withdrawnFiguresStandAlone } from './rules/withdrawn.ts';
export {
  datesOfFiguresHaveCome,
  datesOfSourcesHaveCome,
  valuesAreLikely,
  yearsOfHonoursAreLikely,
} from './rules/years.ts';
