// It runs inside the page, so it stands alone.

/** Names the Chinese words of an English page whose faces are the page's, which draw Chinese quotation marks too narrow. */
export function chineseInEnglishFaces(): string[] {
  if (!document.documentElement.lang.startsWith('en')) return [];
  const faces = (element: Element) => getComputedStyle(element).fontFamily;
  return [...document.querySelectorAll('[lang|="zh"]')]
    .filter((element) => element.checkVisibility() && faces(element) === faces(document.body))
    .map((element) => (element.textContent ?? '').trim().slice(0, 20));
}
