/** Terms that do not follow the one before: below it, or at the head of the next column. Runs inside the page. */
export function termsOutOfOrder(): string[] {
  const places = [...document.querySelectorAll('.term')].map((term) => ({
    id: term.id,
    isWhole: term.getClientRects().length === 1,
    ...term.getBoundingClientRect().toJSON(),
  }));
  const [first] = places;
  return places.flatMap(({ id, isWhole, top, left }, index) => {
    const before = places[index - 1];
    const isBelow = !before || (left === before.left && top >= before.bottom - 1);
    const isAtHead = before && left > before.left && Math.abs(top - first?.top) < 1;
    if (!isWhole) return [`${id} is parted between two columns`];
    return isBelow || isAtHead ? [] : [`${id} stands beside ${before.id}`];
  });
}
