import { statSync } from 'node:fs';
import { join } from 'node:path';
import { taking } from '../command/command.ts';
import { Failure } from '../command/failure.ts';
import { assertMatching, type Manifest, readManifest } from './manifest.ts';
import { objections } from './objections.ts';
import { KEPT_DAYS } from './upload-guide.ts';
import { readRecord, type UploadRecord } from './upload-record.ts';
import { uploadTarget } from './upload-target.ts';
import { type Form, upload, type UploadPlan, uploadPlan } from './upload.ts';

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  folder: { type: 'boolean', default: false },
  linked: { type: 'boolean', default: false },
  moved: { type: 'boolean', default: false },
  plain: { type: 'boolean', default: false },
  smaller: { type: 'boolean', default: false },
} as const;

/** `npm run upload` brings a folder that a web server serves to what `npm run publish:zip` made last. */
export const uploading = taking(
  'upload',
  { options: OPTIONS, allowPositionals: true },
  ({ values, positionals, project, progress: { say } }) => {
    const site = join(project.publish, 'site');
    const target = uploadTarget(positionals, project);
    const manifest = readManifest(project.publish);
    assertMatching(manifest, site);
    const known = readRecord(target);
    if (!known) say(CORRUPT);
    // Of links more would be known.
    const before = known ?? { files: [], absent: {}, plain: true };
    const plan = uploadPlan(site, target, before, new Date());
    if (values['dry-run']) say(planned(plan));
    const against = objections(manifest, site, before, target).filter(({ allowedBy }) => !values[allowedBy]);
    if (against.length > 0) throw new Failure(refusal(against));
    if (values['dry-run']) return;
    const isPlain = values.plain || (before.plain === true && !values.linked);
    const form = upload(plan, before, manifest, isPlain ? 'plain' : 'links');
    say(done(plan));
    say(FORMS[form]);
    for (const hint of hints(manifest, before, target)) say(hint);
  },
);

const CORRUPT =
  '目标文件夹里的上传记录（.report-upload.json）读不出来：照常上传，但这一次不删任何旧文件，撤下的网页请自己删去 · ' +
  'The record of uploads in the target (.report-upload.json) cannot be read: the upload goes on, but no old file is removed this time; delete withdrawn pages yourself';

function refusal(against: ReturnType<typeof objections>): string {
  const flags = against.map(({ allowedBy }) => `--${allowedBy}`);
  return [
    ...against.map(({ words }) => words),
    '没有上传，服务器上什么都没有动。确实要传，运行 · Nothing was uploaded, nothing on the server was touched. If it is meant, run:',
    `  npm run upload -- FOLDER ${[...new Set(flags)].join(' ')}`,
  ].join('\n');
}

function counts({ renewal: { changed, removed }, absent }: UploadPlan): [number, number, number] {
  return [changed.length, removed.length, Object.keys(absent).length];
}

function done(plan: UploadPlan): string {
  const [copied, removed, kept] = counts(plan);
  return [
    `已上传${copied}个文件，删去${removed}个，旧文件再留${KEPT_DAYS}天的有${kept}个。`,
    `Uploaded ${copied}, removed ${removed}; ${kept} old ones stay for ${KEPT_DAYS} days.`,
  ].join('\n');
}

/** What is promised of each form, and what to do where it does not fit. */
const FORMS: Readonly<Record<Form, string>> = {
  links:
    '目标里的文件都是链接，指向 .report-published 里完整的一版：什么时候中断，读者看到的都是完整的一版。服务器要能跟随链接（nginx、Apache、Caddy 默认可以；Tomcat 默认不行）；不能的，加 --plain 再运行 · ' +
    'The files in the target are links to one whole publication in .report-published: whenever an upload is stopped, readers have one whole publication. The server has to follow links (nginx, Apache and Caddy do unless told otherwise, Tomcat does not); where it cannot, run again with --plain',
  plain:
    '目标里是文件本身，不是链接：上传若被强行中断，各页都完整，但可能一部分是新的、一部分是旧的，再运行一次就好；要一步换成新的一版，在能用链接的磁盘上加 --linked · ' +
    'The target has the files themselves, no links: an upload that is killed leaves every page whole, but some may be new and some old until it is run again; where the disk takes links, --linked changes all in one step',
};

/** How many files a list names before it breaks off. */
const LISTED = 40;

function planned(plan: UploadPlan): string {
  const [copied, removed, kept] = counts(plan);
  const listed = (sign: string, files: readonly string[]) => [
    ...files.slice(0, LISTED).map((file) => `  ${sign} ${file}`),
    ...(files.length > LISTED ? [`  ${sign} … ${files.length - LISTED}`] : []),
  ];
  return [
    `试运行，什么都没有动：会上传${copied}个文件，删去${removed}个，旧文件再留${KEPT_DAYS}天的有${kept}个。`,
    `Dry run, nothing was touched: ${copied} files would be uploaded, ${removed} removed; ${kept} old ones would stay for ${KEPT_DAYS} days.`,
    ...listed('+', plan.renewal.changed),
    ...listed('-', plan.renewal.removed),
  ].join('\n');
}

/** What else is to be done on the server. */
function hints({ kind, scripts }: Manifest, before: UploadRecord, target: string): string[] {
  const isRenewed = before.scripts && kind === 'server' && String(before.scripts) !== String(scripts);
  // On Windows rights are not told by modes.
  const isShut = process.platform !== 'win32' && (statSync(target).mode & 0o005) !== 0o005;
  return [
    ...(isRenewed
      ? [
          '网页里的脚本变了：把 publish/hosting/nginx.conf 放到服务器上，nginx -t 后重新载入，否则新的脚本会被旧的响应头拦下 · ' +
            'The script inside pages has changed: put publish/hosting/nginx.conf on the server, nginx -t, and reload it; the old header would block the new script',
        ]
      : []),
    ...(isShut
      ? [
          `只有所有者和同组用户能进入 ${target}：网页服务器若不在其中，读者会看到403，请运行 chmod o+rx ${target} · ` +
            `Only its owner and group may enter ${target}: a web server that is neither answers 403; run chmod o+rx ${target}`,
        ]
      : []),
  ];
}
