import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import type { UploadRecord } from './upload-record.ts';

/** Why a release is not uploaded unless whoever does it says so, and the switch that says so. */
export interface Objection {
  readonly allowedBy: 'draft' | 'folder' | 'moved' | 'smaller';
  readonly words: string;
}

/** The share of the pages, and of their bytes, that a new publication has at least. */
const PAGES = 2 / 3;
const BYTES = 1 / 2;

/** What speaks against bringing a release to a served folder. */
export function objections(
  manifest: Manifest,
  site: string,
  before: UploadRecord,
  target: string,
): Objection[] {
  const [now, then] = [pagesIn(site, Object.keys(manifest.files)), pagesIn(target, before.files)];
  const isEmpty = now.bytes === 0 || pagesIn(site, ['index.html']).bytes === 0;
  const isSmaller = now.pages < then.pages * PAGES || now.bytes < then.bytes * BYTES;
  const found: (Objection | false)[] = [
    manifest.draft && {
      allowedBy: 'draft',
      words:
        '这次发布是草稿，缺少正式发布必填的内容 · This release is a draft: what a public launch requires is missing',
    },
    manifest.kind === 'folder' && {
      allowedBy: 'folder',
      words:
        '这次发布是不用服务器的形式（--folder），放到服务器上会没有离线阅读、压缩和响应头 · This release is for reading without a server (--folder): on one it has no offline reading, compression or headers',
    },
    before.base !== undefined &&
      before.base !== manifest.base && {
        allowedBy: 'moved',
        words: `这次发布用于 ${manifest.base}，目标文件夹里的网站在 ${before.base} · This release is for ${manifest.base}; the site in that folder stands at ${before.base}`,
      },
    isEmpty && {
      allowedBy: 'smaller',
      words: '这次发布没有首页，或者网页全是空的 · This release has no home page, or its pages are empty',
    },
    !isEmpty &&
      isSmaller && {
        allowedBy: 'smaller',
        words: `这次发布小得多：网页从${then.pages}个变成${now.pages}个，从${then.bytes}字节变成${now.bytes}字节 · This release is much smaller: ${then.pages} pages become ${now.pages}, and ${then.bytes} bytes of them ${now.bytes}`,
      },
  ];
  return found.filter((one) => one !== false);
}

/** How many pages of these a folder has, and of how many bytes. */
function pagesIn(folder: string, files: readonly string[]): { pages: number; bytes: number } {
  const sizes = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? []);
  return { pages: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
