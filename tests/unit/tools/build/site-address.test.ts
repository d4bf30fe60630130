import { expect, onTestFinished, test, vi } from 'vitest';
import { siteAddress } from '../../../../src/tools/build/site-address.ts';
import { buildSite } from '../../../../src/tools/build/site.ts';
import { bare } from '../../../../src/tools/command/command.ts';
import { checkContent } from '../../../../src/tools/edit/check-content.ts';
import { doctor } from '../../../../src/tools/publish/doctor.ts';
import { publishZip } from '../../../../src/tools/publish/publish-zip.ts';
import { contentCopy } from '../../../support/project-copy.ts';
import { run } from '../commands/run.ts';
import { fillSettings } from '../publish/filled-settings.ts';

const build = bare(async ({ project, progress }) => {
  await buildSite(project, progress);
});

test.each([
  ['https://www.gov.cn/zt/wm/', 'https://www.gov.cn', 'SITE_BASE=/zt/wm/'],
  ['https://www.gov.cn/index.html', 'https://www.gov.cn', 'SITE_BASE=/index.html/'],
  ['https://name:secret@www.gov.cn', 'https://www.gov.cn', ''],
  ['https://www.gov.cn?from=mail', 'https://www.gov.cn', ''],
  ['https://www.gov.cn/#top', 'https://www.gov.cn', ''],
])('In the settings, %s is refused: what belongs there is %s.', async (address, origin, base) => {
  const copy = contentCopy();
  fillSettings(copy, { address });
  for (const lang of ['zh', 'en']) {
    const { status, output } = await run(checkContent, copy, ['--lang', lang]);
    expect(status).toBe(1);
    expect(output).toMatch(/settings\.yaml/);
    expect(output.replaceAll(address, '')).toContain(origin);
    expect(output).toContain(base);
  }
  expect((await run(doctor, copy, [])).status).toBe(1);
});

test.each(['https://www.gov.cn', 'https://www.gov.cn/', 'http://www.gov.cn:8080', ''])(
  'In the settings, “%s” may stand.',
  async (address) => {
    const copy = contentCopy();
    fillSettings(copy, { address });
    expect((await run(checkContent, copy, [])).status).toBe(0);
  },
);

test.each([
  [{ SITE_URL: 'www.gov.cn' }, /SITE_URL is https/],
  [{ SITE_URL: 'https://' }, /SITE_URL is https/],
  [{ SITE_URL: 'ftp://www.gov.cn' }, /SITE_URL is https/],
  [{ SITE_URL: 'https://www.gov.cn/zt/wm' }, /SITE_URL=https:\/\/www\.gov\.cn SITE_BASE=\/zt\/wm\//],
  [
    { SITE_URL: 'https://a:b@www.gov.cn' },
    /SITE_URL=https:\/\/www\.gov\.cn ·|SITE_URL=https:\/\/www\.gov\.cn\n/,
  ],
  [{ SITE_BASE: 'https://www.gov.cn/zt/' }, /SITE_BASE is a path/],
  [{ SITE_BASE: '/zt/../wm/' }, /SITE_BASE is a path/],
  [{ SITE_BASE: '/zt wm/' }, /SITE_BASE is a path/],
  [{ SITE_BASE: '/zt/?a' }, /SITE_BASE is a path/],
  // What Git's shell on Windows makes of /zt/.
  [{ SITE_BASE: 'C:/Program Files/Git/zt/' }, /SITE_BASE is a path/],
])('%j stops every command that reads it, in words.', async (env, words) => {
  const copy = contentCopy();
  fillSettings(copy);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const command of [build, doctor, publishZip]) {
    const { status, errors } = await run(command, copy, [], env);
    expect(status).toBe(1);
    expect(errors).toMatch(words);
    expect(errors).toMatch(/\p{Script=Han}/u);
    expect(errors).not.toContain('    at ');
  }
});

test('However the path is written, the site stands under it with a slash at both ends.', () => {
  for (const base of ['/zt/wm/', 'zt/wm', '/zt/wm'])
    expect(siteAddress({ SITE_BASE: base }).base).toBe('/zt/wm/');
  expect(siteAddress({ SITE_BASE: '' }).base).toBe('/');
});

test('The doctor says where the site will stand, with its path.', async () => {
  const copy = contentCopy();
  fillSettings(copy);
  const { output } = await run(doctor, copy, ['--lang', 'en'], { SITE_BASE: '/zt/wm/' });
  expect(output).toContain('https://www.gov.cn/zt/wm/');
});
