import type { Locale } from '../../figure/locale.ts';

/** How long a file that is no longer part of the site stays on the server. */
export const KEPT_DAYS = 30;

/** What the guide has to know. */
export interface Carried {
  /** The path of the address that the files are for. */
  readonly base: string;
  /** Whether the files are to be read straight from a folder. */
  readonly folder: boolean;
  readonly draft: boolean;
}

/** How to put the files online, for whoever does it: short, and in one language. */
export function uploadGuide(locale: Locale, carried: Carried): string {
  const steps = carried.folder ? FOLDER[locale] : SERVER[locale](carried.base);
  return [...(carried.draft ? [DRAFT[locale]] : []), ...steps].join('\n\n');
}

const DRAFT: Readonly<Record<Locale, string>> = {
  zh: '【草稿】缺少正式发布必填的内容，只供内部查看，不要放到公开的网站上。',
  en: 'DRAFT. What a public launch requires is missing: for reading inside only, not for a public site.',
};

const FOLDER: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    '不需要服务器：解压后打开 site/index.html。整个 site 文件夹可以拷到优盘、共享盘或别人网站的文件夹里。',
  ],
  en: [
    'No server is needed: unpack and open site/index.html. The whole site folder can be put on a stick, a shared drive or in a folder of somebody else’s site.',
  ],
};

const SERVER: Readonly<Record<Locale, (base: string) => readonly string[]>> = {
  zh: (base) => [
    `一、这些文件要放在网址的 ${base} 路径下。先核对：sha256sum --check SHA256SUMS`,
    `二、按下面的次序上传，读者任何时候打开的页面都是完整的。
  1. site/_astro/ 里的文件（名字带校验码，不会覆盖旧的）
  2. 其余不是 .html 的文件，只留下 sw.js
  3. 所有 .html 文件（连同 .html.gz、.html.br）
  4. 最后是 sw.js（连同 sw.js.gz、sw.js.br）
不要先清空服务器上的文件夹。旧文件至少留${KEPT_DAYS}天：还开着旧页面的读者要用。`,
    `三、用 rsync，就是这四条命令（HOST:ROOT 换成服务器和文件夹）：
${RSYNC}`,
    `四、用 FTP：按第二条的次序分四次传，选“覆盖”，不选“同步删除”。
服务器的文件夹能直接写入时，不用这个压缩包：在项目里运行 npm run upload -- 文件夹，一步换成新的一版，清理也由它做。`,
    `五、nginx 的设置在 hosting/nginx.conf；Netlify、Cloudflare Pages 自己会读 site/_headers 和 site/_redirects。别的服务器不设置也能看，建议照 nginx.conf 设好各个响应头。响应头里有网页脚本的校验码：脚本变了，就换上这一次的 nginx.conf，先 nginx -t，再重新载入。`,
  ],
  en: (base) => [
    `1. These files belong under the path ${base} of the address. First check them: sha256sum --check SHA256SUMS`,
    `2. Upload in this order, and every page that a reader opens meanwhile is whole.
  a. the files in site/_astro/ (named by what is in them, so they overwrite nothing)
  b. everything else that is not .html, except sw.js
  c. all .html files (with their .html.gz and .html.br)
  d. last, sw.js (with sw.js.gz and sw.js.br)
Do not empty the server’s folder first. Leave old files for at least ${KEPT_DAYS} days: readers with an old page open still need them.`,
    `3. With rsync these are four commands (put your server and folder for HOST:ROOT):
${RSYNC}`,
    `4. With FTP, make the four transfers of point 2, overwriting, and never “synchronise with deletion”.
Where the server’s folder can be written to directly, leave this zip and run npm run upload -- <folder> in the project: it changes all in one step and clears up.`,
    `5. The settings for nginx are in hosting/nginx.conf; Netlify and Cloudflare Pages read site/_headers and site/_redirects by themselves. Any other server will do without settings, but had better send the headers of nginx.conf. A header names the script inside pages by its hash: when that changes, take the nginx.conf of this release, nginx -t, and reload.`,
  ],
};

const RSYNC = [
  'rsync -rt site/_astro/ HOST:ROOT/_astro/',
  "rsync -rt --exclude='*.html' --exclude='*.html.*' --exclude='sw.js*' site/ HOST:ROOT/",
  "rsync -rt --exclude='sw.js*' site/ HOST:ROOT/",
  'rsync -rt site/ HOST:ROOT/',
]
  .map((line) => `  ${line}`)
  .join('\n');
