import type { Project } from '../../build/project.ts';
import type { Preview } from '../preview.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import { ContentRoom } from './content-room.ts';
import { Presence } from './presence.ts';
import { Publishing } from './publishing.ts';
import { Savers } from './savers.ts';

/** What the room is asked about, and is changed in. */
export interface Room {
  readonly content: ContentRoom;
  readonly baseline: Baseline;
  readonly project: Project;
  readonly publishing: Publishing;
  /** Which clerks saved what is not submitted yet. */
  readonly savers: Savers;
  /** Who has what open. */
  readonly presence: Presence;
  /** Whose it is, where clerks sign in. */
  readonly clerk: string | undefined;
  /** The site as it will be; nothing where it is not shown. */
  readonly preview: Preview | undefined;
}

/** The rooms of a project, by clerk: each has drafts of its own, and all else is the same for all. */
export function roomsOver(project: Project, preview?: Preview): (clerk?: string) => Room {
  const shared = new ContentRoom(project);
  const [baseline, publishing] = [baselineOf(project, shared.texts()), new Publishing(project)];
  const [savers, presence] = [new Savers(project.root), new Presence()];
  const rooms = new Map<string | undefined, Room>();
  return (clerk) => {
    const known = rooms.get(clerk);
    if (known) return known;
    const content = clerk === undefined ? shared : new ContentRoom(project, clerk);
    const room = { content, baseline, project, publishing, savers, presence, clerk, preview };
    rooms.set(clerk, room);
    return room;
  };
}
