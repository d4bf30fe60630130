import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder holding the given files by path, removed when the test ends. */
export function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  whenDone: (remove: () => void, timeout?: number) => void = onTestFinished,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  // What hundreds of commits leave takes its time to go.
  whenDone(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }), 120_000);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
