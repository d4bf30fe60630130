import { onDisk } from '../../content/reader/disk.ts';
import { loadContent } from '../../content/reader/reader.ts';
import { codeLicenceGaps } from './code-licence.ts';
import { isReady, launchGaps, readinessReport } from './readiness.ts';
import { siteAddress } from '../build/site-address.ts';
import { commandLocale, taking } from '../command/command.ts';

const UNREADABLE = {
  zh: 'content/site/settings.yaml 读不出来，请先运行 npm run check 改好。',
  en: 'content/site/settings.yaml cannot be read: run npm run check and mend it first.',
} as const;

const OFFLINE = {
  zh: (on: boolean) => `离线阅读：${on ? '开' : '关'}（content/site/settings.yaml 的 offline）。`,
  en: (on: boolean) => `Reading offline: ${on ? 'on' : 'off'} (offline in content/site/settings.yaml).`,
} as const;

const STANDS = {
  zh: (address: string) => `网站的地址：${address}（路径由 SITE_BASE 定）。`,
  en: (address: string) => `The site will stand at ${address} (its path is SITE_BASE).`,
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
    const { base, site } = siteAddress(env);
    const gaps = launchGaps(content, { address: site, abroad: values.abroad });
    say(readinessReport([...gaps, ...codeLicenceGaps(project.root)], locale));
    const address = site ?? content.settings.data.address;
    if (address !== '') say(`\n${STANDS[locale](new URL(base, address).href)}`);
    say(`\n${OFFLINE[locale](content.settings.data.offline)}`);
    return isReady(gaps) ? 0 : 1;
  },
);
