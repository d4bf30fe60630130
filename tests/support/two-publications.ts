const page = (assets: readonly string[], body: string) =>
  `<!doctype html><title>t</title>${assets.map((asset) => `<script src="${asset}"></script>`).join('')}<p>${body}</p>`;

/** The files of two publications of one small site, one after the other: pages changed, withdrawn and new, and what they need. */
export const FIRST = {
  'index.html': page(['/_astro/a.11.js'], 'first <img src="/old.png"> <a href="/about/">'),
  'index.html.gz': 'first',
  'about/index.html': page(['/_astro/a.11.js', '/_astro/b.11.js'], 'first'),
  'withdrawn/index.html': page(['/_astro/a.11.js'], 'withdrawn'),
  '_astro/a.11.js': 'a',
  '_astro/b.11.js': 'b',
  'old.png': 'p',
  'sw.js': 'first',
};

/** The second of them. */
export const SECOND = {
  'index.html': page(['/_astro/a.22.js'], 'second <img src="/new.png"> <a href="/news/"> <a href="/about/">'),
  'index.html.gz': 'second',
  'about/index.html': page(['/_astro/a.22.js', '/_astro/b.11.js'], 'second'),
  'news/index.html': page(['/_astro/a.22.js'], 'news'),
  '_astro/a.22.js': 'aa',
  '_astro/b.11.js': 'b',
  'new.png': 'p',
  'sw.js': 'second',
};
