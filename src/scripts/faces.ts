// The report's own faces, but for the letters of English, are asked for once a page is read to its end and shown, so that no word waits for
// them, and put on when they are there: all at once, since each time the page is laid out anew. On a page that another of this site led to,
// or that is come back to, they are there from the first paint, as the browser then has them: early.js. Side by side they are left to the next
// page: two texts full of numbers are not laid out anew while they may be being read.

const FACES = '700 1em Report, Report Han, Report Rest';

// What is painted first may be no more than the beginning of a page; a moment after its end all of it is shown.
const whole = new Promise((shown) => addEventListener('load', () => setTimeout(shown, 100)));

new PerformanceObserver(async (painted) => {
  // The first paint may have no word in it yet.
  if (!painted.getEntriesByName('first-contentful-paint')[0]) return;
  await whole;
  // All that the page names, at once, by letters that are set in them: the site's name, and side by side the other text's title.
  const set = [...document.querySelectorAll('.serif')].map(({ textContent }) => textContent);
  const faces = await document.fonts.load(FACES, set.join('')).catch(() => []);
  const { dataset } = document.documentElement;
  if (faces.length > 0) dataset['faces'] ??= document.querySelector('.pairs') ? 'next' : 'on';
}).observe({ type: 'paint', buffered: true });
