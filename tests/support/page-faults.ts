import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { pageElements } from '../../src/tools/build/html-page.ts';

/** What no reader should meet in any file: what a program writes where it has nothing to write. */
const UNMEANT = /\bundefined\b|\bNaN\b|\[object \w+\]|\bInfinity\b/;

/** What reads wrongly in the files of a built site, whatever its content is: each fault after the file it is in. */
export function pageFaults(dist: string): string[] {
  return builtFiles(dist)
    .filter((file) => /\.(?:html|xml|csv|json|svg|txt|webmanifest)$/.test(file))
    .flatMap((file) => {
      const text = builtText(dist, file).replaceAll(
        /<script(?! type="application\/ld)[^>]*>.*?<\/script>/gs,
        '',
      );
      const unmeant = UNMEANT.exec(text);
      const told = unmeant ? [text.slice(Math.max(0, unmeant.index - 60), unmeant.index + 60)] : [];
      return [...told, ...(file.endsWith('.html') ? faultsOf(text) : [])].map((fault) => `${file}: ${fault}`);
    });
}

function faultsOf(html: string): string[] {
  const elements = pageElements(html);
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return [
    ...elements
      .filter(({ attributes }) => attributes.get('href') === '' || attributes.get('id') === '')
      .map(({ name }) => `<${name}> leads to nothing or has an empty id`),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `the id ${id} stands twice`),
    ...Array.from(
      html
        .replaceAll(/<template.*?<\/template>/gs, '')
        .matchAll(/<(h[1-6]|a|th|li|dt|dd|p|caption|option|title)(?: (?!aria-hidden)[^>]*)?>\s*<\/\1>/g),
      ([empty]) => `${empty} is empty`,
    ),
  ];
}

/** One of what the site counts, named as if there were more. */
const ONE_OF_MANY =
  /(?<![-\w.,]|\band )(?:1|one)(?: other)? (?:figures|honours|terms|sections|sources|groups|editions|results|rows|people|places)\b/i;

/** The English pages that speak of one thing as of many, each with what it says; for content whose own words do not. */
export function miscounts(dist: string): string[] {
  return builtFiles(dist)
    .filter((file) => file.startsWith('en/') && file.endsWith('.html'))
    .flatMap((file) => {
      const [said] = ONE_OF_MANY.exec(builtText(dist, file).replaceAll(/<[^>]*>/g, '\n')) ?? [];
      return said === undefined ? [] : [`${file}: ${said}`];
    });
}
