import type { Project } from '../../build/project.ts';
import type { Baseline } from './baseline.ts';
import type { ContentRoom } from './content-room.ts';

/** What the room is asked about, and is changed in. */
export interface Room {
  readonly content: ContentRoom;
  readonly baseline: Baseline;
  readonly project: Pick<Project, 'root' | 'content'>;
}
