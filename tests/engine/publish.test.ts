import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/outputs/data/checksum.ts';
import { projectCopy } from '../support/project-copy.ts';
import { run } from '../unit/tools/commands/run.ts';
import { fillSettings } from '../unit/tools/publish/filled-settings.ts';

test('publish:zip refuses placeholders, and else makes a dated zip with sums, guides and server settings for its path.', () => {
  const copy = projectCopy();
  const env = { SITE_URL: undefined, SITE_BASE: '/zt/wm/' };
  const refused = run(copy, 'publish-zip', [], env);
  expect(refused.status).toBe(1);
  expect(refused.errors).toContain('（icp）');
  expect(refused.errors).toContain('(icp)');

  fillSettings(copy);
  const { status, output, errors } = run(copy, 'publish-zip', [], env);
  expect(status, errors).toBe(0);
  expect(output).toMatch(/已打包 · Packed[\s\S]*sw\.js[\s\S]*rsync/);
  const name = readdirSync(copy.publish).find((file) => file.endsWith('.zip')) ?? '';
  expect(name).toMatch(/^report-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(readFileSync(join(copy.publish, name)));
  const text = (path: string) => new TextDecoder().decode(files[path]);
  for (const line of text('SHA256SUMS').trim().split('\n')) {
    const [sum, path = ''] = line.split('  ');
    expect(sha256(files[path] ?? new Uint8Array()), path).toBe(sum);
  }
  expect(text('SHA256SUMS').trim().split('\n')).toHaveLength(Object.keys(files).length - 1);
  expect(text('site/index.html')).toContain('href="/zt/wm/');
  expect(text('site/en/index.html')).toContain('https://www.gov.cn/zt/wm/en/');
  expect(text('hosting/nginx.conf')).toContain('error_page 403 404 =404 /zt/wm/404.html;');
  expect(text('UPLOAD.zh.txt')).toContain('/zt/wm/');
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['UPLOAD.en.txt', 'site/_headers', 'site/index.html.br']),
  );

  const target = join(copy.root, 'served');
  const uploaded = run(copy, 'upload', [target]);
  expect(uploaded.status, uploaded.errors).toBe(0);
  expect(run(copy, 'upload', [target]).output).toContain('Uploaded 0, removed 0');
});
