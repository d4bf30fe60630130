import { expect, test } from 'vitest';
import {
  LANGUAGE,
  LOCALES,
  localeParam,
  localePath,
  otherLocale,
  parsePath,
} from '../../../src/figure/locale.ts';

test.each([
  ['zh', '/', '/', '/'],
  ['en', '/', '/', '/en/'],
  ['zh', '/honours/', '/', '/honours/'],
  ['en', '/honours/', '/', '/en/honours/'],
  ['zh', '/', '/zt/wm/', '/zt/wm/'],
  ['en', '/', '/zt/wm/', '/zt/wm/en/'],
  ['zh', '/sections/values/', '/zt/wm/', '/zt/wm/sections/values/'],
  ['en', '/sections/values/', '/zt/wm/', '/zt/wm/en/sections/values/'],
  ['en', '/glossary/#model-worker', '/zt/wm', '/zt/wm/en/glossary/#model-worker'],
] as const)('In %s, %s under the base %s is at %s, and back.', (locale, path, base, address) => {
  expect(localePath(locale, path, base)).toBe(address);
  expect(parsePath(address, base)).toEqual({ locale, path });
});

test.each([
  ['/en', '/', 'en', '/'],
  ['/enough/', '/', 'zh', '/enough/'],
  ['/zt/wm/enough/', '/zt/wm/', 'zh', '/enough/'],
  ['/honours/', '/zt/wm/', 'zh', '/honours/'],
] as const)('The address %s under the base %s belongs to %s.', (address, base, locale, path) => {
  expect(parsePath(address, base)).toEqual({ locale, path });
});

test('Only the default language has no route parameter.', () => {
  expect(LOCALES.map((locale) => localeParam(locale))).toEqual([undefined, 'en']);
});

test('The other language of the other language is the language itself.', () => {
  for (const locale of LOCALES) expect(otherLocale(otherLocale(locale))).toBe(locale);
});

test('Each language names itself and its tag.', () => {
  expect(LOCALES.map((locale) => [LANGUAGE[locale].tag, LANGUAGE[locale].name])).toEqual([
    ['zh-CN', '中文'],
    ['en', 'English'],
  ]);
});
