import { hold } from '../../content/held-content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { plainContent } from '../../content/reader/plain-content.ts';
import { loadContent } from '../../content/reader/reader.ts';
import { projectAt } from './project.ts';

/** Reads the content of the project at a root, and holds what of it could be read. */
export function holdContent(root: string): void {
  hold(plainContent(loadContent(onDisk(projectAt(root).content))));
}
