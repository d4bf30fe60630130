import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Project } from '../../src/tools/build/project.ts';
import type { ContentRoom } from '../../src/tools/edit/room/content-room.ts';
import { roomsOver } from '../../src/tools/edit/room/room.ts';
import type { RoomFiles } from '../../src/tools/edit/room/server/room-files.ts';
import type { Preview } from '../../src/tools/edit/preview.ts';
import { roomServer } from '../../src/tools/edit/room/server/room-server.ts';

/** The editors’ room over a copy of the project, open until the test ends. */
export interface OpenRoom {
  readonly address: string;
  readonly content: ContentRoom;
  /** What it refused, and what went wrong in it. */
  readonly log: readonly string[];
}

/** Opens the room at a free port. */
export async function openRoom(
  project: Project,
  files: RoomFiles = { script: '', style: '' },
  preview?: Preview,
): Promise<OpenRoom> {
  const log: string[] = [];
  const room = roomsOver(project, preview)();
  const { server, address } = roomServer(room, { files, log: (line) => void log.push(line) });
  await once(server.listen(0, 'localhost'), 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, server.address());
  return { address: address(port), content: room.content, log };
}
