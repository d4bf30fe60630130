import type { Encoding } from '../encoding.ts';
import { EXAMPLE } from './example.ts';
import type { zh } from './zh.ts';

const ENCODING: Readonly<Record<Encoding, string>> = {
  gb18030: 'GBK (also called ANSI or GB2312)',
  'utf-16le': 'UTF-16 (“Unicode” in Notepad)',
  'utf-16be': 'UTF-16 BE (“Unicode big endian” in Notepad)',
};

/** The same in English. */
export const en: typeof zh = {
  // YAML
  wideColon: [
    'There is a full-width colon “：” after the name of a field.',
    'After the field’s name, use an ordinary colon and one space, as in “order: 1”.',
  ],
  noSpace: ['There is no space after the colon.', 'Put one space after the colon, as in “order: 1”.'],
  noSpaceAfterDash: [
    'There is no space after the hyphen at the start of this line.',
    'Put one space after the hyphen, as in “- zh: …”.',
  ],
  wideDash: [
    'A full-width dash stands at the start of a list item.',
    'Use the ordinary hyphen “-” and one space.',
  ],
  wideBracket: ['The brackets that serve as markup here are full-width.', 'Use the half-width [ ] or { }.'],
  wideComma: [
    'A Chinese comma or semicolon stands between the items here.',
    'Put an ordinary comma and a space between items, as in [a, b].',
  ],
  wideQuote: [
    'Curly quotation marks stand where markup is due, and would show on the page.',
    'Use straight double quotes, "" for nothing; an id needs none.',
  ],
  tabIndent: ['This line is indented with a tab.', 'Replace the tab with spaces, two for each level.'],
  colonInside: [
    'The text has a colon and a space in it, which is taken for another field.',
    'Put the whole text inside straight double quotes.',
  ],
  surprise: [
    'A value written like this is not always read as it stands: another program may read another value.',
    'Write a number in plain digits, without a leading 0, underscores or other signs, as in 266; put a text inside straight double quotes, as in "0266".',
  ],
  cutOff: [
    'What follows a space and “#” is taken for a remark and would not show on the page.',
    'If it is text, put the whole of it inside straight double quotes; if it is a remark, put a space after the “#”.',
  ],
  unreadableYaml: [
    'The form of this line is wrong: it cannot be read from here on.',
    'Compare this line and the one above it with other files of the folder: a colon and one space after a field’s name, the same indentation as its neighbours; a text that holds a colon, a quotation mark or a hash goes inside straight double quotes.',
  ],
  duplicateKey: ['The same field is written twice.', 'Keep one of the two lines and delete the other.'],
  badIndent: [
    'This line is not indented correctly.',
    'Line it up with its neighbours, using spaces and no tabs.',
  ],
  unclosedMark: [
    'A quotation mark or bracket is not closed.',
    'Add the missing half. Quotation marks and brackets that serve as markup are the straight, half-width ones.',
  ],
  secondDocument: ['There is a line “---” in the middle of the file.', 'Delete that line.'],
  alias: [
    'A reference with “&” or “*” is used, which this site does not use.',
    'Write the content out; a text that begins with “&” or “*” goes inside straight double quotes.',
  ],
  // MDX
  unreadableMdx: [
    'There is markup in this line that is not well formed: it cannot be read from here on.',
    `Check this line’s “<”, “>”, “{”, “}” and quotation marks: markup looks like ${EXAMPLE.Stat}, and plain text should do without these signs.`,
  ],
  webComment: [
    'Notes of the form <!-- --> cannot be used here.',
    'Delete the note or, if it must stay, write it as {/* note */}.',
  ],
  brace: [
    'There is a “{” that is never closed, or braces whose content cannot be read.',
    'Delete the brace: prose has no braces in it.',
  ],
  autolink: ['A web address cannot stand in angle brackets.', 'Write it as [words](https://…).'],
  lessThan: [
    'A “<” in prose is taken for the beginning of markup.',
    'Take it out and use words, such as “less than”.',
  ],
  closingUnopened: [
    'Markup is closed here that was never opened.',
    `Delete it, or open it before the words, as in ${EXAMPLE.Term}.`,
  ],
  unfinishedTag: [
    'This markup is not complete.',
    `Write all of it, from the “<” to the “/>”: ${EXAMPLE.Stat}.`,
  ],
  wideTag: [
    'Full-width signs (＜ ＞ “ ” ＝ and the like) stand in this markup, which would show as they are or not be read at all.',
    `Use half-width signs throughout the markup: ${EXAMPLE.Stat}.`,
  ],
  unquotedProp: [
    'What follows the equals sign in this markup is not in quotation marks, or they are not a pair.',
    `Put it inside straight double quotes: ${EXAMPLE.Stat}.`,
  ],
  rawHtml: (name, more) => [
    `Web-page code such as <${name}> cannot be used in prose${more > 0 ? `; there are ${more} more places in this text` : ''}.`,
    'Take out the code in angle brackets and keep the words; when pasting from WeChat or Word, paste as plain text.',
  ],
  unclosedPlain: [
    '<Plain> is not closed.',
    'Put </Plain> on a line of its own below the five sentences of the plain version.',
  ],
  unclosedStat: ['<Stat> is not closed.', 'Put a slash before the “>”: <Stat id="…" />.'],
  unclosedTerm: [
    '<Term> is not closed.',
    'Put a slash before the “>”: <Term id="…" />; or, where it marks words, put </Term> after them.',
  ],
  unclosedTag: (name) => [
    `<${name}> is not closed.`,
    `If “${name}” is meant as text, leave out the angle brackets.`,
  ],
  // the fields of an article
  misshapenFence: [
    'The fields stand between two lines “---”, and this line is not written so.',
    'Write three hyphens, “---”, and nothing else on the line.',
  ],
  fieldsWithoutEnd: [
    'The fields at the top of the file have no end: the second “---” line is missing.',
    'Write a line “---” below the last field (summary); the text begins after it.',
  ],
  fieldsAbsent: [
    'The fields at the top of the file (title and so on) are missing.',
    'Begin the file with a line “---”, then title, line and summary on a line each, then another “---”; the text comes below.',
  ],
  // a text, whatever is written in it
  conflictMarks: [
    'The marks of a merge conflict (<<<<<<<, =======, >>>>>>>) are still here.',
    'Keep the version that is wanted, and delete the other and all three marks.',
  ],
  garbledText: [
    'There is garbled text here, left by a wrong conversion; the words themselves are lost.',
    'Type these words again from the original.',
  ],
  tooDeep: [
    'The markup here is nested too deeply, or too dense, for any text of this site.',
    'See whether something else was pasted here; delete the surplus brackets and marks, or restore the last version.',
  ],
  emptyFile: [
    'This file is empty.',
    'Fill it in as other files of the folder do, or delete the file if it is not needed.',
  ],
  emptyText: [
    'This file has its title and other fields, and no text.',
    'Write the text below the second “---” or, if it was deleted by mistake, restore the last version.',
  ],
  hiddenCharacter: (codes) => [
    `There is an invisible character here (${codes}), most likely brought in by pasting.`,
    'Delete the characters on both sides and type them again, or run npm run check -- --fix, which removes it.',
  ],
  wideSpace: [
    'There is a full-width space here; it does not count as one in a field, and paragraphs need no indent in prose.',
    'Delete it and, where a space is needed, type an ordinary one; or run npm run check -- --fix, which replaces it.',
  ],
  specialSpace: [
    'There is a special space here (such as a no-break space), most likely brought in by pasting.',
    'Delete it and, where a space is needed, type an ordinary one; or run npm run check -- --fix, which replaces it.',
  ],
  lookalike: (found) => [
    `“${found}” looks like an ordinary character and is another one, which neither search nor a screen reader takes for it.`,
    'Delete these characters and type them again; where they come from a PDF file, npm run check -- --fix replaces them.',
  ],
  // a file that cannot be had
  tooLarge: [
    'This file is larger than 300 KB, which no text of this site is.',
    'See whether it is the wrong file, or has a picture pasted into it.',
  ],
  unopenable: [
    'This file cannot be opened.',
    'Close any program that has it open, see that you may read it, and try again.',
  ],
  otherEncoding: (encoding) => [
    `This file is saved in ${ENCODING[encoding]}; on the site its text would come out garbled. It should be UTF-8.`,
    'Open it in Notepad, choose “Save as”, set the encoding to “UTF-8” and save; or run npm run check -- --fix, which converts it.',
  ],
  brokenEncoding: [
    'From this line on there are bytes that are not UTF-8, so text would come out garbled; the file may be damaged, or mix two encodings.',
    'Type again what is garbled on this line and save as UTF-8 in Notepad; if the words cannot be told, restore the last version.',
  ],
  // what a field cannot hold; the sentence begins with the field
  textDue: ['a text is due here', 'Put it inside straight double quotes, as in "2022".'],
  numberDue: [
    'a number is due here',
    'Write digits only, as in 1200 or 24.39: no quotes, commas, units, per cent signs or words such as “about”; money in full, not in thousands.',
  ],
  wholeNumberDue: [
    'a whole number is due here',
    'Write digits only, as in 1200: no quotes, commas, decimals, units or words such as “about”. Per cents, areas and the like may have decimals: see whether the “kind” of the unit is right.',
  ],
  listDue: [
    'a list is due here',
    'Put each item on its own line, beginning with “- ”; write [] where there is none.',
  ],
  groupDue: ({ en: names }) => [
    'smaller fields are due here',
    `Its smaller fields are ${names}. Write those that are needed, as other files of the folder do.`,
  ],
  tooMany: (limit) => ['has too many items.', `Keep at most ${limit}.`],
  tooFew: (limit) => ['has too few items.', `Write at least ${limit}.`],
  tooBig: (shown, limit) => [
    `is “${shown}”, which is too large.`,
    `It may be ${limit} at most; check the number of digits.`,
  ],
  tooSmall: (shown, limit) => [`is “${shown}”, which is too small.`, `It must be at least ${limit}.`],
  noAddress: (shown) => [
    `is not a web address: “${shown}”.`,
    'Write the whole web address, beginning with https://, or "" while there is none.',
  ],
  noTimeZone: (shown) => [
    `is not a time zone: “${shown}”.`,
    'Write its international name, a continent and a city, as in Asia/Tokyo; without this field, days are those of UTC.',
  ],
  noId: (shown) => [
    `cannot be an id: “${shown}”.`,
    'An id has lower-case Latin letters and digits only, with hyphens between words, as in two-words.',
  ],
  unfit: (shown) => [`cannot be “${shown}”.`, 'Write it as other files of the folder do.'],
  emptyField: ['is empty.', 'Write what belongs here; Chinese and English are both needed.'],
};
