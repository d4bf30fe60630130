import { onDisk } from '../../content/reader/disk.ts';
import { loadContent } from '../../content/reader/reader.ts';
import { isReady, launchGaps, readinessReport } from './readiness.ts';
import { commandLocale, taking } from '../command/command.ts';

const UNREADABLE = {
  zh: 'content/site/settings.yaml 读不出来，请先运行 npm run check 改好。',
  en: 'content/site/settings.yaml cannot be read: run npm run check and mend it first.',
} as const;

const OFFLINE = {
  zh: (on: boolean) => `离线阅读：${on ? '开' : '关'}（content/site/settings.yaml 的 offline）。`,
  en: (on: boolean) => `Reading offline: ${on ? 'on' : 'off'} (offline in content/site/settings.yaml).`,
} as const;

const OPTIONS = { lang: { type: 'string' }, abroad: { type: 'boolean', default: false } } as const;

/** `npm run doctor` says what is still missing for a public launch. */
export const doctor = taking(
  'doctor',
  { options: OPTIONS },
  ({ values, env, project, progress: { say } }) => {
    const locale = commandLocale(values.lang);
    const content = loadContent(onDisk(project.content));
    if (!content.settings) {
      say(UNREADABLE[locale]);
      return 1;
    }
    const gaps = launchGaps(content, { address: env['SITE_URL'], abroad: values.abroad });
    say(readinessReport(gaps, locale));
    say(`\n${OFFLINE[locale](content.settings.data.offline)}`);
    return isReady(gaps) ? 0 : 1;
  },
);
