import { join, resolve } from 'node:path';

/** The folders of one copy of the project. */
export interface Project {
  root: string;
  content: string;
  dist: string;
  fonts: string;
  /** The PDFs of the report, kept between builds. */
  pdf: string;
  /** What is ready to be carried to a server. */
  publish: string;
}

/** Names the folders of the project at a root. */
export function projectAt(root: string): Project {
  return {
    root,
    content: join(root, 'content'),
    dist: join(root, 'dist'),
    fonts: join(root, '.fonts'),
    pdf: join(root, '.pdf'),
    publish: join(root, 'publish'),
  };
}

/** The copy of the project that this file belongs to. */
export const project = projectAt(resolve(import.meta.dirname, '..', '..', '..'));
