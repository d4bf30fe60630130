import { onDisk } from '../../src/content/reader/disk.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import { project } from '../../src/tools/build/project.ts';

/** The real content of the project, as the one reader gives it. */
export const realContent = loadContent(onDisk(project.content));
