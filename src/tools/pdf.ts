import { provideBrowser } from './browser/browser.ts';
import { bare, command } from './command/command.ts';
import { printReport } from './browser/print-report.ts';
import { keepReportPdfs, reportPdfSizes } from './browser/report-pdf.ts';
import { serveDist } from './serve/serve.ts';
import { buildSite } from './build/site.ts';

/** `npm run pdf` prints the report in both languages from the built site, and builds again so that the site offers the files. */
await command(
  bare(async ({ project, progress }) => {
    await buildSite(project, progress);
    if (reportPdfSizes(project) === '') {
      const browser = provideBrowser();
      const site = await serveDist(project, 4380);
      try {
        keepReportPdfs(project, await printReport(site, browser, progress));
      } finally {
        site.stop();
      }
      await buildSite(project, progress);
    }
    progress.say('PDF 已放进网站：dist/downloads · The PDFs are in the site: dist/downloads');
  }),
);
