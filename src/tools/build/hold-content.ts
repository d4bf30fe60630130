import { hold } from '../../content/held-content.ts';
import { loadContent } from '../../content/reader/content.ts';
import { plainContent } from '../../content/reader/plain-content.ts';
import { projectAt } from './project.ts';

/** Reads the content of the project at a root, and holds what of it could be read. */
export function holdContent(root: string): void {
  hold(plainContent(loadContent(projectAt(root).content)));
}
