import { once } from 'node:events';
import type { Server } from 'node:http';

/** Listens at a port, or at the next free one, and gives the port back. */
export async function listen(server: Server, port: number, tries = 100): Promise<number> {
  for (let candidate = port; candidate < port + tries; candidate += 1) {
    try {
      await once(server.listen(candidate, 'localhost'), 'listening');
      return candidate;
    } catch (error) {
      // EACCES: Windows reserves ranges of ports.
      const { code } = Object(error);
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Error(
    `端口 ${port}–${port + tries - 1} 都被占用 · Ports ${port}–${port + tries - 1} are all taken`,
  );
}
