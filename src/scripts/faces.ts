// The report's own faces are asked for once a page can be read, so that no word waits for them, and put on when they are there. On a page
// that another of this site led to, or that is come back to, they are there from the first paint, as the browser then has them: early.js.

new PerformanceObserver(async (painted) => {
  // The first paint may have no word in it yet.
  if (painted.getEntriesByName('first-contentful-paint').length === 0) return;
  // Those that its title needs; what else is missing then follows.
  const faces = await document.fonts
    .load("700 1em 'Report Latin', 'Report Han'", document.title)
    .catch(() => []);
  if (faces.length > 0) document.documentElement.dataset['faces'] = '1';
}).observe({ type: 'paint', buffered: true });
