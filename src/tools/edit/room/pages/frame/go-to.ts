/** Goes to a field; of a text the words are selected that are wrong, so that others are typed in their place. */
export function goTo(place: HTMLElement): void {
  place.focus();
  const { from, to } = place.dataset;
  if (place instanceof HTMLTextAreaElement && from !== undefined && to !== undefined)
    place.setSelectionRange(Number(from), Number(to));
}
