import { expect, test } from 'vitest';
import { ContentCopy } from './content-copy.ts';
import { type Mistake, testMistakes } from './mistake.ts';

const article = 'sections/values/en.mdx';

function linkTo(title: string, code: Mistake[1], url: string): Mistake {
  return [
    title,
    code,
    (content) => {
      content.append(article, `\nSee [this](${url}).\n`);
      return { file: article, line: 'See [this]' };
    },
  ];
}

testMistakes([
  linkTo('A page that does not exist is a dead link.', 'unknown-page', '/honour/'),
  linkTo('A page without its last stroke is a dead link.', 'unknown-page', '/honours'),
  linkTo('A section that does not exist is a dead link.', 'unknown-section', '/sections/value/'),
  linkTo('A statistic that does not exist is a dead anchor.', 'unknown-anchor', '/statistics/#reading-room'),
  linkTo('A term that does not exist is a dead anchor.', 'unknown-anchor', '/glossary/#model-workers'),
  linkTo('An honour that does not exist is a dead anchor.', 'unknown-anchor', '/honours/#ankang-cup'),
  linkTo('A part that does not exist is a dead anchor.', 'unknown-anchor', '/sections/values/#studies'),
  linkTo(
    'A place of the about page that does not exist is a dead anchor.',
    'unknown-anchor',
    '/about/#nowhere',
  ),
  linkTo('A place that no page has is a dead anchor.', 'unknown-anchor', '/site-map/#top'),
  linkTo('A card stands in other sites and is no page to link to.', 'unknown-page', '/embed/reading-rooms/'),
  linkTo(
    'A figure that nothing is worked out from has no place for it.',
    'unknown-anchor',
    '/statistics/reading-rooms/#derived',
  ),
  linkTo('A link into one language is refused.', 'link-to-other-language', '/en/honours/'),
  linkTo('A link into the other language is refused.', 'link-to-other-language', '/zh/sections/values/'),
  linkTo('A relative link is refused.', 'relative-link', 'honours/'),
  linkTo('A link to a place of the same page is written with the page.', 'relative-link', '#study'),
  linkTo('A script is not a link.', 'unsafe-link', 'javascript:alert`x`'),
  linkTo('A script with capitals is not a link.', 'unsafe-link', 'JavaScript:alert`x`'),
  linkTo('Data is not a link.', 'unsafe-link', 'data:text/html,hello'),
  linkTo('Another host without a scheme is not a link.', 'unsafe-link', '//example.org/'),
  linkTo('An unencrypted address is refused.', 'insecure-link', 'http://example.org/'),
  [
    'An address that Markdown makes a link of by itself is judged too.',
    'insecure-link',
    (content) => {
      content.append(article, '\nSee www.example.org for it.\n');
      return { file: article, line: 'See www' };
    },
  ],
  [
    'A link by reference is judged where it is defined.',
    'unknown-page',
    (content) => {
      content.append(article, '\nSee [this][there].\n\n[there]: /honour/\n');
      return { file: article, line: '[there]: ' };
    },
  ],
]);

test('Every kind of link that leads somewhere is no mistake.', () => {
  const content = new ContentCopy();
  const urls = [
    '/',
    '/honours/',
    '/honours/#ankang-cup-organiser',
    '/statistics/#reading-rooms',
    '/statistics/#care',
    '/glossary/#model-worker',
    '/about/#privacy',
    '/about/#S1.P2',
    '/about/#date',
    '/about/#trends',
    '/#report',
    '/about/#source',
    '/site-map/',
    '/site-map/#figures',
    '/print/',
    '/print/#note-reading-rooms',
    '/search/',
    '/data/#licence',
    '/side-by-side/values/#study',
    '/sections/values/#study',
    '/sections/values/#figure-activities',
    '/statistics/reading-rooms/#cite',
    '/statistics/mutual-aid-paid/#derived',
    'https://example.org/a?b=c#d',
  ];
  content.append(article, `\n${urls.map((url) => `[this](${url})`).join(', ')}\n`);
  expect(content.errors()).toEqual([]);
});
