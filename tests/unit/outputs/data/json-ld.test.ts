import { expect, test } from 'vitest';
import { LOCALES } from '../../../../src/figure/locale.ts';
import { figureView } from '../../../../src/content/figure-view.ts';
import { openDataFiles } from '../../../../src/outputs/data/files.ts';
import { datasetJsonLd, figureJsonLd, jsonLdText } from '../../../../src/outputs/data/json-ld.ts';
import { hostileReport } from './hostile-report.ts';
import { realReport } from './real-report.ts';

const root = new URL('https://example.cn/zt/wm/');

test('the data set names every figure and every download under the site’s own address', async () => {
  const report = realReport();
  const files = (await openDataFiles(report)).filter(({ path }) => !path.includes('/'));
  const dataset = datasetJsonLd('en', { report, root }, files);
  expect(dataset).toMatchObject({ '@type': 'Dataset', url: 'https://example.cn/zt/wm/en/data/' });
  expect(dataset.variableMeasured).toEqual(report.statistics.map(({ statistic }) => statistic.label.en));
  expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain(
    'https://example.cn/zt/wm/data/statistics.csv',
  );
});

test('a data set of the shortest words still describes itself in fifty characters', () => {
  const report = realReport();
  for (const locale of LOCALES) {
    const [figure] = report.statistics.map((each) => figureView(locale, each));
    if (!figure) throw new Error('no figure');
    const short = { ...figure, description: '人' };
    expect([...figureJsonLd({ report, root }, short).description].length).toBeGreaterThanOrEqual(50);
    const none = { ...report, statistics: [], honours: [], terms: [], derivations: [] };
    expect([...datasetJsonLd(locale, { report: none, root }, []).description].length).toBeGreaterThanOrEqual(
      50,
    );
  }
});

test('no licence is made up, and a stated one is told', () => {
  const report = realReport();
  const stated = {
    ...report,
    settings: { ...report.settings, dataLicence: { name: 'A licence', url: 'https://a.example/' } },
  };
  expect(datasetJsonLd('zh', { report, root }, [])).not.toHaveProperty('license');
  expect(datasetJsonLd('zh', { report: stated, root }, [])).toHaveProperty('license', 'https://a.example/');
});

test('an exact figure has a value, and a lower bound only a least value', () => {
  const report = realReport();
  const values = (wanted: string) => {
    const figure = report.statistics.find(({ id }) => id === wanted);
    if (!figure) throw new Error(wanted);
    return figureJsonLd({ report, root }, figureView('en', figure)).variableMeasured;
  };
  expect(values('reading-rooms')).toMatchObject({
    '@type': 'PropertyValue',
    value: 266,
    unitText: 'reading rooms',
  });
  expect(values('officials-trained')).toMatchObject({ minValue: 3000 });
  expect(values('officials-trained')).not.toHaveProperty('value');
});

test('no text can end the script element it stands in', () => {
  const text = jsonLdText(datasetJsonLd('en', { report: hostileReport(), root }, []));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toHaveProperty('@type', 'Dataset');
});
