import { escapedHtml } from '../../../build/html-page.ts';
import type { Visitor } from './door.ts';

/** What the page is told by the program that makes it. */
export interface Told {
  /** Nothing while nobody is signed in. */
  readonly visitor: Visitor | undefined;
  /** Whether what is typed may be read on its way. */
  readonly isOpenToAll: boolean;
}

/** The one page of the room; its script fills it. */
export function roomPage({ visitor, isOpenToAll }: Told): string {
  const told = {
    token: visitor?.token,
    clerk: visitor?.clerk,
    way: isOpenToAll ? 'http' : 'https',
    'sign-in': visitor ? undefined : 'yes',
  };
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<title>编辑室</title>',
    ...Object.entries(told).flatMap(([name, value]) =>
      value === undefined ? [] : [`<meta name="room-${name}" content="${escapedHtml(value)}">`],
    ),
    '<link rel="icon" href="data:,">',
    '<link rel="stylesheet" href="/room.css">',
    '<script type="module" src="/room.js"></script>',
    '</head>',
    '<body><div id="room"></div><noscript>编辑室要用浏览器的脚本 · The editors’ room needs scripts</noscript></body>',
    '</html>',
  ].join('\n');
}

/** What is shown to whoever comes without the key. */
export const NO_KEY = [
  '<!doctype html>',
  '<html lang="zh-CN"><head><meta charset="utf-8"><title>编辑室</title></head>',
  '<body><p>请用运行 npm run edit 的窗口里给出的那个网址打开编辑室。</p>',
  '<p lang="en">Open the editors’ room at the address that npm run edit gives in its window.</p></body></html>',
].join('\n');
