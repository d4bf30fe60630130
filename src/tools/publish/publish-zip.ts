import { statSync } from 'node:fs';
import { join } from 'node:path';
import { taking } from '../command/command.ts';
import { siteAddress } from '../build/site-address.ts';
import { Failure } from '../command/failure.ts';
import { buildSite, soundContent } from '../build/site.ts';
import { LOCALES } from '../../figure/locale.ts';
import { isReady, launchGaps, readinessReport } from './readiness.ts';
import { makeRelease } from './release.ts';
import { uploadGuide } from './upload-guide.ts';
import { builtBase } from '../serve/serve.ts';

const OPTIONS = {
  draft: { type: 'boolean', default: false },
  folder: { type: 'boolean', default: false },
  abroad: { type: 'boolean', default: false },
} as const;

const REFUSED =
  '没有生成。只想内部看看，请加 --draft · Nothing was made. For reading inside only, add --draft:\n  npm run publish:zip -- --draft';

/** `npm run publish:zip` checks, builds and packs the site for a server, or with --folder for reading without one. */
export const publishZip = taking(
  'publish:zip',
  { options: OPTIONS },
  async ({ values, env, project, progress }) => {
    const { say } = progress;
    const folder = values.folder || env['SITE_RELATIVE'] === '1';
    const launch = { address: siteAddress(env).site, abroad: values.abroad };
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
      throw new Failure([...reports, REFUSED].join('\n\n'));
    }
    await buildSite(project, progress, { sound: content });
    const kind = { folder, draft: draft || values.draft, made: new Date() };
    const name = await makeRelease(project, kind);
    const { size } = statSync(join(project.publish, name));
    say(`已打包 · Packed: publish/${name} (${size.toLocaleString('en')} bytes)\n`);
    const base = builtBase(project.dist);
    for (const locale of LOCALES) say(`${uploadGuide(locale, { ...kind, base })}\n`);
  },
);
