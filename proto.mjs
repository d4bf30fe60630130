import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'lightningcss';
const br = (s) => brotliCompressSync(Buffer.from(s)).length;
const files = ['statistics/index.html','en/statistics/index.html','index.html','en/index.html','honours/index.html','en/honours/index.html','site-map/index.html','en/site-map/index.html','en/sections/foundations/index.html','statistics/reading-rooms/index.html','en/statistics/reading-rooms/index.html','glossary/index.html','about/index.html','404.html'];
const css = (h, f) => h.replace(/(<style>)(.*?)(<\/style>)/gs, (_, a, c, b) => a + f(c) + b);
const BLOCK = 'html|head|body|meta|link|title|script|style|main|header|footer|nav|section|div|p|ul|ol|li|dl|dt|dd|h1|h2|h3|h4|table|thead|tbody|tr|th|td|fieldset|legend|details|summary|figure|figcaption|article|aside|form|svg_|g|path|use|defs|pattern|rect|template|caption|blockquote';
const steps = {
  ws: (h) => { const parts = h.split(/(<(?:style|script|pre|textarea)\b.*?<\/(?:style|script|pre|textarea)>)/gs);
    return parts.map((p, i) => i % 2 ? p : p.replace(new RegExp(`\\s*(</?(?:${BLOCK})\\b[^>]*>)\\s*`, 'g'), '$1').replace(/\s+/g, ' ')).join(''); },
  selfclose: (h) => h.replace(/<(path|use|rect|circle|line)\b([^>]*[^/])>\s*<\/\1>/g, '<$1$2/>'),
  optional: (h) => h.replace(/<\/(?:li|dt|dd|tr|td|th|tbody|thead|p)>(?=\s*<(?:li|dt|dd|tr|td|th|tbody|\/ul|\/ol|\/dl|\/tr|\/table|\/tbody|\/div|p|div|ul|ol)\b)/g, ''),
  quotes: (h) => h.replace(/<[a-z][^>]*>/g, (t) => t.replace(/="([^"\s=<>`']+)"(?=[\s>])/g, '=$1')),
  modes: (h) => css(h, (c) => c.replace(/@media (?:print|\(forced-colors:active\)|\(prefers-contrast:more\))\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g, '')).replace('<style>', '<link rel="stylesheet" media="print,(forced-colors:active)" href="/_astro/seldom.aev0TiC2.css"><style>'),
  contrast: (h) => css(h, (c) => c.replace(/ var\(--high,.*?\)(?=[;}])/g, '').replace(/var\(--plain,(var\(--light,[^)]*\) ?var\(--dark,[^)]*\))\)/g, '$1').replace(/--plain:initial;--high: ;/,'').replace(/:root\[data-contrast=high\]\{[^}]*\}/,'')),
  sorted: (h) => css(h, (c) => c.replace(/\{([^{}@]*)\}/g, (all, body) => { const d = body.split(/;(?![^(]*\))/); const names = d.map((x) => x.split(':')[0]); return `{${d.sort((a, b) => a < b ? -1 : 1).join(';')}}`; })),
  layers: (h) => css(h, (c) => c.replace(/@layer [\w, ]+;/g, '').replace(/@layer \w+\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g, '$1')),
  hover: (h) => css(h, (c) => c.replace(/[^{}]*:hover[^{}]*\{[^{}]*\}/g, '')),
  classes: (h) => { const all = [...new Set([...h.matchAll(/ class="([^"]*)"/g)].flatMap((m) => m[1].split(/\s+/)))].filter(Boolean); const map = new Map(all.map((c, i) => [c, (i < 52 ? String.fromCharCode(i < 26 ? 97 + i : 39 + i) : 'a' + i.toString(36))])); let o = h.replace(/ class="([^"]*)"/g, (_, c) => ` class="${c.split(/\s+/).map((x) => map.get(x)).join(' ')}"`); return css(o, (c) => c.replace(/\.([a-z][\w\\:-]*?)(?=[\s.,:>+~{)\[])/g, (m, n) => map.has(n.replaceAll('\\', '')) ? '.' + map.get(n.replaceAll('\\', '')) : m)); },
  ldjson: (h) => h.replace(/<script type="application\/ld\+json".*?<\/script>/gs, ''),
  elderbar: (h) => h.replace(/<div class="elder-bar">.*?<\/fieldset>.*?<\/label>\s*<\/div>/s, ''),
  themes: (h) => h.replace(/<fieldset class="choices scripted">.*?<\/fieldset>/s, ''),
  fallbackfaces: (h) => css(h, (c) => c.replace(/@font-face\{font-family:Report Fallback.*?\}/g, '')),
};
const only = process.argv[2]?.split(',');
const acc = process.argv[3] === 'acc';
for (const f of files) {
  let h = readFileSync('dist/' + f, 'utf8'); const base = br(h);
  const row = [];
  for (const [n, s] of Object.entries(steps)) { if (only && !only.includes(n)) continue; const x = s(h); row.push(`${n} ${(acc ? br(x) - br(h) : br(x) - base)}`); if (acc) h = x; }
  console.log(f.padEnd(40), base, acc ? br(h) : '', row.join(' | '));
}
