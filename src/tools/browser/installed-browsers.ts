import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Debian's Chromium without windows, which takes a third less of a processor than the whole. */
export const SHELL = 'chromium-headless-shell';

/** Where Chromium, Chrome and Edge stand when they are installed, in order of preference. */
export function installedBrowsers(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const { folders, programs } = PLACES[platform] ?? ON_LINUX;
  return programs.flatMap((program) => folders(env).map((folder) => join(folder, program)));
}

interface Places {
  readonly folders: (env: NodeJS.ProcessEnv) => string[];
  readonly programs: readonly string[];
}

const ON_LINUX: Places = {
  folders: ({ PATH = '' }) => [...PATH.split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'],
  programs: [
    SHELL,
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
};

const PLACES: { readonly [platform in NodeJS.Platform]?: Places } = {
  win32: {
    folders: (env) =>
      ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []),
    programs: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  darwin: {
    folders: () => ['/Applications', join(homedir(), 'Applications')],
    programs: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    ),
  },
};
