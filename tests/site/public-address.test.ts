import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { all, everyPage, words } from './support/site.ts';

const OF_THIS_MACHINE = /localhost|127\.0\.0\.1/;

test('nothing that a reader can copy from a page names the machine it was built on', () => {
  const found = everyPage.filter((page) => {
    const texts = [
      ...all(page, 'body').map(words),
      // What buttons copy, and where links lead.
      ...all(page, 'body *').flatMap(({ attribs }) => Object.values(attribs)),
    ];
    return texts.some((text) => OF_THIS_MACHINE.test(text));
  });
  expect(found.map(({ address }) => address)).toEqual([]);
});

test('nothing in a file that a reader takes away names the machine it was built on', () => {
  const files = builtFiles(project.dist).filter(
    (file) => /^(?:data|charts)\//.test(file) && /\.(?:csv|json|svg|md|txt|ya?ml)$|SHA256SUMS$/.test(file),
  );
  expect(files.filter((file) => OF_THIS_MACHINE.test(builtText(project.dist, file)))).toEqual([]);
  expect(files.some((file) => file.endsWith('.svg'))).toBe(true);
  expect(files.some((file) => file.endsWith('.csv'))).toBe(true);
});
