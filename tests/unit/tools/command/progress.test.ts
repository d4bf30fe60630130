import { expect, test } from 'vitest';
import { progressOn } from '../../../../src/tools/command/progress.ts';

/** Progress on a screen whose text and clock are the test's own. */
function onScreen(screen: { isTTY?: boolean; columns?: number } = {}) {
  const written: string[] = [];
  const clock = { time: 0 };
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { progress: progressOn({ ...screen, write }, () => clock.time), written, clock };
}

test('Where there is no terminal, each step is a plain line, and a long one says now and then how far it is.', () => {
  const { progress, written, clock } = onScreen();
  progress.step('pages', 300);
  progress.advance(20);
  clock.time = 10_000;
  progress.advance();
  progress.say('It is built.');
  progress.step('links');
  progress.end();
  expect(written).toEqual(['… pages 0/300\n', '… pages 21/300\n', 'It is built.\n', '… links\n']);
});

test('On a terminal one line is drawn over and over, what is said stands above it, and nothing of it is left.', () => {
  const { progress, written, clock } = onScreen({ isTTY: true, columns: 20 });
  progress.step('pages');
  clock.time = 50;
  progress.advance();
  clock.time = 100;
  progress.advance();
  progress.say('It is built.');
  progress.end();
  const [first, second, ...rest] = written.map((text) => text.replace('\r\u001b[2K', '<'));
  expect([first, second]).toEqual(['<… pages', '<… pages 2']);
  expect(rest).toEqual(['<', 'It is built.\n', '<… pages 2', '<']);
});

test('The live line never wraps, Chinese or not.', () => {
  const { progress, written } = onScreen({ isTTY: true, columns: 12 });
  progress.step('生成网页和图片', 300);
  expect(written).toEqual(['\r\u001b[2K… 生成网页']);
});
