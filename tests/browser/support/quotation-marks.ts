// They run inside the page, so each stands alone.

/** Names the Chinese words of an English page whose faces are the page's, which draw Chinese quotation marks too narrow. */
export function chineseInEnglishFaces(): string[] {
  if (!document.documentElement.lang.startsWith('en')) return [];
  const faces = (element: Element) => getComputedStyle(element).fontFamily;
  return [...document.querySelectorAll('[lang|="zh"]')]
    .filter((element) => element.checkVisibility() && faces(element) === faces(document.body))
    .map((element) => (element.textContent ?? '').trim().slice(0, 20));
}

/** Names the English words whose quotation marks the report’s serif draws as wide as a Han character. */
export function wideQuotationMarks(): string[] {
  const wide = (element: Element) => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const { fontFamily, fontVariantEastAsian } = getComputedStyle(element);
    return (
      own.some(({ textContent }) => /[‘’“”]/.test(textContent ?? '')) &&
      /^"?Report/.test(fontFamily) &&
      fontVariantEastAsian !== 'proportional-width'
    );
  };
  return [...document.querySelectorAll('body *:lang(en)')]
    .filter((element) => element.checkVisibility() && wide(element))
    .map((element) => (element.textContent ?? '').trim().slice(0, 20));
}
