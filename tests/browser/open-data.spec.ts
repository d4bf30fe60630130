import { createHash } from 'node:crypto';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { named, pageElements } from '../../src/tools/build/html-page.ts';
import { LOCALES, type Locale, localePath } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { watchTroubles } from './support/troubles.ts';

const dataPage = (locale: Locale) => `.${localePath(locale, '/data/', '/')}`;
const digits = (text: string | null) => Number(text?.replace(/\D/g, ''));

async function rows(request: APIRequestContext, file: string): Promise<Record<string, string>[]> {
  const response = await request.get(`./data/${file}`);
  expect(response.status(), file).toBe(200);
  return parse<Record<string, string>>(await response.text(), { bom: true, columns: true });
}

for (const locale of LOCALES) {
  test(`every figure has the same value, period and wording in the CSV and on its page: ${locale}`, async ({
    request,
  }) => {
    const figures = await rows(request, 'statistics.csv');
    expect(figures).toHaveLength(45);
    await Promise.all(
      figures.map(async (figure) => {
        const id = figure['INDICATOR'] ?? '';
        // Uncompressed: the server would compress every page anew.
        const headers = { 'accept-encoding': 'identity' };
        const page = await request.get(`.${localePath(locale, `/statistics/${id}/`, '/')}`, { headers });
        const elements = pageElements(await page.text());
        const values = named(elements, 'data').filter(({ attributes }) => attributes.get('data-stat') === id);
        expect(
          values.map(({ attributes }) => attributes.get('value')),
          id,
        ).toContain(figure['OBS_VALUE']);
        const text = elements.map((element) => element.text).join('\n');
        const attributes = elements.flatMap((element) => [...element.attributes.values()]).join('\n');
        expect(text, id).toContain(figure[`period_${locale}`]);
        expect(text, id).toContain(figure[`definition_${locale}`]);
        expect(text + attributes, id).toContain(figure[`text_${locale}`]);
      }),
    );
  });
}

for (const locale of LOCALES) {
  test(`the data page names its files, their rows and their columns as they are: ${locale}`, async ({
    page,
    request,
  }) => {
    const words = dictionary(locale).data;
    await page.goto(dataPage(locale));
    for (const name of ['statistics', 'honours', 'glossary', 'derived'] as const) {
      const table = await rows(request, `${name}.csv`);
      const entry = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: `${name}.csv`, exact: true }) });
      await expect(entry.first()).toContainText(words.rows(table.length));
      const columns = page.getByRole('table', { name: words.tables[name] }).first();
      expect(digits(await columns.locator('caption').textContent())).toBe(Object.keys(table[0] ?? {}).length);
      await expect(columns.getByRole('columnheader')).toHaveText([words.column, words.meaning]);
      expect(await columns.getByRole('rowheader').count()).toBeGreaterThan(3);
    }
    const downloads = await page
      .locator('main a[download]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(downloads).toHaveLength(13);
    for (const download of downloads) expect((await request.get(download)).status(), download).toBe(200);
  });

  test(`the checksums on the page are those of the files: ${locale}`, async ({ page, request }) => {
    await page.goto(dataPage(locale));
    const table = page.getByRole('table', { name: dictionary(locale).headings.dataSums });
    const names = await table.getByRole('rowheader').allInnerTexts();
    expect(names).toEqual(['statistics.csv', 'report-data.xlsx', 'report-data.zip']);
    for (const name of names) {
      const bytes = await (await request.get(`./data/${name}`)).body();
      const sum = createHash('sha256').update(bytes).digest('hex');
      await expect(
        table.getByRole('row').filter({ has: page.getByText(name, { exact: true }) }),
      ).toContainText(sum);
    }
  });

  test(`search engines are told of the data set, and the page’s policy lets them: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const complaints = await watchTroubles(page, baseURL ?? '');
    await page.goto(dataPage(locale));
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const graph: {
      '@graph': { '@type': string; distribution: unknown[]; variableMeasured: { '@type': string }[] }[];
    } = JSON.parse(text ?? '');
    const [dataset] = graph['@graph'].filter((node) => node['@type'] === 'Dataset');
    if (!dataset) throw new Error('no data set');
    expect(dataset.variableMeasured).toHaveLength(45);
    expect(new Set(dataset.variableMeasured.map((variable) => variable['@type']))).toEqual(
      new Set(['StatisticalVariable']),
    );
    expect(dataset.distribution).toHaveLength(10);
    expect(complaints).toEqual([]);
  });

  test(`the page says how to cite, what to watch, and that no licence is stated: ${locale}`, async ({
    page,
  }) => {
    const { caveats, licence, citation } = dictionary(locale).data;
    await page.goto(dataPage(locale));
    const main = page.getByRole('main');
    for (const text of [...Object.values(caveats), licence.unstated, citation.lede])
      await expect(main).toContainText(text);
  });
}
