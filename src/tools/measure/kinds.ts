import { pageAt } from '../../content/pages.ts';
import { parsePath } from '../../figure/locale.ts';
import { builtFiles, servedPath } from '../build/built-folder.ts';

/** A page of each kind in each language; a card for other sites and the page for a wrong address are not to be found by search. */
export function aPageOfEachKind(dist: string): string[] {
  const pages = builtFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map(servedPath);
  const kinds = Map.groupBy(pages, (page) => {
    const { locale, path } = parsePath(`/${page}`, '/');
    const kind = pageAt(path);
    return kind && kind.listed !== false ? `${kind.name} ${locale}` : '';
  });
  kinds.delete('');
  return [...kinds.values()].flatMap(([first = '']) => first);
}
