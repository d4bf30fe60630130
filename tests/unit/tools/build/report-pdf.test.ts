import { lstatSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { builtFiles } from '../../../../src/tools/build/built-folder.ts';
import { projectAt } from '../../../../src/tools/build/project.ts';
import {
  keepReportPdfs,
  reportPdfSizes,
  takeInReportPdfs,
} from '../../../../src/tools/browser/report-pdf.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const pdfs = [
  ['zh', Buffer.from('12345')],
  ['en', Buffer.from('123')],
] as const;

function projectWith(languages: readonly (typeof pdfs)[number][]) {
  const project = projectAt(temporaryFolder({ 'content/figure.yaml': 'value: 1', 'src/page.astro': '' }));
  keepReportPdfs(project, languages);
  return project;
}

test('PDFs of exactly this content are offered with their sizes, and taken into the site.', () => {
  const project = projectWith(pdfs);
  expect(reportPdfSizes(project)).toBe('zh=5&en=3');
  takeInReportPdfs(project, project.dist);
  expect(builtFiles(project.dist)).toEqual(['downloads/report.en.pdf', 'downloads/report.zh.pdf']);
});

test('After any change to the content none is offered.', () => {
  const project = projectWith(pdfs);
  writeFileSync(join(project.content, 'figure.yaml'), 'value: 2');
  expect(reportPdfSizes(project)).toBe('');
});

test('For another address none is offered.', () => {
  const project = projectWith(pdfs);
  vi.stubEnv('SITE_URL', 'https://example.org');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(reportPdfSizes(project)).toBe('');
});

test('One language alone is not offered.', () => {
  expect(reportPdfSizes(projectWith(pdfs.slice(0, 1)))).toBe('');
});

test('A PDF that was emptied, cut off or changed where it is kept is not offered, nor taken in.', () => {
  const project = projectWith(pdfs);
  const [file = ''] = builtFiles(project.pdf).filter((name) => name.endsWith('report.zh.pdf'));
  for (const harmed of ['', '1234', '12346']) {
    writeFileSync(join(project.pdf, file), harmed);
    expect(reportPdfSizes(project)).toBe('');
    takeInReportPdfs(project, project.dist);
    expect(builtFiles(project.dist)).toEqual([]);
  }
  keepReportPdfs(project, pdfs);
  expect(reportPdfSizes(project)).toBe('zh=5&en=3');
});

test('Where PDFs are kept may be a link, which stays one.', () => {
  const project = projectWith([]);
  const elsewhere = temporaryFolder();
  rmSync(project.pdf, { recursive: true });
  symlinkSync(elsewhere, project.pdf, 'junction');
  keepReportPdfs(project, pdfs);
  expect(lstatSync(project.pdf).isSymbolicLink()).toBe(true);
  expect(reportPdfSizes(project)).toBe('zh=5&en=3');
});
