import { parseArgs } from 'node:util';
import { project } from './build/project.ts';
import { onDisk } from '../content/reader/disk.ts';
import { loadContent } from '../content/reader/reader.ts';
import { commandLocale } from './edit/command-locale.ts';
import { withNpmFlags } from './edit/npm-flags.ts';
import { launchGaps } from './publish/readiness.ts';
import { isReady, readinessReport } from './publish/readiness-report.ts';
import { editorsCommand, say } from './edit/editors-command.ts';

const UNREADABLE = {
  zh: 'content/site/settings.yaml 读不出来，请先运行 npm run check 改好。',
  en: 'content/site/settings.yaml cannot be read: run npm run check and mend it first.',
} as const;

const OFFLINE = {
  zh: (on: boolean) => `离线阅读：${on ? '开' : '关'}（content/site/settings.yaml 的 offline）。`,
  en: (on: boolean) => `Reading offline: ${on ? 'on' : 'off'} (offline in content/site/settings.yaml).`,
} as const;

/** Says what is still missing for a public launch. */
await editorsCommand(() => {
  const { values } = parseArgs({
    args: withNpmFlags(
      process.argv.slice(2),
      { texts: ['lang'], switches: ['abroad'] },
      process.env,
      'doctor',
    ),
    options: {
      lang: { type: 'string', default: 'zh' },
      abroad: { type: 'boolean', default: false },
    },
  });
  const locale = commandLocale(values.lang);
  const content = loadContent(onDisk(project.content));
  if (!content.settings) {
    say(UNREADABLE[locale]);
    return 1;
  }
  const gaps = launchGaps(content, { address: process.env['SITE_URL'], abroad: values.abroad });
  say(readinessReport(gaps, locale));
  say(`\n${OFFLINE[locale](content.settings.data.offline)}`);
  return isReady(gaps) ? 0 : 1;
});
