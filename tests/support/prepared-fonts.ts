import { cpSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { subsetFonts } from '../../src/tools/build/fonts.ts';
import { type Project, project, projectAt } from '../../src/tools/build/project.ts';
import { readContent } from '../../src/tools/build/read-content.ts';

const PREPARED = join(project.root, 'test-results', 'prepared');

/** Where the fonts of a report stand before it is copied: those of the site itself, or those made for its fixtures. */
function preparedFor(content: string): Project {
  return content === project.content ? project : projectAt(join(PREPARED, basename(content)));
}

/** Makes the fonts of reports that tests build again and again: two seconds of each build. */
export async function prepareFontsOf(contents: readonly string[]): Promise<void> {
  for (const content of contents) await subsetFonts(preparedFor(content), readContent(content));
}

/** Gives a copy of a report its fonts as far as they are made; a build whose headings differ makes its own. */
export function takeFonts(content: string, copy: Project): void {
  const { fonts } = preparedFor(content);
  if (existsSync(fonts)) cpSync(fonts, copy.fonts, { recursive: true });
}
