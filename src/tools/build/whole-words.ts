const KEPT = /<(style|script|pre|code|textarea|title|option|svg)\b.*?<\/\1>/gs;

/** What a line would part: a short word with a hyphen, such as “e-card” and “grass-roots”, a Chinese date, such as 2023年 and 2023年5月, and what follows an address, such as “?mode=elder”. */
const WORD =
  /(?<![\w/-])(?:[A-Za-z]-[a-z]+|(?=[A-Za-z-]{4,14}(?![\w/-]|\.\w))[A-Za-z]+(?:-[A-Za-z]+)+)|(?:\d+[年月日届])+|\?\w+=\w+/g;

const JOINED = /^[A-Za-z]{2,}-/;

/**
 * A page in which no line ends inside a short word such as “e-card” and “grass-roots”, as a browser breaks lines after every hyphen, in a
 * date, or after the question mark of an address. A long one, which may be wider than its place, is broken.
 * A date that stands alone, as in a table, needs no care.
 * @example withWholeWords('<body>an e-card</body>') // => '<body>an <span class="whole">e-card</span></body>'
 */
export function withWholeWords(html: string): string {
  const body = html.indexOf('<body');
  return html.slice(0, body) + whole(html.slice(body));
}

function whole(body: string): string {
  const kept = [...body.matchAll(KEPT)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return body.replace(/(?<=>)[^<>]+(?=<)/g, (text, at: number) =>
    kept.some(({ from, to }) => at > from && at < to)
      ? text
      : text.replace(WORD, (word) =>
          /^\d/.test(word) && word === text.trim()
            ? word
            : `<span class="${JOINED.test(word) ? 'joined' : 'whole'}">${word}</span>`,
        ),
  );
}
