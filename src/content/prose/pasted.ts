/** Columns of a table on one line: parted by tabs or wide gaps, or words and numbers with spaces between. */
export const COLUMNS =
  /\S[^\n]*?(?:\t| {4})[^\S\n]*\S(?:[^\n]*\S)?|^[^，。；：！？]*(?:\p{Script=Han}+ +){2,}[^，。；：！？]*\d+(?:\.\d+)?(?: +\S[^，。；：！？]*)?$/u;

/** A face, a heart, a star or a tick. */
export const EMOJI =
  /(?:[\d#*]\uFE0F?\u20E3|(?!©|®|™)(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)|[★☆✓✔✗✘✕☑☎☞☛►▶◆◇■□▲△▼❤♥✿❀])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|★|☆)*/u;

/** Components, web-page code, bold, links, code, headings and entities. */
export const MARKUP =
  /<\/?[A-Za-z!][^<>]*>?|\*\*|\[[^\]]*\]\s?\([^)]*\)?|\]\s?\(|`|^#{1,6}\s|&(?:[a-z]{2,8}|#\d+);/;
/** Braces, where nothing is filled in. */
export const BRACES = /[{｛][^{}｛｝]*[}｝]?|[}｝]/;

/** A line end inside a Chinese paragraph would show as a gap between two characters; the line that goes on is the one to move. */
export const NEXT_LINE =
  /(?<=[\p{Script=Han}，。、；：！？”》）\uFFFC][ \t]*\r?\n[ \t]*)[\p{Script=Han}“《（\uFFFC][^\n]*/u;
