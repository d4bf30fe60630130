import { provideBrowser } from './browser/browser.ts';
import { printReport } from './browser/edition-pdf.ts';
import { keepReportPdfs, reportPdfSizes } from './browser/report-pdf.ts';
import { buildSite } from './build/site.ts';
import { bare, command } from './command/command.ts';
import { serveDist } from './serve/serve.ts';

/** `npm run pdf` prints the report in both languages from the built site, and builds again so that the site offers the files. */
await command(
  bare(async ({ project, progress }) => {
    await buildSite(project, progress);
    if (reportPdfSizes(project) === '') {
      const browser = provideBrowser();
      using site = await serveDist(project, 4380);
      keepReportPdfs(project, await printReport(site, browser, progress));
      await buildSite(project, progress);
    }
    progress.say('PDF 已放进网站：dist/downloads · The PDFs are in the site: dist/downloads');
    return 0;
  }),
);
