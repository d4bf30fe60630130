import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { styleReferences } from '../../src/tools/build/references.ts';
import { project } from '../../src/tools/build/project.ts';
import { zh } from '../../src/tools/edit/room/words/zh.ts';
import { all, everyPage, least, problemsOn, type SitePage } from './support/site.ts';

/** What a page's content security policy says. */
const policies = (page: SitePage) =>
  all(page, 'meta[http-equiv="content-security-policy" i]').map(({ attribs }) => attribs['content'] ?? '');

test('every page has one policy, which allows nothing of its own accord', () => {
  const least = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"];
  const problems = problemsOn(everyPage, (page) => {
    const [policy = '', ...more] = policies(page);
    return [
      ...more,
      ...least.filter((directive) => !policy.includes(directive)),
      ...(policy.match(/unsafe-inline|unsafe-eval|\*|https?:/g) ?? []),
    ];
  });
  expect(problems).toEqual([]);
});

test('no element has a style or a script of its own', () => {
  const problems = problemsOn(everyPage, (page) =>
    all(page, '*').flatMap(({ name, attribs }) =>
      Object.keys(attribs)
        .filter((key) => key === 'style' || key.startsWith('on'))
        .map((key) => `${name} ${key}`),
    ),
  );
  expect(problems).toEqual([]);
});

test('every script and every style written into a page is allowed by its hash', () => {
  const problems = problemsOn(everyPage, (page) => {
    const [policy = ''] = policies(page);
    return all(page, 'script:not([src], [type$=json]), style')
      .map((element) => textContent(element))
      .filter((text) => !policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  });
  expect(problems).toEqual([]);
});

/** Every address that a browser fetches by itself for what it finds in a page. */
function fetched(page: SitePage): string[] {
  const links = all(page, 'link').filter(
    ({ attribs }) => !/^(alternate|canonical)$/.test(attribs['rel'] ?? ''),
  );
  const sources = all(page, '[src], [srcset], [poster], object[data], form[action], use[href], image[href]');
  return [
    ...[...links, ...sources].flatMap(({ attribs: { href, src, srcset, poster, data, action } }) =>
      [href, src, ...(srcset?.split(/\s*,\s*/) ?? []), poster, data, action].filter(
        (each) => each !== undefined,
      ),
    ),
    ...all(page, 'style').flatMap((style) => styleReferences(textContent(style))),
  ];
}

const elsewhere = (address: string) => /^([a-z]+:)?\/\//i.test(address);

test('no page, style sheet or drawing asks another host for anything', () => {
  const files = builtFiles(project.dist).filter((file) => /\.(css|svg)$/.test(file));
  const problems = [
    ...problemsOn(everyPage, (page) => fetched(page).filter(elsewhere)),
    ...files.flatMap((file) =>
      [
        ...styleReferences(builtText(project.dist, file)),
        ...(builtText(project.dist, file).match(/href="[^"]*/g) ?? []),
      ]
        .filter((address) => elsewhere(address.replace('href="', '')))
        .map((address) => `${file}: ${address}`),
    ),
  ];
  expect(files.length).toBeGreaterThan(least(10, 1));
  expect(problems).toEqual([]);
});

test('nothing of the editors’ room reaches the site', () => {
  const room = join(project.root, 'src', 'tools', 'edit', 'room');
  const marks = ['x-room-token', 'report_room', zh.submit, zh.conflictHint];
  const own = readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');
  expect(marks.filter((mark) => !own.includes(mark))).toEqual([]);
  const texts = builtFiles(project.dist).filter((file) => /\.(?:html|js|css|json|xml|txt|map)$/.test(file));
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.filter((file) => marks.some((mark) => builtText(project.dist, file).includes(mark)));
  expect(found).toEqual([]);
});
