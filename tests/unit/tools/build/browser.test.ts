import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserVariable, findBrowser } from '../../../../src/tools/browser/browser.ts';
import { installedBrowsers } from '../../../../src/tools/browser/installed-browsers.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('the browser finder', () => {
  test('takes the browser that the variable names', () => {
    const file = join(temporaryFolder({ browser: '' }), 'browser');
    expect(findBrowser({ [browserVariable]: file })).toBe(file);
  });

  test('stops when the variable names no file, rather than testing in another browser', () => {
    expect(() => findBrowser({ [browserVariable]: '/no/such/browser' })).toThrow('/no/such/browser');
  });

  test('knows where each system keeps its browsers', () => {
    expect(installedBrowsers('win32', { ProgramFiles: 'C:\\Program Files' })).toContain(
      join('C:\\Program Files', 'Microsoft\\Edge\\Application\\msedge.exe'),
    );
    expect(installedBrowsers('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test.skipIf(process.platform === 'win32')(
    'looks along the PATH on Linux, for a browser without windows first',
    () => {
      const found = installedBrowsers('linux', { PATH: '/opt/bin' });
      expect(found[0]).toBe('/opt/bin/chromium-headless-shell');
      expect(found).toContain('/usr/bin/chromium');
      expect(found).toContain('/usr/bin/google-chrome');
    },
  );
});
