import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Project } from '../../src/tools/build/project.ts';
import { OfficeDoor } from '../../src/tools/edit/office/office-door.ts';
import { Users } from '../../src/tools/edit/office/users.ts';
import type { ContentRoom } from '../../src/tools/edit/room/content-room.ts';
import type { Presence } from '../../src/tools/edit/room/presence.ts';
import { roomsOver } from '../../src/tools/edit/room/room.ts';
import { keyDoor } from '../../src/tools/edit/room/server/door.ts';
import type { RoomFiles } from '../../src/tools/edit/room/server/room-files.ts';
import type { Preview } from '../../src/tools/edit/preview.ts';
import { roomServer } from '../../src/tools/edit/room/server/room-server.ts';

/** The editors’ room over a copy of the project, open until the test ends. */
export interface OpenRoom {
  readonly address: string;
  readonly content: ContentRoom;
  /** Who has what open. */
  readonly presence: Presence;
  /** What it refused, who signed in, and what went wrong in it. */
  readonly log: string[];
}

/** How a room is opened, where not as usual. */
export interface Opening {
  readonly files?: RoomFiles;
  readonly preview?: Preview | undefined;
  /** Whether clerks sign in at it, and the time of day there. */
  readonly office?: boolean;
  readonly now?: () => number;
  readonly patience?: number;
  readonly whenDone?: (close: () => void) => void;
}

const NO_FILES: RoomFiles = { script: '', style: '' };

/** Opens the room at a free port. */
export async function openRoom(
  project: Project,
  {
    files = NO_FILES,
    preview,
    office = false,
    now,
    patience = 30_000,
    whenDone = onTestFinished,
  }: Opening = {},
): Promise<OpenRoom> {
  const log: string[] = [];
  const rooms = roomsOver(project, preview);
  const key = keyDoor();
  const clerks = office ? new OfficeDoor(new Users(project.root), false, now) : undefined;
  const server = roomServer({
    rooms,
    files,
    patience,
    door: clerks ?? key,
    office: clerks,
    names: ['localhost'],
    log: (line) => void log.push(line),
  });
  await once(server.listen(0, 'localhost'), 'listening');
  whenDone(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, server.address());
  const address = `http://localhost:${port}/${clerks ? '' : `?key=${key.key}`}`;
  const { content, presence } = rooms();
  return { address, content, presence, log };
}
