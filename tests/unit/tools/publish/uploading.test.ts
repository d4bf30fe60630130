import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Project } from '../../../../src/tools/build/project.ts';
import { builtFiles } from '../../../../src/tools/build/built-folder.ts';
import { MANIFEST, readManifest } from '../../../../src/tools/publish/manifest.ts';
import { uploading } from '../../../../src/tools/publish/uploading.ts';
import { fingerprint } from '../../../support/project-copy.ts';
import { releasable, released } from '../../../support/small-release.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { FIRST, SECOND } from '../../../support/two-publications.ts';
import { run } from '../commands/run.ts';

/** A project whose first publication is released and uploaded, and where it is served. */
async function served(): Promise<{
  project: Project;
  target: string;
  send: (...args: string[]) => ReturnType<typeof run>;
}> {
  const project = releasable(temporaryFolder());
  const target = join(project.root, 'served');
  const send = (...args: string[]) => run(uploading, project, [target, ...args]);
  await released(project, FIRST);
  expect(await send()).toMatchObject({ status: 0, errors: '' });
  return { project, target, send };
}

/** Expects an upload to be refused in both languages, with nothing touched. */
async function expectRefusal(target: string, sent: ReturnType<typeof run>, words: RegExp): Promise<void> {
  const before = existsSync(target) ? fingerprint(target) : undefined;
  const { status, errors } = await sent;
  expect(errors).toMatch(words);
  expect(errors).toMatch(/\p{Script=Han}.* · /u);
  expect(errors).not.toContain('    at ');
  expect(status).toBe(1);
  expect(existsSync(target) ? fingerprint(target) : undefined).toEqual(before);
}

const small = { 'index.html': '<!doctype html><p>all that is left', 'sw.js': 'third' };

test('A manifest says of what kind a release is, what it was made from, and the sum of every file.', async () => {
  const { project } = await served();
  const { files, ...rest } = readManifest(project.publish);
  expect(files).toEqual(fingerprint(join(project.publish, 'site')));
  expect(rest).toMatchObject({ kind: 'server', draft: false, base: '/', commit: null });
  expect(readFileSync(join(project.publish, 'SHA256SUMS'), 'utf8')).toContain(MANIFEST);
});

test.each<[string, (publish: string) => void, RegExp]>([
  ['has lost a page', (publish) => rmSync(join(publish, 'site/about/index.html')), /about\/index\.html/],
  ['has an emptied page', (publish) => writeFileSync(join(publish, 'site/index.html'), ''), /index\.html/],
  ['has a file of someone’s', (publish) => writeFileSync(join(publish, 'site/own.txt'), 'x'), /own\.txt/],
  ['has no site', (publish) => rmSync(join(publish, 'site'), { recursive: true }), /not what was released/],
  ['has no manifest', (publish) => rmSync(join(publish, MANIFEST)), /no finished release/],
  [
    'has half a manifest',
    (publish) => writeFileSync(join(publish, MANIFEST), '{"kind"'),
    /no finished release/,
  ],
])('What %s is not uploaded.', async (_, harm, words) => {
  const { project, target, send } = await served();
  await released(project, SECOND);
  harm(project.publish);
  await expectRefusal(target, send(), words);
  await expectRefusal(target, send('--draft', '--folder', '--smaller', '--moved'), words);
});

test('A draft, a release for no server and one for another path are refused, each until its switch is given.', async () => {
  const { project, target, send } = await served();
  await released(project, SECOND, { draft: true });
  await expectRefusal(target, send(), /--draft/);
  await released(project, SECOND, { folder: true });
  await expectRefusal(target, send(), /--folder/);
  const canonical = '<link rel="canonical" href="https://www.gov.cn/zt/wm/">';
  await released(project, { ...SECOND, 'index.html': SECOND['index.html'] + canonical });
  await expectRefusal(target, send(), /\/zt\/wm\/[\s\S]*--moved/);
  expect(await send('--moved')).toMatchObject({ status: 0, errors: '' });
  await released(project, SECOND, { draft: true, folder: true });
  await expectRefusal(target, send('--draft'), /--folder/);
  expect(await send('--draft', '--folder', '--moved')).toMatchObject({ status: 0, errors: '' });
});

test.each<[string, Record<string, string>]>([
  ['with most pages gone', small],
  ['with an empty home page', { ...FIRST, 'index.html': '' }],
  [
    'with all pages empty',
    { ...FIRST, 'index.html': '', 'about/index.html': '', 'withdrawn/index.html': '' },
  ],
])('A site %s is not uploaded, unless told.', async (_, files) => {
  const { project, target, send } = await served();
  await released(project, files);
  await expectRefusal(target, send(), /--smaller/);
  expect(await send('--smaller')).toMatchObject({ status: 0, errors: '' });
  expect(existsSync(join(target, 'withdrawn/index.html'))).toBe('withdrawn/index.html' in files);
});

test('--dry-run says what would be done, and does nothing.', async () => {
  const { project, target, send } = await served();
  await released(project, SECOND);
  const before = fingerprint(target);
  const { status, output } = await send('--dry-run');
  expect(status).toBe(0);
  for (const line of ['+ news/index.html', '- withdrawn/index.html', '- old.png', '试运行', 'Dry run'])
    expect(output).toContain(line);
  expect(output).not.toContain('+ _astro/b.11.js');
  expect(fingerprint(target)).toEqual(before);
  const empty = join(project.root, 'nowhere');
  expect((await run(uploading, project, [empty, '--dry-run'])).status).toBe(0);
  expect(existsSync(empty)).toBe(false);
  await released(project, small);
  await expectRefusal(target, send('--dry-run'), /--smaller/);
});

test('Where the record of a server that has no links cannot be read that is said, nothing is removed, and the next time all is as ever.', async () => {
  const { project, target, send } = await served();
  await send('--plain');
  for (const broken of ['{"files":', '{"files":["../../etc/passwd"],"absent":{}}', '']) {
    writeFileSync(join(target, '.report-upload.json'), broken);
    await released(project, SECOND);
    const { status, output } = await send();
    expect(status).toBe(0);
    expect(output).toMatch(/读不出来.* · .*cannot be read/);
    expect(existsSync(join(target, 'withdrawn/index.html'))).toBe(true);
  }
  expect((await send()).output).toContain('Uploaded 0, removed 0');
});

test('Where links are served, what is ours is known without the record too.', async () => {
  const { project, target, send } = await served();
  writeFileSync(join(target, 'neighbour.html'), 'theirs');
  writeFileSync(join(target, '.report-upload.json'), '{"files":');
  await released(project, SECOND);
  // Those beside it that are compressed too.
  expect((await send()).output).toContain('removed 4');
  expect(existsSync(join(target, 'withdrawn/index.html'))).toBe(false);
  expect(existsSync(join(target, 'neighbour.html'))).toBe(true);
  rmSync(join(target, '.report-upload.json'));
  expect((await send()).output).toContain('Uploaded 0, removed 0');
});

/** The files of the target that are links. */
function linksIn(target: string): string[] {
  return builtFiles(target).filter((file) => lstatSync(join(target, file)).isSymbolicLink());
}

test.skipIf(process.platform === 'win32')(
  'What is served are links until plain files are asked for, and that lasts until links are; each upload says what it promises.',
  async () => {
    const { project, target, send } = await served();
    expect(linksIn(target)).toEqual(expect.arrayContaining(Object.keys(FIRST)));
    for (const [switches, words, count] of [
      [['--plain'], /--linked/, 0],
      [[], /killed leaves every page whole/, 0],
      [['--linked'], /one whole publication/, Object.keys(SECOND).length],
      [[], /一版.*--plain/, Object.keys(SECOND).length],
    ] as const) {
      await released(project, SECOND);
      expect(await send(...switches)).toMatchObject({ status: 0, output: expect.stringMatching(words) });
      expect(linksIn(target).length, words.source).toBeGreaterThanOrEqual(count);
      if (count === 0) expect(readdirSync(target)).not.toContain('.report-published');
      for (const [file, text] of Object.entries(SECOND).filter(([name]) => !name.endsWith('.gz')))
        expect(readFileSync(join(target, file), 'utf8')).toBe(text);
      expect(existsSync(join(target, 'withdrawn/index.html'))).toBe(false);
    }
  },
);

test.skipIf(process.platform === 'win32')(
  'Links lead right where a folder of the target is itself a link, and what stood there before is taken over.',
  async () => {
    const project = releasable(temporaryFolder());
    const [target, disk] = [join(project.root, 'served'), join(project.root, 'disk')];
    mkdirSync(target);
    mkdirSync(disk);
    symlinkSync('../disk', join(target, 'about'));
    writeFileSync(join(target, 'index.html'), 'welcome');
    await released(project, FIRST);
    expect(await run(uploading, project, [target])).toMatchObject({ status: 0, errors: '' });
    for (const file of ['index.html', 'about/index.html'] as const)
      expect(readFileSync(join(target, file), 'utf8')).toBe(FIRST[file]);
  },
);

test('What has not changed keeps its time, which browsers know it by, through links and without them.', async () => {
  const { project, target, send } = await served();
  const time = () => statSync(join(target, '_astro/b.11.js')).mtimeMs;
  const before = time();
  for (const switches of [[], ['--plain'], ['--linked']]) {
    await released(project, SECOND);
    expect((await send(...switches)).status).toBe(0);
    expect(time()).toBe(before);
  }
});

test('Two uploads do not go on at once, and one that was killed hinders none.', async () => {
  const { project, target, send } = await served();
  const mark = (pid: number) => join(target, `.report-uploading-${pid}`);
  // No process has so high a number.
  writeFileSync(mark(99_999_999), '');
  writeFileSync(mark(process.ppid), '');
  await released(project, SECOND);
  const { status, errors } = await send();
  expect([status, errors]).toEqual([1, expect.stringMatching(/正在进行.* · .*under way/)]);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe(FIRST['index.html']);
  rmSync(mark(process.ppid));
  expect(await send()).toMatchObject({ status: 0, errors: '' });
  expect(readdirSync(target).filter((name) => name.startsWith('.report-uploading-'))).toEqual([]);
});

test('When the script inside pages changes, whoever uploads is told to renew the header that names it.', async () => {
  const { project, send } = await served();
  const policy = (hash: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hash}='">`;
  const site = (hash: string) => ({ ...SECOND, 'index.html': policy(hash) + SECOND['index.html'] });
  await released(project, site('a'));
  expect(readFileSync(join(project.publish, 'hosting/nginx.conf'), 'utf8')).toContain("'sha256-a='");
  await send();
  await released(project, { ...site('a'), 'news/index.html': 'other news' });
  expect((await send()).output).not.toContain('nginx.conf');
  await released(project, site('b'));
  const conf = readFileSync(join(project.publish, 'hosting/nginx.conf'), 'utf8');
  expect([conf.includes("'sha256-a='"), conf.includes("'sha256-b='")]).toEqual([false, true]);
  expect((await send()).output).toMatch(/nginx\.conf.* · .*reload/);
});

test('No folder of the project is a target, nor one in it or around it, whatever leads there.', async () => {
  const { project } = await served();
  mkdirSync(project.content);
  for (const [link, to] of [
    ['way', 'publish'],
    ['shown', 'dist'],
  ] as const)
    symlinkSync(join(project.root, to), join(project.root, link), 'junction');
  for (const target of [
    ...['', 'publish', 'publish/site', 'dist', 'dist/new/folder', 'content', 'content/site', '.git', 'src'],
    ...['way', 'way/site', 'way/new', 'shown'],
  ])
    await expectRefusal(
      join(project.publish, 'site'),
      run(uploading, project, [join(project.root, target)]),
      /项目自己的.*the project’s own folder/,
    );
  for (const words of [[], [''], [' '], ['a', 'b']])
    await expectRefusal(join(project.publish, 'site'), run(uploading, project, words), /one target folder/);
});

test('A file in the place of the target is told in words.', async () => {
  const { project } = await served();
  const target = join(project.root, 'file');
  writeFileSync(target, '');
  const { status, errors } = await run(uploading, project, [target]);
  expect([status, /\p{Script=Han}.* · /u.test(errors), errors.includes('    at ')]).toEqual([1, true, false]);
});

test.skipIf(process.platform === 'win32').each<[string, (root: string) => string]>([
  ['under a file', (root) => join(root, 'release.txt', 'served')],
  ['whose name is too long', (root) => join(root, 'x'.repeat(300))],
  ['that is a link in a circle', (root) => join(root, 'circle')],
  ['that is a link to nothing that can be made', (root) => join(root, 'astray')],
])('A target %s is told in words, with the place.', async (_, targetIn) => {
  const { project } = await served();
  writeFileSync(join(project.root, 'release.txt'), '');
  symlinkSync('circle', join(project.root, 'circle'));
  symlinkSync('release.txt/no', join(project.root, 'astray'));
  const { status, errors } = await run(uploading, project, [targetIn(project.root)]);
  expect(status).toBe(1);
  expect(errors).toMatch(/\p{Script=Han}.* · .*: \/.*\(E[A-Z]+\)/u);
  expect(errors).not.toContain('    at ');
});

test('What is for no server puts in the place of the worker the one that ends it.', async () => {
  const { project } = await served();
  await released(project, { ...SECOND, 'site.webmanifest': '{}', _headers: '/*' }, { folder: true });
  const site = join(project.publish, 'site');
  expect(readFileSync(join(site, 'sw.js'), 'utf8')).toContain('unregister');
  expect(readdirSync(site)).not.toContain('_headers');
  expect(readdirSync(site)).not.toContain('site.webmanifest');
});

// On Windows modes say nothing.
test.skipIf(process.platform === 'win32')(
  'However strict the umask, every file can be read by the server, those of an earlier upload too; the target’s own rights are told.',
  async () => {
    const before = process.umask(0o077);
    onTestFinished(() => void process.umask(before));
    const { project, target, send } = await served();
    const modes = () =>
      readdirSync(target, { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.startsWith('.'))
        .map((path) => statSync(join(target, path)).mode & 0o005);
    const isOpen = () => modes().every((mode) => mode === 0o005 || mode === 0o004);
    expect([statSync(target).mode & 0o777, isOpen()]).toEqual([0o755, true]);
    for (const path of ['about', 'about/index.html', '_astro']) chmodSync(join(target, path), 0o700);
    chmodSync(target, 0o750);
    await released(project, SECOND);
    expect((await send()).output).toContain(`chmod o+rx ${target}`);
    expect([statSync(target).mode & 0o777, isOpen()]).toEqual([0o750, true]);
    for (const path of readdirSync(join(project.publish, 'site'), { recursive: true, encoding: 'utf8' }))
      expect(statSync(join(project.publish, 'site', path)).mode & 0o004, path).toBe(0o004);
  },
);

test('What an upload that was killed had made ready is cleared by the next.', async () => {
  const { project, target, send } = await served();
  await released(project, SECOND);
  mkdirSync(join(target, '.report-renewing'), { recursive: true });
  writeFileSync(join(target, '.report-renewing', 'left.html'), 'of a killed upload');
  expect((await send()).status).toBe(0);
  expect(existsSync(join(target, '.report-renewing'))).toBe(false);
});
