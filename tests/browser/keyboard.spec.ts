import { expect, test } from '@playwright/test';
import { homesAndSections } from '../site/support/site.ts';

/** What the keyboard has reached, and what is wrong with how that shows; it runs inside the page. */
function focus(): { place: number; problem?: string } {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { place: -1 };
  const place = [...document.querySelectorAll('*')].indexOf(focused);
  const name = focused.textContent?.trim() || focused.getAttribute('value') || focused.tagName;
  const seen = focused.closest('label') ?? focused;
  // A control drawn by the words beside it shows the focus there.
  const outlined = [focused, focused.nextElementSibling].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!outlined) return { place, problem: `${name} shows no focus` };
  const box = seen.getClientRects()[0];
  if (!box || box.top < -1 || box.bottom > innerHeight + 1)
    return { place, problem: `${name} is focused out of sight` };
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const covered = !top || !(seen.contains(top) || top.contains(seen));
  return covered ? { place, problem: `${name} is focused under something else` } : { place };
}

for (const { address, width } of homesAndSections) {
  test(`every link and control of ${address} is reached with Tab and shows it, at ${width} px`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    const links = await page
      .getByRole('link')
      .or(page.getByRole('searchbox'))
      .or(page.getByRole('button'))
      .or(page.locator('summary'))
      .count();
    const problems: string[] = [];
    const reached = new Set<number>();
    while (reached.size <= links + 10) {
      await page.keyboard.press('Tab');
      const { place, problem } = await page.evaluate(focus);
      if (place === -1 || reached.has(place)) break;
      reached.add(place);
      if (problem !== undefined) problems.push(problem);
    }
    expect(problems).toEqual([]);
    // The colours are one stop, since the arrow keys choose among them; the contrast is another.
    expect(reached.size).toBe(links + 2);
  });
}
