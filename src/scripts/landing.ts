// The place that a link led to stays where the reader came in, while faces come and parts are put in above it: not every browser holds it.
// Who comes back is where they were, and who has moved stays there.

const [came] = performance.getEntriesByType('navigation');
if (location.hash && came instanceof PerformanceNavigationTiming && came.type === 'navigate') {
  let isMoved = false;
  for (const sign of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(sign, () => (isMoved = true), { once: true, passive: true });
  const land = (): void => {
    if (!isMoved) document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
  };
  addEventListener('load', land);
  document.fonts.addEventListener('loadingdone', land);
}

// A module of its own.
export {};
