import { EXAMPLE } from './example.ts';
import type { InAnotherLanguage } from './message.ts';
import type { zh } from './zh.ts';

/** The same in English. */
export const en = {
  // files and their names
  'missing-file': {
    file: 'This file is missing, and the site cannot be published without it. → If it was deleted by mistake, restore it from the last version; if its folder is new, write it as its neighbours are written.',
    'no-section':
      'This edition of the report has no section, and so no text to read. → If its sections were deleted by mistake, restore them from the last version; if it is new, add one with npm run new section first.',
    unopenable:
      'This file cannot be opened. → Close any program that has it open, check that you are allowed to read it, and try again.',
  },
  'missing-language': {
    sections:
      'The section “⟨slug⟩” has no ⟨language⟩ text. → Add this file, with the same headings, figures and terms as the other language has; or, if the section is no longer needed, delete the folder “⟨folder⟩”.',
    served:
      'The group “⟨slug⟩” has no ⟨language⟩ text. → Add this file, with the same headings, figures and terms as the other language has; or, if the group is no longer needed, delete the folder “⟨folder⟩”.',
    pages:
      'The page “⟨slug⟩” has no ⟨language⟩ text. → Add this file, with the same headings, figures and terms as the other language has.',
  },
  'unexpected-file': {
    temporary:
      'This is a temporary file left by a program, and would not appear on the site. → Close the document that is being edited, then delete this file.',
    copy: 'This file looks like a copy of “⟨meant⟩” and would not appear on the site. → Put what is needed from it into the original file, then delete this one.',
    'no-file':
      'This is not an ordinary file but a pipe, a device or a link to a folder. → Delete it, or put a real file in its place.',
    elsewhere:
      'This is a link to a file outside the content folder. → Put a copy of that file in the place of the link; nothing from outside is published.',
    picture:
      'The site has no place for this file, so what is in it would not appear. → Texts of this site have no pictures: move it out of the content folder and say it in words.',
    misnamed:
      'The site has no place for this file, so what is in it would not appear. → Rename it “⟨suggestion⟩” (mind the ending of its name).',
    unknown:
      'The site has no place for this file, so what is in it would not appear. → Move it out of the content folder; if it is to be published, put it where files of its kind are and name it as they are.',
  },
  'bad-name': {
    reserved:
      'Windows keeps the name “⟨id⟩” for itself, so this file cannot exist there. → Choose another name, such as “⟨id⟩-1”, and change it wherever it is used.',
    'too-long':
      'This name has ⟨length⟩ characters, too many for the address and the picture files made of it. → Choose one of ⟨most⟩ at most, and change it wherever it is used.',
    misspelt:
      '“⟨id⟩” cannot be the name of a file or folder here. → Use lower-case Latin letters and digits only, with hyphens between words: rename it “⟨suggestion⟩”.',
    unfit:
      '“⟨id⟩” cannot be the name of a file or folder here. → Use lower-case Latin letters and digits only, with hyphens between words, as in two-words.',
  },
  'not-utf8': {
    encoding:
      'This file is saved in ⟨encoding⟩; on the site its text would come out garbled. It should be UTF-8. → Open it in Notepad, choose “Save as”, set the encoding to “UTF-8” and save; or run npm run check -- --fix, which converts it.',
    broken:
      'From this line on there are bytes that are not UTF-8, so text would come out garbled; the file may be damaged, or mix two encodings. → Type again what is garbled on this line and save as UTF-8 in Notepad; if the words cannot be made out, restore the last version.',
  },
  'garbled-text':
    'There is garbled text here, left by a wrong conversion; the words themselves are lost. → Type these words again from the original.',
  'too-large':
    'This file is larger than 300 KB, which no text of this site is. → See whether it is the wrong file, or has a picture pasted into it.',
  'too-deep':
    'The markup here is nested too deeply, or too dense, for any text of this site. → See whether something else was pasted here; delete the surplus brackets and marks, or restore the last version.',
  'empty-file':
    'This file is empty. → Fill it in as other files of the folder do, or delete the file if it is not needed.',
  'empty-text':
    'This file has its title and other fields, and no text. → Write the text below the second “---” or, if it was deleted by mistake, restore the last version.',
  'conflict-marker':
    'The marks of a merge conflict (<<<<<<<, =======, >>>>>>>) are still here. → Keep the version that is wanted, and delete the other and all three marks.',
  'hidden-character':
    'There is an invisible character here (⟨codes⟩), most likely brought in by pasting. → Delete the characters on both sides and type them again, or run npm run check -- --fix, which removes it.',
  'odd-space': {
    entity:
      '“⟨text⟩” is web-page code for a special space or an invisible character. → Delete it and, where a space is needed, type an ordinary one.',
    wide: 'There is a full-width space here; it does not count as a space in a field, and paragraphs of prose need no indent. → Delete it and, where a space is needed, type an ordinary one; or run npm run check -- --fix, which replaces it.',
    special:
      'There is a special space here (such as a no-break space), most likely brought in by pasting. → Delete it and, where a space is needed, type an ordinary one; or run npm run check -- --fix, which replaces it.',
  },
  'lookalike-character': {
    character:
      '“⟨found⟩” looks like an ordinary character but is a different one, which search and screen readers do not recognise. → Delete these characters and type them again; where they come from a PDF file, npm run check -- --fix replaces them.',
    digit:
      '“⟨found⟩” mixes characters: O, l and I are letters, 0 and 1 are digits, and “〇” is a Chinese character. → Write “⟨suggestion⟩”.',
    wide: '“⟨found⟩” is in full-width letters or digits, which print wide apart and cannot be searched for. → Write “⟨suggestion⟩”.',
  },
  // what no parser can read
  'yaml-syntax': {
    'wide-colon':
      'There is a full-width colon “：” after the name of a field. → After the field’s name, use an ordinary colon and one space, as in “order: 1”.',
    'no-space': 'There is no space after the colon. → Put one space after the colon, as in “order: 1”.',
    'no-space-after-dash':
      'There is no space after the hyphen at the start of this line. → Put one space after the hyphen, as in “- zh: …”.',
    'tab-indent': 'This line is indented with a tab. → Replace the tab with spaces, two for each level.',
    'colon-inside':
      'The text has a colon and a space in it, which is taken for another field. → Put the whole text inside straight double quotes.',
    unreadable:
      'The form of this line is wrong: it cannot be read from here on. → Compare this line and the one above it with other files of the folder: a colon and one space after a field’s name, the same indentation as its neighbours; a text that holds a colon, a quotation mark or a hash goes inside straight double quotes.',
    'duplicate-key':
      'The same field is written twice. → Where it is one too many, delete a line; where it begins another item, put “- ” before the first line of that; where a line above it was lost, such as unit:, put that back.',
    'bad-indent':
      'This line is not indented correctly. → Line it up with its neighbours, using spaces and no tabs; where a line above it was lost, such as label: or source:, put that back.',
    'no-comma':
      'There is no comma between two items inside the braces. → Put a comma and a space between them, as in { kind: year, year: 2022 }.',
    apostrophe:
      'A quotation mark or an apostrophe stands inside single quotes. → Put straight double quotes at both ends, and write the apostrophe as “’”.',
    wrapped:
      'This line has no name of a field, and looks like the rest of the text above it. → Join it to the end of the line above: the text of a field stands on one line.',
    'unclosed-mark':
      'A quotation mark or bracket is not closed. → Add the missing half. Quotation marks and brackets that serve as markup are the straight, half-width ones.',
    'second-document': 'There is a line “---” in the middle of the file. → Delete that line.',
    alias:
      'A reference with “&” or “*” is used, which this site does not use. → Write the content out; a text that begins with “&” or “*” goes inside straight double quotes.',
  },
  'mdx-syntax': {
    unreadable: `There is markup in this line that is not well formed: it cannot be read from here on. → Check this line’s “<”, “>”, “{”, “}” and quotation marks: markup looks like ${EXAMPLE.Stat}, and plain text should do without these signs.`,
    'web-comment':
      'Notes of the form <!-- --> cannot be used here. → Delete the note or, if it must stay, write it as {/* note */}.',
    brace:
      'There is a “{” that is never closed, or braces whose content cannot be read. → Delete the brace: prose has no braces in it.',
    autolink: 'A web address cannot stand in angle brackets. → Write it as [words](https://…).',
    'less-than':
      'A “<” in prose is taken for the beginning of markup. → Take it out and use words, such as “less than”.',
    'closing-unopened': `Markup is closed here that was never opened. → Delete it, or open it before the words, as in ${EXAMPLE.Term}.`,
    'unfinished-tag': `This markup is not well formed. → Write it like this from the “<” to the “/>”, with no sign more or less: ${EXAMPLE.Stat}.`,
    'unquoted-prop': `What follows the equals sign in this markup is not in quotation marks, or they are not a pair. → Put it inside straight double quotes: ${EXAMPLE.Stat}.`,
    'unclosed-drawing': '<Drawing> is not closed. → Put a slash before the “>”: <Drawing id="…" />.',
    'unclosed-plain':
      '<Plain> is not closed. → Put </Plain> on a line of its own below the five sentences of the plain version.',
    'unclosed-stat': '<Stat> is not closed. → Put a slash before the “>”: <Stat id="…" />.',
    'unclosed-term':
      '<Term> is not closed. → Put a slash before the “>”: <Term id="…" />; or, where it marks words, put </Term> after them.',
    'unclosed-tag': '<⟨name⟩> is not closed. → If “⟨name⟩” is meant as text, leave out the angle brackets.',
  },
  'missing-front-matter': {
    'misshapen-fence':
      'The fields stand between two lines “---”, and this line is not written so. → Write three hyphens, “---”, and nothing else on the line.',
    'fields-without-end':
      'The fields at the top of the file have no end: the second “---” line is missing. → Write a line “---” below the last field (summary); the text begins after it.',
    'fields-absent':
      'The fields at the top of the file (title and so on) are missing. → Begin the file with a line “---”, then title, line and summary on a line each, then another “---”; the text comes below.',
  },
  'full-width-mark': {
    hash: 'A note begins with a full-width “＃”. → Write an ordinary “#” and a space.',
    dash: 'A full-width dash stands at the start of a list item. → Use the ordinary hyphen “-” and one space.',
    bracket: 'The brackets that serve as markup here are full-width. → Use the half-width [ ] or { }.',
    comma:
      'A Chinese comma or semicolon stands between the items here. → Put an ordinary comma and a space between items, as in [a, b].',
    quote:
      'Curly quotation marks are used as markup here, and would show on the page. → Use straight double quotes, "" for nothing; an id needs none.',
    tag: `Full-width signs (＜ ＞ “ ” ＝ and the like) stand in this markup, which would show as they are or not be read at all. → Use half-width signs throughout the markup: ${EXAMPLE.Stat}.`,
  },
  'yaml-surprise': {
    number:
      'A value written like this is not always read as it stands: another program may read another value. → Write a number in plain digits, without a leading 0, underscores or other signs, as in 266; put a text inside straight double quotes, as in "0266".',
    'cut-off':
      'What follows a space and “#” is taken for a remark and would not show on the page. → If it is text, put the whole of it inside straight double quotes; if it is a remark, put a space after the “#”.',
  },
  'wrong-indentation': {
    item: 'This item is one of “⟨meant⟩”, but stands under “⟨list⟩”. → Move all its lines up to the end of “⟨meant⟩”, indented as they are.',
    field:
      '“⟨key⟩” belongs under “⟨group⟩”, and is not indented so. → Put spaces in front of this line, two more than “⟨group⟩” has, and line the group up.',
  },
  // fields
  'missing-field': {
    inside:
      'The field “⟨field⟩”⟨help⟩ is missing. → Add “⟨last⟩: …” under “⟨group⟩”, with an ordinary colon and one space.',
    outermost:
      'The field “⟨field⟩”⟨help⟩ is missing. → Add “⟨last⟩: …” on a line of its own beside the other fields, with an ordinary colon and one space.',
  },
  'empty-field': {
    'half-filled':
      'This field is empty, while the one that goes with it is filled in. → Fill in both (Chinese and English, or name and address), or write "" in both.',
    list: '⟨field⟩ is empty. → Write at least one item, as other files of the folder do.',
    empty: '⟨field⟩ is empty. → Write what belongs here; Chinese and English are both needed.',
  },
  'unknown-field': {
    translated:
      'The Chinese text has no field “translated”. → Delete this line: only the English text has it.',
    beside:
      '“⟨key⟩” cannot stand beside “⟨as⟩”. → Check the source: if “⟨beside⟩” is wrong, correct it; if it is right, delete the field “⟨key⟩”.',
    field:
      'There is no field called “⟨key⟩” here. → The fields that may stand here: ⟨names⟩. Delete the line if it is not needed.',
  },
  'wrong-type': {
    text: '⟨field⟩ reads “⟨shown⟩”, but text is expected here. → Put it inside straight double quotes, as in "2022".',
    'yes-or-no':
      '⟨field⟩ reads “⟨shown⟩”, but only true or false may stand here. → Write true for yes and on, or false for no and off, without quotation marks.',
    number:
      '⟨field⟩ reads “⟨shown⟩”, but a number is expected here. → Write digits only, as in 1200 or 24.39: no quotes, commas, units, per cent signs or words such as “about”; money in full, not in thousands.',
    'whole-number':
      '⟨field⟩ reads “⟨shown⟩”, but a whole number is expected here. → Write digits only, as in 1200: no quotes, commas, decimals, units or words such as “about”. Per cents, areas and the like may have decimals: see whether the “kind” of the unit is right.',
    list: '⟨field⟩ reads “⟨shown⟩”, but a list is expected here. → Put each item on its own line, beginning with “- ”; write [] where there is none.',
    group:
      '⟨field⟩ reads “⟨shown⟩”, but smaller fields are expected here. → Its smaller fields are ⟨names⟩. Write those that are needed, as other files of the folder do.',
  },
  'invalid-option': {
    listed: '⟨field⟩ cannot be “⟨shown⟩”. → What may be written: ⟨options⟩.',
    none: '⟨field⟩ cannot be “⟨shown⟩”. → Add it to content/⟨folder⟩ first.',
  },
  'invalid-value': {
    'too-many': '⟨field⟩ has too many items. → Keep at most ⟨limit⟩.',
    'too-few': '⟨field⟩ has too few items. → Write at least ⟨limit⟩.',
    'too-big':
      '⟨field⟩ is “⟨shown⟩”, which is too large. → It may be ⟨limit⟩ at most; check the number of digits.',
    'below-zero':
      '⟨field⟩ is “⟨shown⟩”, which is below zero. → Delete a minus sign that was typed by mistake. A fall, a loss or a deficit is written as a positive number, and its name and definition say that it is one. A percentage, per mille or average that tells of growth may be below zero, such as -3.2, but not with “over”, “more than” or “under”: a fall of over 3% is written as a positive number too, under a name that says it is a fall.',
    'too-small': '⟨field⟩ is “⟨shown⟩”, which is too small. → It must be at least ⟨limit⟩.',
    'not-later':
      '⟨field⟩ is “⟨shown⟩”, which is not later than the first year (from). → Check both years; for a single one, write { kind: year, year: … }.',
    'not-origin': '⟨field⟩ has more than https:// and the host: “⟨shown⟩”. → Write ⟨suggestion⟩ alone.',
    'no-address':
      '⟨field⟩ is not a web address: “⟨shown⟩”. → Write the whole web address, beginning with https://, or "" while there is none.',
    'no-time-zone':
      '⟨field⟩ is not a time zone: “⟨shown⟩”. → Write its international name, a continent and a city, as in Asia/Tokyo; without this field, days are those of UTC.',
    'no-currency':
      '⟨field⟩ is not the code of a currency: “⟨shown⟩”. → Write its three capital letters from ISO 4217, as in USD or EUR; RMB and ¥ are not codes.',
    'no-date':
      '⟨field⟩ is not a date: “⟨shown⟩”. → Write a real date, as in "2024-06-30"; where no more is known, the month, "2024-06", or the year, "2024".',
    'no-day':
      '⟨field⟩ is not a date: “⟨shown⟩”. → Write a real date, with year, month and day, as in "2024-06-30".',
    'no-id':
      '⟨field⟩ cannot be an id: “⟨shown⟩”. → An id has lower-case Latin letters and digits only, with hyphens between words, as in two-words.',
    'too-exact':
      '⟨field⟩ cannot be “⟨shown⟩”: a number has ⟨most⟩ significant digits at most, and less than ten million billion in all. → Check its digits against the source; take a larger unit for what is too large, or the rounded number that the source gives.',
    unfit: '⟨field⟩ cannot be “⟨shown⟩”. → Write it as other files of the folder do.',
    'not-above': '⟨field⟩ is “⟨shown⟩”, which is too small. → It must be more than ⟨limit⟩.',
    'with-path':
      '⟨field⟩ has more than https:// and the host: “⟨shown⟩”. → Write ⟨suggestion⟩ alone; the path is given to the build, as SITE_BASE=⟨path⟩.',
  },
  'wrong-language': {
    'whole-zh':
      'The whole of this Chinese text is in English. → See whether the two languages were saved in each other’s files: Chinese goes into zh.mdx, English into en.mdx.',
    'whole-en':
      'The whole of this English text is in Chinese. → See whether the two languages were saved in each other’s files: Chinese goes into zh.mdx, English into en.mdx.',
    'prose-zh':
      'There is a passage of English in the Chinese text. → Translate it into Chinese; the English goes into en.mdx.',
    'prose-en':
      'There is Chinese in the English text. → Translate it into English; words of a source that are quoted go inside quotation marks or brackets.',
    'field-zh':
      'There is no Chinese in a Chinese field. → Write it in Chinese; the English goes into the field “en”.',
    'field-en':
      'There are Chinese characters in an English field. → Translate them into English; the Chinese goes into the field “zh”.',
  },
  'markup-in-field':
    'Markup does not work in this field: “⟨found⟩” would show on the page as it is. → Write plain text here; markup, links and figures go into the body of a text.',
  'unknown-placeholder': {
    misspelt:
      'The site does not fill in “⟨written⟩”: it would show as it is. → Only these are filled in here: ⟨names⟩, with half-width braces and no spaces in them.',
    'no-honours':
      'There are no honours, so this would say none. → Take it out of the sentence in both languages, or add an honour first with npm run new honour.',
    lacking:
      'The other language has {⟨name⟩} and this one does not. → Write {⟨name⟩} into this sentence too.',
  },
  // years and evidence of figures
  'future-year':
    'The year ⟨year⟩ has not come yet. → Check the year and write the one to which the value belongs.',
  'edition-not-older':
    'The newest edition is dated ⟨newest⟩ (“edition” in content/site/settings.yaml), and this one is not older. → Check both dates; a new edition is begun with npm run new edition.',
  'edition-of-another-year':
    'The folder of this edition is ⟨year⟩, but the date here is in another year. → Write a date of ⟨year⟩, such as "⟨year⟩"; the folder’s name is its address and stays.',
  'figure-of-later-time': {
    one: '“⟨id⟩” had no value by ⟨year⟩, so the ⟨year⟩ edition cannot show it. → Take it out here; to give new values, begin a new edition with npm run new edition.',
    all: 'This edition is said to be of ⟨edition⟩, when there was no source yet and nothing was known. → See when it was really written, and give that year, month or day.',
  },
  'edition-value-changed': {
    overwritten:
      'The ⟨year⟩ edition gave ⟨was⟩, which has become ⟨now⟩ here without a correction, so that edition would silently say something else. → If it was corrected later, keep the new value and write “revisions” below it, with an item of was: ⟨yaml⟩, date (when it was corrected) and reason; if it is the value of a later time, add it beside this one (npm run new observation) and restore the value here; if that edition was copied wrongly and is to change too, change the value in ⟨file⟩ as well.',
    dated:
      'The ⟨year⟩ edition was written in ⟨date⟩ and gave ⟨was⟩, but by the date of this correction it would give ⟨now⟩. → Write the date on which it was really corrected, which is after ⟨date⟩; if it really was before, change the value in ⟨file⟩ as well.',
    earlier:
      'By its period and the date of its source this value was known when the ⟨year⟩ edition was written, which would change from ⟨was⟩ to ⟨now⟩. → Check the period; if the source was written after ⟨date⟩, give its date to the month or the day; if that edition is to give this value too, change the value and the period in ⟨file⟩ as well.',
    lost: 'The ⟨year⟩ edition says that “⟨figure⟩” is ⟨was⟩, and the figure has no such value for it any more. → Restore what was deleted from content/statistics/⟨figure⟩.yaml, or its period or source; a value that no longer holds is not deleted but given status: withdrawn.',
    unlisted:
      'The texts, drawings or home page of the ⟨year⟩ edition show ⟨figures⟩, which “values” here does not have, so that a later change to the data would silently change that edition. → Restore the lines that were lost from an earlier version; where the edition was written by hand, add what it says of each, like the other lines.',
    gone: 'The ⟨year⟩ edition gives “⟨figure⟩”, but content/statistics/⟨figure⟩.yaml no longer exists. → Restore the file; a figure that is no longer kept up is marked “withdrawn”, and its page stays. If it really has another id now, change it here too.',
  },
  'no-such-day': {
    day: 'No calendar has “⟨found⟩”. → See the source, and correct the date.',
    week: '“⟨day⟩” is a ⟨weekday⟩, but this says “⟨said⟩”. → See the source for which of the two is wrong, and correct it.',
  },
  'future-date': '⟨date⟩ has not come yet. → Write the date on which it really was, as in "2024-06-30".',
  'duplicate-change': 'A change of “⟨path⟩” on ⟨date⟩ is already listed. → Make one entry of the two.',
  'reversed-years':
    'The first year or day is later than the last. → Check the two, and swap or correct them.',
  'period-after-source':
    'The source “⟨document⟩” dates from ⟨written⟩ and cannot give a value for ⟨period⟩. → Check the period; if a later source gives the value, enter that source (npm run new source) and name it in “document”.',
  'observations-out-of-order':
    'This item is earlier than the one before it (⟨period⟩). → Put the items in order of time, the newest last.',
  'sudden-change':
    'This value (⟨value⟩) differs eightfold or more from the one before (⟨before⟩). Is a digit missing, or one too many? → Check the number of digits against the source; if it is right, leave it.',
  'printed-differs': {
    value:
      'Value, qualifier and unit come to “⟨due⟩”, but the source is said to print “⟨printed⟩”. → Check the source: “value”, the qualifier with its mark and place, the unit and “printed” must give one number; change the one that is wrong.',
    qualified:
      'In the phrase quoted, “⟨mark⟩” stands beside the number, but the number is entered as exact. → Put “⟨mark⟩” into “printed”, and choose “qualifier” to match.',
    vague:
      '“⟨printed⟩” gives no exact number, and cannot be written as “⟨due⟩”. → Look for a number or a percentage elsewhere in the source; if it gives none, enter no figure, and say it in the text in the source’s own words.',
    places:
      '“⟨printed⟩” means the first several places, not one place in a ranking. → If they are counted, give the unit a kind that counts, such as people with 名; “printed” holds only the number and its unit, and “phrase” the whole.',
    more: '“⟨printed⟩” has more in it than the number and its unit. → Write “⟨due⟩” alone in “printed”; the rest stays in “phrase”.',
  },
  'year-of-another-period': {
    month:
      'The month or quarter in this sentence is not that of “⟨label⟩”, whose period is ⟨period⟩. → Check the month or quarter; if the sentence is about two things, make it two sentences.',
    typed:
      'The year here is ⟨year⟩, but the period of “⟨label⟩” in the same sentence is ⟨period⟩. → Check the year; if the sentence is about two things, make it two sentences.',
    before:
      'The year named before this is ⟨year⟩, but the period of “⟨label⟩” is ⟨period⟩. → Check the year; if this sentence is about another year, name that year in it.',
    title:
      'The title names a year, but the period of “⟨label⟩” in the drawing is ⟨period⟩. → Check the year, or leave it out of the title: the drawing gives the period of each figure.',
    quoted:
      'The phrase quoted names ⟨year⟩, but the period is ⟨to⟩. → Check the source and correct the period or the phrase.',
  },
  'year-of-reading':
    'When “⟨word⟩” was depends on the day this is read: next year the sentence is no longer true of “⟨label⟩”. → Name the year or the month, as in “in 2023”; where the source names none, write “in the year of the report”, or leave it out: the page of the figure gives its period.',
  'day-of-reading': {
    now: '“⟨word⟩” gives no date, and “⟨label⟩” in this sentence may change with time. → Give the date, as in “by the end of 2023”, or leave it out: the page of the figure gives its period.',
    half: '“⟨word⟩” names no year, and nothing says to which year “⟨label⟩” belongs. → Name the year, as in “the first half of 2023”.',
  },
  'years-differ': {
    years:
      'The sentence says “⟨said⟩”, but “⟨label⟩” covers ⟨due⟩ years. Is the number of years a slip? → If so, correct the sentence or name another figure; if not, leave it.',
    part: 'The sentence says “⟨said⟩”, but “⟨label⟩” is of ⟨period⟩ and not of those months alone. Is the time a slip, or the figure another? → If so, correct the sentence, or give the figure of those months; if it speaks of two things, make it two sentences; if it is right, leave it.',
  },
  'year-unknown':
    'The sentence names ⟨year⟩, but the period of “⟨label⟩” is “⟨period⟩”, so it is not known to be of that year. → If the source says ⟨year⟩, enter that year in the data file; if it does not, take the year out of the sentence; if the year belongs to something else, leave it.',
  'part-newer':
    'The last value here (⟨period⟩) is later than every value of its whole, “⟨whole⟩”, so that the two do not fit together. → If the source has a newer value of the whole, add it (npm run new observation); if not, leave it.',
  'mixed-periods':
    '“⟨own⟩” here is of ⟨ownTime⟩, but “⟨other⟩” in the same sentence is of ⟨otherTime⟩, and readers will take them to be of the same time. → Name both periods in the sentence, make it two sentences, or add the missing value of the same period (npm run new observation).',
  'cannot-be-derived': {
    'divides-by-itself':
      'A figure divided by itself always comes to 1, which says nothing. → Name another figure, or delete this file.',
    'is-no-amount':
      'A rank or a ratio of one to so many cannot be divided. → Check the two figures; if it really cannot be worked out, delete this file.',
    'share-of-another-unit':
      'A share (kind: share) is one part of a whole, so both figures are of one unit. → Name the whole; for an amount for each, or for each hundred, write kind: rate or per-hundred.',
    'share-above-whole':
      'The part is larger than the whole, so it is no share of it. → Check the two figures; if it really cannot be worked out, delete this file.',
    'no-common-period':
      'The two figures have no value for the same period, so nothing can be worked out. → Add the value of that period to the figure that lacks it (npm run new observation), or delete this file.',
    'divides-by-bound':
      'The divisor is not exact (more than, about, at least …), so the quotient would say nothing. → Check the two figures; if it really cannot be worked out, delete this file.',
    'divides-by-nothing':
      'The divisor is 0. → Check the two figures; if it really cannot be worked out, delete this file.',
    'divides-an-estimate':
      'The figure divided is an estimate, an upper bound or a range, so the quotient would say nothing. → Check the two figures; if it really cannot be worked out, delete this file.',
    negative:
      'One of the two figures is negative. → Check the two figures; if it really cannot be worked out, delete this file.',
  },
  'derived-without-figures':
    '“⟨id⟩” is worked out from ⟨figures⟩, which this group does not have. → Add ⟨figures⟩ to “figures”, or take this one out of “derived”.',
  'unit-of-share':
    'A share (kind: share) is a percentage, but the site would print “⟨unit⟩” after it. → Write "%"; for an amount for each, or for each hundred, change “kind”.',
  'currency-differs':
    'The unit is called “⟨word⟩”, but its currency is ⟨currency⟩ (⟨money⟩), which is what the data files would say. → Check “currency” and the unit’s words in both languages: all must name one money.',
  'unit-unfit': {
    times:
      'The unit counts occasions, and its kind is people: one person may be counted more than once. → Where occasions are counted, write kind: instances; where people are, correct the unit.',
    hundred:
      'The name says for each thousand or more, and it is worked out for each hundred (kind: per-hundred). → Name it for each hundred; for an amount for each one, write kind: rate.',
    swapped:
      'The English for one and for others has changed places: one of them would be printed as many. → Exchange the two.',
    same: 'The English for others is the same as for one, “⟨one⟩”. → Write the plural as “other” and the singular as “one”, as in { one: child, other: children }.',
  },
  'unit-with-magnitude': {
    chinese:
      'The unit has “⟨size⟩” in it, which the English pages and the data files do not have, so the value would be wrong by that much. → Write “⟨bare⟩” as the unit and the value in full, as in 370000 for “37万”; the site writes “万” by itself.',
    english:
      'The English unit has “⟨size⟩” in it, so the number on English pages would be wrong by that much. → Write what is counted alone, and the value in full.',
    words:
      'This says “⟨found⟩”, but the value is written in full and the site prints its unit, so the two together are wrong. → Delete “⟨found⟩”, and check that the value is in full.',
    derived:
      'A derived figure is worked out from values written in full, so “⟨found⟩” in its unit makes it wrong by that much. → Write what is counted alone, such as “yuan”.',
  },
  'cannot-be-drawn': {
    'has-no-length':
      'A rank or a ratio of one to so many cannot be drawn: a longer bar would not mean more. → Take another figure, or leave it out of the drawing.',
    'is-below-zero':
      'Drawings start from zero, and this figure is below it. → Take another figure, or leave it out of the drawing.',
    'is-not-counted':
      'Here one mark is one thing; this figure is not exact or, like a rank, a duration or a ratio, not a count of things, and cannot be drawn so. → Take a figure that counts (places, people, items) and is printed exactly; a drawing may have kind: bars instead.',
    'is-not-at-least':
      'This drawing has a mark for so many things: it can show an exact count, or “more than” and “at least”; money, shares, estimates and upper bounds it cannot. → Take another figure, or use kind: bars.',
    'is-inexact':
      'A bound or an estimate is not exact, so its share of a whole is not known: it can be neither the whole nor a part. → Use kind: bars, where each stands for itself.',
    'is-of-another-unit':
      'This figure has another unit than the first, and cannot be drawn on one scale with it. → Move it to another drawing; one drawing has figures of one unit.',
    'is-of-another-time':
      'This part is of another period than the whole, and cannot be drawn as a part of it. → Take figures of one period, or use kind: bars.',
    'parts-are-more':
      'The parts come to more than the whole. → Check the figures; where the parts overlap, use kind: bars.',
    'groups-are-four':
      'Beside three parts something remains: four groups cannot be told apart by their shapes. → Name two parts at most, or use kind: parts.',
    'undated-is-unsaid':
      'Some figures of this drawing have a period and some have none, and the note does not say so. → Say in the note, in both languages, that the periods differ or are not stated (“period”).',
    'times-are-few':
      'When the report was written this figure had fewer than three values that compare, so nothing can be drawn over time. → Wait until it has three exact values of one kind of period, or use kind: bars.',
    'block-has-parts':
      'Where a block stands for many (mark: block) a part would not fill its blocks and cannot be told apart. → Delete “parts” and give the part a row of its own; to show parts, use mark: stitch.',
    'row-is-too-long':
      'At this scale a row has more than ⟨most⟩ marks, more than there is room for. → Raise “each”, so that a mark stands for more.',
    'there-are-no-honours':
      'There are no honours yet, so there is nothing to draw. → Add one with npm run new honour first, or delete this file.',
    'has-no-room':
      'One mark is one thing; up to this figure there are ⟨marks⟩, more than there is room for. → There may be ⟨most⟩ marks at most; take a smaller figure, or give the drawing kind: bars or kind: squares.',
    'rows-are-too-many':
      'A row has so few marks that the drawing would be very high. → Write ⟨least⟩ or more, or delete “perRow”.',
    'names-differ':
      '⟨names⟩ names stand here, but the figure is ⟨value⟩. → Check the source: there are as many names as the value of “figure”.',
    'tiles-are-fewer': 'There are fewer tiles in all than names (⟨names⟩). → Write ⟨names⟩ or more.',
    'home-part': '⟨fault⟩ → Check the figures, and take out of “parts” what does not fit.',
  },
  'drawing-not-shown':
    'This drawing stands neither on the figures page nor in the text of its edition, so no reader sees it. → Write ⟨tag⟩ between two paragraphs of the text, in both languages, or give one of the newest edition a “column” here (main or side); delete the file of a drawing that is not used.',
  'figure-withdrawn': {
    followed:
      '“⟨label⟩” has been withdrawn, so it can no longer stand here. → Write “⟨suggestion⟩”, which follows it, or take it out.',
    ended:
      '“⟨label⟩” has been withdrawn, so it can no longer stand here. → Write another figure, or take it out; its own page stays and gives the reason.',
  },
  'successor-unfit':
    '“⟨successor⟩” cannot follow it: that leads back to “⟨next⟩”. → Name a figure that is still kept up, or delete the line where there is none.',
  'revision-changes-nothing':
    'The value is ⟨value⟩ before and after, so nothing was corrected. → Write what was published before as “was” and the corrected number as “value”; delete “revisions” where nothing was corrected.',
  'revisions-out-of-order': {
    order:
      'This correction (⟨date⟩) is earlier than the one above it (⟨before⟩). → Put them in order of date, the latest at the bottom.',
    early:
      'The date here (⟨date⟩) is earlier than the source or the period of the value (⟨written⟩): nothing is corrected or taken back before it is published. → Check the date, and write the day on which it really was.',
  },
  'phrase-differs': {
    figure:
      'The phrase quoted does not contain “⟨printed⟩”, so it does not prove the figure. → Copy into “phrase” the shortest phrase of the source, with the number exactly as in “printed”.',
    honour:
      'The title of this honour is not what the phrase quoted below says. → Check the source: copy the title character for character, and let the phrase contain the whole of it.',
    longer:
      'The phrase quoted has “⟨more⟩”, of which only “⟨printed⟩” is given here. → Check the source, and write both “printed” and “value” in full.',
  },
  // the two languages of a page
  'different-tags': {
    lacking:
      'The ⟨having⟩ text has the ⟨name⟩ on line ⟨line⟩; the ⟨lacking⟩ text has none to match it. → Write ⟨tag⟩ in the corresponding sentence of “⟨other⟩” or, if it is not wanted, take it out of “⟨file⟩”.',
    order:
      'What is marked stands in another order than in Chinese: going by line ⟨line⟩ of the Chinese text, this should be the ⟨due⟩, but it is the ⟨found⟩. → Rearrange the English, or the Chinese, so that both have the same order.',
  },
  'different-headings':
    'The ⟨language⟩ text has ⟨found⟩ sub-headings; it should have ⟨parts⟩. → Both languages need the same “## ” headings in the same order, one for each id in “parts” of section.yaml: add the missing one, take out the extra one, or correct “parts”.',
  'translation-short':
    'This English is much shorter than its Chinese. Is it unfinished? → If so, complete it; if it says all of it, leave it as it is.',
  'translation-outdated': {
    changed:
      'The Chinese of this paragraph (⟨file⟩ line ⟨line⟩) has changed since its English was written. → Bring this English up to date and run npm run translated ⟨name⟩; until then the English page carries a note.',
    added:
      'The Chinese has one more paragraph (⟨file⟩ line ⟨line⟩); its English belongs here and is not checked yet. → Add or check the English and run npm run translated ⟨name⟩; until then the English page carries a note.',
    gone: 'The Chinese (⟨file⟩) no longer has the paragraph that this English translates. → Delete this English; to keep it, check it and run npm run translated ⟨name⟩; until then the English page carries a note.',
  },
  'languages-differ':
    'The Chinese says “⟨zh⟩”, but this says “⟨en⟩”. Is one of them a slip? → If so, see the source and correct the one that is wrong; if they speak of different things, leave them.',
  'english-unchanged':
    'The Chinese (⟨file⟩ line ⟨line⟩) was changed to “⟨zh⟩”, and the English “⟨en⟩” was confirmed without a change. Does it still say the same? → If not, correct the English and run npm run translated ⟨name⟩.',
  'translation-unrecorded': {
    absent:
      'This English does not record which Chinese it was made from (it has no field “translated”). → Bring the English up to date and run npm run translated ⟨name⟩.',
    older:
      'The field “translated” does not record paragraph by paragraph which Chinese this English was made from (it is written in an older way, or damaged). → Bring the English up to date and run npm run translated ⟨name⟩, which writes the field anew.',
  },
  // ids that name nothing
  'unknown-id': {
    statistics:
      'There is no statistic with the id “⟨id⟩”. → The id is the name of a file in ⟨folder⟩, without “.yaml”.',
    drawings:
      'There is no drawing with the id “⟨id⟩”. → The id is the name of a file in ⟨folder⟩, without “.yaml”; a new drawing, for the newest edition, is made first, with npm run new drawing.',
    derived:
      'There is no derived figure with the id “⟨id⟩”. → The id is the name of a file in ⟨folder⟩, without “.yaml”; a new one is made first, with npm run new derived.',
    glossary:
      'There is no glossary term with the id “⟨id⟩”. → The id is the name of a file in ⟨folder⟩, without “.yaml”; a new term is added there first.',
    sources:
      'There is no source with the id “⟨id⟩”. → The id is the name of a file in ⟨folder⟩, without “.yaml”; a new source is made first, with npm run new source.',
  },
  'unknown-paragraph':
    'The source “⟨document⟩” has no paragraph with the locator “⟨id⟩”. → The locators are listed under “paragraphs” in content/sources/⟨document⟩.yaml, such as ⟨example⟩.',
  // parts and wholes
  'parts-do-not-add-up':
    'The parts (⟨sum⟩) do not add up to ⟨total⟩. → Check this total and its parts against the source: ⟨parts⟩. If the parts do not cover it completely, delete the line “partsAddUp”.',
  'parts-incomplete': {
    none: 'The parts of this figure are said to add up to it (“partsAddUp”), but no figure is a part of it. → Write “partOf: ⟨whole⟩” in the files of its parts, or delete the line “partsAddUp”.',
    period:
      'The parts of this figure are said to add up to it (“partsAddUp”), but these have no value for the same period: ⟨parts⟩. → Add their values for that period, written in the same way; or, if the parts do not cover the figure, delete the line “partsAddUp”.',
  },
  'part-larger-than-whole':
    '⟨value⟩ is larger than the figure it is a part of, “⟨whole⟩” (⟨total⟩). → Check both figures against the source; if this one is not a part of the other, delete the line “partOf”.',
  'part-of-another-kind':
    'This figure does not count the same kind of thing as “⟨whole⟩” (⟨units⟩), so it cannot be a part of it. → Check “kind” under “unit” in both files; if they really differ, delete the line “partOf”.',
  'part-of-itself': 'A figure cannot be a part of itself. → Write the id of the whole, or delete the line.',
  // things said twice
  'duplicate-order':
    'Position ⟨value⟩ is already taken by “⟨file⟩”. → Use a free number such as ⟨free⟩; to put it in between, raise the ones that follow by one.',
  'duplicate-id': {
    fixed:
      '“⟨id⟩” is already the id of a place on a page of the site. → Choose another id; rename a file that has it, and change it wherever it is used.',
    again:
      '“⟨id⟩” is already used on line ⟨line⟩ of “⟨file⟩”. → Delete the repetition, or choose another id.',
  },
  'duplicate-period':
    'Item ⟨item⟩ already gives a value for this period. → A new year’s value needs its own period, such as period: { kind: year, year: 2024 }; to correct a value, change the earlier item.',
  'duplicate-term':
    'The term “⟨value⟩” already has a file, “⟨file⟩”. → A term has one English rendering: merge the two files and delete one.',
  'duplicate-group':
    'The group “⟨entry⟩” has “⟨value⟩” as its large figure too, so readers would see two groups alike. → Choose another large figure; if this folder is a copy, rewrite its name and its sentences too, or delete it.',
  // what prose may hold
  'heading-level':
    'A sub-heading begins with two hash signs; this one has ⟨hashes⟩. → Begin the line with “## ” (two hash signs and a space). The title of the page is written as “title” at the top of the file.',
  'unknown-component':
    'There is no markup called <⟨name⟩>. → Prose may use ⟨names⟩, with the same capitals. If “⟨name⟩” is meant as text, leave out the angle brackets.',
  'invalid-prop': {
    'not-text':
      'In <⟨name⟩>, what follows the equals sign should be a text in straight double quotes, without braces. → Write it like this: ⟨example⟩.',
    option: '“⟨prop⟩” of <⟨name⟩> cannot be “⟨value⟩”. → It may be: ⟨options⟩; or leave it out.',
    empty: '“⟨prop⟩” of <⟨name⟩> cannot be “⟨value⟩”. → Write it like this: ⟨example⟩.',
    unknown: '<⟨name⟩> has no “⟨prop⟩”. → Write it like this: ⟨example⟩.',
    missing: '<⟨name⟩> lacks its “⟨prop⟩”. → Write it like this: ⟨example⟩.',
    twice: '<⟨name⟩> has its “⟨prop⟩” twice, and only one counts. → Keep the right one and delete the other.',
  },
  'unexpected-content':
    '<⟨name⟩> cannot have text inside it. → Write ⟨example⟩ and put the words before or after it; how the figure reads is decided by its own file.',
  'raw-html': {
    once: 'Web-page code such as <⟨name⟩> cannot be used in prose. → Take out the code in angle brackets and keep the words; when pasting from WeChat or Word, paste as plain text.',
    often:
      'Web-page code such as <⟨name⟩> cannot be used in prose; there are ⟨more⟩ more places in this text. → Take out the code in angle brackets and keep the words; when pasting from WeChat or Word, paste as plain text.',
  },
  'unsupported-markdown': {
    html: 'Prose cannot have web-page code. → Write it as paragraphs, “## ” headings or a list with “- ”; figures are written <Stat id="…" />.',
    table:
      'Prose cannot have tables. → Write it as paragraphs, “## ” headings or a list with “- ”; figures are written <Stat id="…" />.',
    delete:
      'Prose cannot have struck-out words (what stands between two “~”). → Write it as paragraphs, “## ” headings or a list with “- ”; figures are written <Stat id="…" />.',
    footnote:
      'Prose cannot have footnotes. → Write it as paragraphs, “## ” headings or a list with “- ”; figures are written <Stat id="…" />.',
    code: 'Prose cannot have code blocks (three backticks; without a closing line all the text below is taken for code). → Write it as paragraphs, “## ” headings or a list with “- ”; figures are written <Stat id="…" />.',
    image: 'Prose cannot have pictures. → Delete it: texts of this site have no pictures; say it in words.',
    'inline-code':
      'Words between backticks are set like program code. → Take out the backticks; use quotation marks for a quotation.',
    import:
      'A line that begins with “import” or “export” is taken for program code, which prose cannot have. → Delete the line; if it is a sentence, begin it with another word.',
    braces:
      'Prose cannot have braces “{ }”. → Take out the braces; a figure is written <Stat id="…" />, a note to colleagues {/* note */}.',
  },
  'typed-digit': {
    prose:
      'The number “⟨typed⟩” is typed, so it would not change when the data do. → If it is a figure, write ⟨stat⟩ instead. Years (2022) and ordinals (20th) may be typed; a name with a number in it is first entered in content/glossary, whole.',
    dek: 'The number “⟨typed⟩” is typed, so it would not change when the data do. → Write {figures} for the number of figures and {honours} for that of honours, which the site fills in; other numbers do not go here. Years (2022) and ordinals (20th) may be typed; a name with a number in it is first entered in content/glossary, whole.',
    drawing:
      'The number “⟨typed⟩” is typed, so it would not change when the data do. → Write a figure as {its id} and the number of things drawn as {count}, which the site fills in. Years (2022) and ordinals (20th) may be typed; a name with a number in it is first entered in content/glossary, whole.',
    field:
      'The number “⟨typed⟩” is typed, so it would not change when the data do. → This field has no figures in it: put it into the body of the text, as ⟨stat⟩. Years (2022) and ordinals (20th) may be typed; a name with a number in it is first entered in content/glossary, whole.',
  },
  'count-in-title':
    'The title of the drawing says “⟨words⟩”. Is that how many things it shows? → If so, write {count}, which follows when one more is drawn or one less; change both languages.',
  'number-in-words': {
    field:
      'The number “⟨text⟩” is written out in words, so it would not change when the data do. → This field has no figures in it: put it into the body of the text.',
    prose:
      'The number “⟨text⟩” is written out in words, so it would not change when the data do. → If it is a figure, write ⟨stat⟩ instead; if not, reword the sentence without a number.',
  },
  'share-in-words':
    '“⟨found⟩” is a number too, without a source, and will not follow the data. Is it what the source says? → If the source has the number, enter it as a figure and write <Stat id="…" />; if it comes of two figures, enter it in “derived”; if the source says no more, leave it.',
  'unit-twice': {
    number:
      'This figure is printed as “⟨whole⟩”, and another number, “⟨again⟩”, stands before it, so that readers see two. → Delete “⟨again⟩”.',
    ahead:
      'The figure is printed as “⟨whole⟩”, its unit with it, and “⟨again⟩” stands before it once more. → Delete “⟨again⟩”.',
    behind:
      'The figure is printed as “⟨whole⟩”, its unit with it, and “⟨again⟩” stands there once more: readers would see “⟨shown⟩”. → Delete “⟨again⟩”.',
  },
  'figure-doubtful':
    'The words ahead are those of “⟨said⟩”, and the figure is “⟨label⟩” (⟨id⟩). Is its id the wrong one? → If so, write “⟨other⟩”, in both languages; if not, leave it.',
  'qualifier-twice':
    'The figure is printed as “⟨whole⟩”, and “⟨said⟩” beside it says the same again. → Delete “⟨said⟩”: how the number is to be read is decided by its own file.',
  'qualifier-added':
    'The source gives an exact number, printed as “⟨whole⟩”, and “⟨said⟩” stands beside it. Is that what is meant? → If not, delete “⟨said⟩”; if the source is not exact, change “qualifier” in the file of the figure.',
  'number-left-bare':
    'Only “⟨whole⟩” is printed here, with nothing behind it to say what is counted. → Leave out “form”, and the site prints the unit; or write the noun behind it.',
  'count-differs': {
    listed: 'This says “⟨phrase⟩”, and a list of ⟨due⟩ follows. → Write “⟨suggestion⟩”, or correct the list.',
    'filled-in':
      'This says “⟨phrase⟩”, but the number of them is now ⟨due⟩. → Write ⟨suggestion⟩, which the site fills in.',
    typed:
      'This says “⟨phrase⟩”, but the number of them is now ⟨due⟩. → Write “⟨suggestion⟩”, or word it without a number; what is counted is ⟨where⟩.',
    drawn:
      'This says “⟨phrase⟩”, but ⟨due⟩ are drawn. → Write “⟨suggestion⟩”, or leave it to the title of the drawing, where {count} follows what is drawn.',
    figure:
      'This says “⟨phrase⟩”, but “⟨label⟩” is now ⟨due⟩. → In the body of a text write ⟨stat⟩ for the number, which follows the figure; elsewhere, or where the figure stands in the text already, write “⟨suggestion⟩”, or word it without a number; if something else is counted, name that.',
  },
  'list-differs':
    'The number before this is ⟨due⟩, but ⟨found⟩ are listed. Is one missing or too many, or the number a slip? → If so, correct it; if only some are listed, write “including”; if it is right, leave it.',
  'noun-of-another-number':
    'The count is now ⟨count⟩, with which “⟨noun⟩” does not agree. → Write both forms between the braces, as in ⟨both⟩; the site takes the one that agrees.',
  'repeated-figure': {
    listed:
      'The figure “⟨id⟩” is listed in group.yaml, and stands beside this sentence on the page. → Reword the sentence without it, or take it out of group.yaml; do the same in both languages.',
    text: 'The figure “⟨id⟩” already stands on line ⟨line⟩. → A figure stands once in the text, and once in its plain version: reword this sentence without it, or take out the other; do the same in both languages.',
  },
  'misplaced-component': {
    alone: '<⟨name⟩> stands on a line by itself, with no words around it. → Put it inside a sentence.',
    'not-alone':
      '<⟨name⟩> is a paragraph of its own, and cannot stand in a sentence, a list or the plain version. → Move it between two paragraphs, with an empty line before and after it.',
    'in-group':
      'No drawing stands in the sentences of a group: the page draws the large figure by itself. → Delete this line; a drawing goes into the text of a section.',
    'in-link':
      'This mark cannot stand inside a heading or the words of a link. → Move it into a sentence of the text: it is a link itself, and a link cannot hold another.',
  },
  'visible-markup': {
    underline:
      'A line of “---” or “===” right below this text turns it into a heading. → Delete that line; a sub-heading is written “## Heading”.',
    tag: `This markup is not written correctly and would show on the page. → Write it like this, with angle brackets: ${EXAMPLE.Stat}.`,
    backslash: 'The backslash here would show on the page. → Delete the backslash.',
    asterisk:
      'An asterisk here does not work as markup and would show on the page, as it does beside Chinese punctuation. → Delete it: Chinese on this site has no bold or italics; give weight by wording.',
    underscore:
      'An “_”, “~~”, “==” or backtick here does not work as markup and would show on the page. → Delete the sign.',
    heading:
      'The hash signs at the start of this line do not work: it would not become a sub-heading. → Write a sub-heading as “## Heading”: two hash signs and a space.',
    list: 'The sign at the start of this line does not make it a list item and would show on the page. → Begin each item of a list with “-” and a space; if it is not a list, delete the sign.',
    link: 'This link is not written correctly: its brackets would show on the page. → Write it as [words](/honours/), with half-width brackets and no space between the pairs.',
    table:
      'This looks like a table; prose has none, and the bars would show. → Write it as paragraphs or as a list with “- ”; figures have their own page.',
  },
  'empty-heading': 'This sub-heading has no words. → Write the heading after “## ”, or delete the line.',
  'repeated-passage': {
    here: 'This passage or sub-heading is the same as line ⟨line⟩, as if it had been pasted twice. → Delete one of the two; a sub-heading that was not rewritten gets its own words, in both languages.',
    elsewhere:
      'This passage is the same as line ⟨line⟩ of “⟨file⟩”. → Keep it in one place: delete the other, or write something else there, in both languages; if it was to be moved, delete it where it was.',
  },
  'draft-remark': {
    remark:
      '“⟨found⟩” looks like a remark to oneself and would show on the page. → Fill in what is missing and delete the remark; a note in prose is written {/* note */}, one in a data file after “# ”.',
    tool: '“⟨found⟩” looks like a remark of a translation or writing tool and would show on the page. → Delete it and keep the text alone.',
  },
  'line-break':
    'This line goes on from the one above, and the line end between them would show as a space. → A paragraph is one line: join this line to the one above or, for a new paragraph, leave an empty line between them.',
  // the plain version of a section
  'plain-missing':
    'This section has no plain version. → Say the section in five everyday sentences at the very start of the text: a line <Plain>, then five lines that each begin with “- ” and hold one sentence, then a line </Plain>.',
  'plain-misplaced': {
    page: 'This page is not a section of the report and cannot have a plain version. → Delete the lines from <Plain> to </Plain>.',
    'not-first':
      'There is one plain version, and it comes first in the text. → Move the lines from <Plain> to </Plain> to the very start of the text, above the first sub-heading, with <Plain> on a line of its own; delete a second one.',
  },
  'plain-shape':
    'A plain version is one list of five sentences, one on each line, and nothing else. → Write it as a line <Plain>, then five lines that each begin with “- ” and hold one sentence, then a line </Plain>, in both languages.',
  'plain-sentence':
    'Line ⟨line⟩ of the plain version must be one sentence: neither empty nor two, and with its full stop. → Keep one sentence, which says one thing; what is left over belongs on another line.',
  'plain-figure':
    'The figure “⟨id⟩” stands in the plain version and not in the text. → A plain version says only what the text says: write <Stat id="⟨id⟩" /> in the text, or take it out of the plain version.',
  // marks and names
  'half-width-punctuation':
    'A half-width mark, “⟨found⟩”, stands in Chinese text. → Use the full-width marks of Chinese, such as “，”, “。”, “：” and “（）”.',
  'full-width-punctuation':
    'There are full-width characters in English text: “⟨found⟩”. → Use the ordinary half-width characters, with a space after a mark.',
  'straight-quote': {
    chinese:
      'The mark “⟨found⟩” in Chinese text is no curly quotation mark. → Use a pair of curly quotation marks, “ ”, and ‘ ’ within them.',
    english:
      'A straight double quotation mark stands in English text. → Use a pair of curly quotation marks, “ ”.',
  },
  'doubled-punctuation': {
    chinese: 'Punctuation is doubled here: “⟨found⟩”. → Keep one mark; an ellipsis in Chinese is “……”.',
    english: 'Punctuation is doubled here: “⟨found⟩”. → Keep one mark.',
  },
  'misplaced-punctuation': {
    chinese:
      'This mark is out of place: “⟨found⟩”. → No such mark begins a passage, and no space stands before it: delete what is surplus.',
    apostrophe:
      'The quotation mark or apostrophe “⟨found⟩” is the wrong way round. → An apostrophe and a closing mark are “’”, an opening one is “‘”.',
    last: 'At the end of a list there is a word for “and” or “and so on” already, and “⟨found⟩” as well. → Delete “⟨found⟩”.',
    english:
      'The spacing at this mark is wrong: “⟨found⟩”. → Leave no space before a mark, and one after it; brackets have theirs outside.',
  },
  'unpaired-mark':
    'A mark here has no partner: the other half of ⟨found⟩ is missing. → Add the missing half, or delete the one too many.',
  'name-altered':
    '“⟨found⟩” is a character or two from the fixed name “⟨name⟩” and looks like a slip. → Write “⟨name⟩”; if it really is another name, enter it in content/glossary first.',
  // what was pasted along, and what is no sentence
  'left-over-line':
    '“⟨found⟩” looks like something pasted along with the text from a paper, a page or an office program. → Delete it; sources and their authors are entered in content/sources, and the site names them.',
  'pasted-columns':
    'This passage looks pasted from a table: its columns stand on one line, and readers cannot tell them apart. → Write sentences, or a list with “- ”; figures are entered in content/statistics and written <Stat id="…" />.',
  emoji:
    '“⟨found⟩” is an emoji or an ornament, which a report does not have and a screen reader would read out. → Delete it.',
  'space-in-chinese':
    'A space stands between Chinese characters and would show as a gap. → Delete it, or write a mark where there is a pause.',
  'line-as-heading': {
    heading:
      'This sub-heading is bold, or has a number. → Leave the words alone; the site shows their order itself.',
    paragraph:
      'This line looks like a sub-heading written as a bold or numbered paragraph, which no contents list and no link can find. → If it is one, write “## Heading” without a number in both languages, and add its id to “parts”; if it is text, take out the bold and the number and make it a sentence.',
  },
  'no-full-stop':
    'This paragraph has no full stop at its end. Is it unfinished, or is the mark missing? → Finish it, and end it with a full stop.',
  'heading-punctuation': 'A heading or a name does not end in “⟨found⟩”. → Delete the mark at its end.',
  'points-to-nothing':
    '“⟨found⟩” points to a picture, a table or an attachment that this page does not have. → Delete these words; a drawing is put between two paragraphs as <Drawing id="…" />.',
  'link-swallows-text':
    'The web address runs into the Chinese behind it: all of that became part of the link, which leads nowhere. → Write [words](⟨address⟩), with the text outside the brackets.',
  // links
  'unknown-page': {
    change:
      'The site has no page “⟨path⟩”. → Write the address of the page that changed, with a slash at both ends and without /en, as in /honours/.',
    link: 'The site has no page “⟨path⟩”, so the link leads nowhere. → The addresses that exist: ⟨pages⟩.',
    anchor:
      'The page “⟨path⟩” has no place called “#⟨anchor⟩”. → After “#” comes an id of that page; to link to the whole page, leave out “#” and what follows.',
  },
  'unfit-link': {
    http: 'This address begins with http://, which is not encrypted. → Write “⟨suggestion⟩” and try it in a browser; if it is not meant as a link, do not write it like an address.',
    local:
      'This address is on your own computer or office network, which readers cannot reach. → For a page of this site write its path alone, as in “/honours/”; for another site its public address; where there is none, leave the words without a link.',
    scheme:
      'A link of this kind is not safe, and the site does not take it. → An address within the site begins with “/”, as in “/honours/”; one outside it with https://; anything else is written as text, without a link.',
    relative:
      '“⟨url⟩” is not a full address within the site, so it works on some pages and not on others. → An address within the site begins and ends with “/”, as in “/honours/”; one outside it begins with https://.',
    language:
      'The link says /zh/ or /en/, which takes readers into one language whatever they were reading. → Leave that part out and write “⟨suggestion⟩”; the site adds the reader’s language by itself.',
  },
  'link-without-text':
    'This link has no words, so readers can neither see nor follow it. → Put words inside the square brackets, as in [honours](/honours/).',
  // the glossary
  'name-in-other-english':
    '“⟨written⟩” in the Chinese of this paragraph is “⟨english⟩” in its entry, and the English does not say so. Is it called something else here? → If it is, use the English of the entry; if it is said in other words on purpose, leave it.',
  'term-rendered-differently':
    '“⟨written⟩” in the Chinese is “⟨english⟩” in the glossary, and the English here does not use it. → Use the glossary’s English here or, if this form is acceptable too, add it to “en” under “forms” in “⟨file⟩”.',
  // what is asked of names, words, entries and settings
  'name-confused': '“⟨found⟩” sounds or looks like “⟨name⟩” and seems to be a slip. → Write “⟨name⟩”.',
  'name-doubtful':
    '“⟨found⟩” sounds or looks like “⟨name⟩”. Is it a slip? → If so, write “⟨name⟩”; if not, leave it.',
  'typing-slip': {
    letter:
      '“⟨found⟩” between Chinese characters looks like a letter left over from typing. Is it one? → If so, delete it; if it is meant, leave it as it is.',
    half: '“⟨found⟩” looks like half of a mark, or another sign in its place. Is it? → If so, write a dash as “——” and an ellipsis as “……”; between the ends of a stretch it is right: leave it.',
    article:
      '“⟨found⟩” seems to have the wrong one of a and an: an stands before what begins with the sound of a vowel. Is it a slip? → If so, correct it; if it is meant, leave it as it is.',
    cut: '“⟨found⟩” looks like one word, cut in two at the end of a line. Is it? → If so, take out the hyphen and the space; if it is meant, leave it as it is.',
    small:
      '“⟨found⟩” begins a sentence or a heading, and begins small. Is it a slip? → If so, write a capital; if it is meant, leave it as it is.',
    articles:
      '“⟨found⟩” has two articles in a row. Is one too many? → If so, keep one; if it is meant, leave it as it is.',
    close:
      '“⟨found⟩” has no space after the stop. Is it a slip? → If so, put one space after the stop; if it is meant, leave it as it is.',
  },
  'doubled-likely':
    '“⟨found⟩” has the same word twice in a row. Was it typed twice by mistake? → If so, delete one; if it is meant, leave it.',
  'refused-and-derived':
    'These two figures are said not to be worked out, and “⟨label⟩” is worked out from just these. Was one changed and the other forgotten? → If so, delete one of the two files; if it is something else that is refused, such as their sum, say so in “what” and leave it.',
  'label-of-another':
    '“⟨said⟩” is the name of another figure (⟨other⟩), and the one that stands here is “⟨label⟩”. Was the figure exchanged and the name left, or the id mistaken? → If so, correct it; if not, leave it.',
  'credit-of-another-year':
    'This says ⟨said⟩, and the date of the source is ⟨date⟩. Was it copied from another source? → If so, correct it; if it is the year of something else, leave it.',
  'change-unlikely': {
    order:
      'This entry (⟨date⟩) is newer than the one above it (⟨before⟩). Is it in the wrong place? → If so, move it up: the newest stand first; if the date is wrong, correct it.',
    early:
      'The date of this entry (⟨date⟩) is before the report (⟨written⟩), when there was no such site. Is the year wrong? → If so, correct it; if not, leave it.',
  },
  'said-twice':
    '“⟨found⟩” says one thing twice. Is it a slip? → If so, keep one of the two; if it is meant, leave it as it is.',
  'doubled-word': '“⟨found⟩” says one word twice. → Keep one “⟨suggestion⟩”.',
  'level-differs':
    'The name of the honour is of ⟨named⟩ level, but its level is given as “⟨heading⟩”. → Check “level” and “title” against the source.',
  'giver-unlikely':
    'The level is “⟨heading⟩”, but “⟨giver⟩” is among the givers. Would it give an honour of that level? → Check “givers” and “level” against the source.',
  'ordinal-differs':
    'The Chinese has number ⟨due⟩ (“⟨zh⟩”), but the English has “⟨en⟩”. → Check the source and make the two agree.',
  'years-not-quoted':
    'The years given here are not in the phrase quoted below, which therefore does not prove them. → Correct the years from the source and quote a phrase that has them; if the source gives none, delete “years”.',
  'misspelt-word': '“⟨found⟩” is a slip for “⟨suggestion⟩”. → Write “⟨suggestion⟩”.',
  'paragraph-missing':
    'Here the Chinese has ⟨zh⟩ paragraphs, and the English ⟨en⟩. Was one left out in translation? → If so, add it; if two were made one on purpose, leave it.',
  'repeated-sentence':
    'This sentence stands on line ⟨line⟩ of “⟨file⟩” too, word for word. Was it copied and not deleted? → If so, keep one; if it is repeated on purpose, leave it.',
  'duplicate-entry':
    '“⟨file⟩” has the name “⟨name⟩” too, so readers would see two alike. → If both are one thing, keep one file and name it wherever the other is named; if not, give them different names in both languages.',
  'english-of-another':
    'The Chinese is “⟨name⟩”, but the English is that of “⟨file⟩”, as if the file had been copied and its English not rewritten. → Write the English of this Chinese.',
  'looks-the-same':
    'The ⟨what⟩ are those of “⟨file⟩”. Is this one thing entered twice? → If so, keep one file and name it wherever the other is named; if not, check what is written here.',
  'figure-of-another-section':
    '“⟨label⟩” does not stand in the text of this section. Was it moved elsewhere? → If so, take it out here; if not, write <Stat id="⟨id⟩" /> in the text.',
  spelling:
    'The dictionary does not have “⟨written⟩”. Is it misspelt? → If so, correct it, in British spelling (organise, colour); if the word is right, enter the term it belongs to in content/glossary.',
  'answer-left-over':
    'This answers “⟨code⟩”, which is no longer asked here. → Delete the answer or, if what was asked about has moved, write it on that line.',
  'contact-differs': {
    text: 'This says “⟨written⟩”, but the contact in the settings is “⟨other⟩”, a digit or two apart. → Check which is right, and make the two the same.',
    lacking:
      'The other language gives “⟨other⟩”, and this one gives nothing, so that its readers can reach nobody. → Give it here too, or delete it there if it is not to be public.',
    english:
      'The English gives “⟨written⟩”, but the Chinese gives “⟨other⟩”. → Check which is right, and make the two the same.',
  },
  'form-of-another-term':
    '“⟨name⟩” already stands for another term, “⟨term⟩” (“⟨file⟩”), so readers cannot tell which is meant. → Two terms differ in Chinese, in English and in every form: give one of them other words, or merge the two files.',
  'term-around-other-words':
    'The tag of the term “⟨term⟩” stands around “⟨words⟩”, so readers would be given the meaning of another word. → Check the id and the words; if this form is acceptable too, add it to “forms” in content/glossary/⟨id⟩.yaml.',
  'traditional-character':
    '“⟨found⟩” is in traditional characters. → Write “⟨suggestion⟩”; a title that is itself in them goes between 《 and 》.',
  'setting-unfit': {
    address:
      '“⟨value⟩” is not an address that the public can reach, yet pages and citations would carry it. → Write the real one, or "" while there is none.',
    number: '“⟨value⟩” ⟨why⟩ → Write the real one, or "" while there is none.',
    wide: '“⟨value⟩” is full-width, so an address or a number written like this does not work. → Write “⟨suggestion⟩”.',
    mail: '“⟨value⟩” is not a complete email address. → Write it like office@….gov.cn, with plain dots and neither spaces nor commas, or "" while there is none.',
    licence:
      'The name is “⟨value⟩”, but the address leads to another licence, so readers cannot tell which holds. → Check “name” and “url”: both are of one licence, and of one version.',
    phone:
      '“⟨value⟩” has a digit too few or too many: after an area code stand seven or eight digits, a mobile number has eleven, and a postcode six. → Write the real number.',
    placeholder:
      '“⟨value⟩” is a placeholder, and it would be printed as it is. → Write the real one, or "" while there is none.',
  },
  'sum-unlikely':
    'This sum is only ⟨value⟩, while the least of the others is ⟨least⟩. Does the source count in units of 10,000? → Check the source: if it does, “printed” has its “万” and the value is written in full; if the sum is right, leave it.',
} as const satisfies InAnotherLanguage<typeof zh>;
