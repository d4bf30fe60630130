const KEPT = /<(style|script|pre|code|textarea|title|option|svg)\b.*?<\/\1>/gs;

/** A word of one letter before a hyphen, such as “e-card”, that a line would part. */
const WORD = /(?<![\w/-])[A-Za-z]-[a-z]+/g;

/**
 * A page in which no line ends after the first letter of a word such as “e-card”: a browser breaks lines after every hyphen.
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
      : text.replace(WORD, '<span class="whole">$&</span>'),
  );
}
