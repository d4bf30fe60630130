import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command, say } from './command/command.ts';
import { progress } from './command/progress.ts';
import { project } from './build/project.ts';
import { BuildFailure, buildSite, soundContent } from './build/site.ts';
import { LOCALES } from '../figure/locale.ts';
import { withNpmFlags } from './edit/npm-flags.ts';
import { launchGaps } from './publish/readiness.ts';
import { isReady, readinessReport } from './publish/readiness-report.ts';
import { makeRelease } from './publish/release.ts';
import { uploadGuide } from './publish/upload-guide.ts';
import { builtBase } from './serve/serve.ts';

const REFUSED =
  '没有生成。只想内部看看，请加 --draft · Nothing was made. For reading inside only, add --draft:\n  npm run publish:zip -- --draft';

/** Checks, builds and packs the site for a server, or with --folder for reading without one. */
await command(async () => {
  const switches = ['draft', 'folder', 'abroad'];
  const { values } = parseArgs({
    args: withNpmFlags(process.argv.slice(2), { texts: [], switches }, process.env, 'publish:zip'),
    options: {
      draft: { type: 'boolean', default: false },
      folder: { type: 'boolean', default: process.env['SITE_RELATIVE'] === '1' },
      abroad: { type: 'boolean', default: false },
    },
  });
  const launch = { address: process.env['SITE_URL'], abroad: values.abroad };
  const content = soundContent(project, say);
  const gaps = launchGaps(content, launch);
  const draft = !isReady(gaps);
  if (draft && !values.draft) {
    const reports = LOCALES.map((locale) =>
      readinessReport(
        gaps.filter(({ required }) => required),
        locale,
      ),
    );
    throw new BuildFailure([...reports, REFUSED].join('\n\n'));
  }
  await buildSite(project, progress, content);
  const kind = { folder: values.folder, draft: draft || values.draft, made: new Date() };
  const name = await makeRelease(project, kind);
  const { size } = statSync(join(project.publish, name));
  say(`已打包 · Packed: publish/${name} (${size.toLocaleString('en')} bytes)\n`);
  const base = builtBase(project.dist);
  for (const locale of LOCALES) say(`${uploadGuide(locale, { ...kind, base })}\n`);
  return 0;
});
