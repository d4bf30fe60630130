import type { Server } from 'node:http';

/** Listens at a port, or at the next free one, and gives the port back. */
export async function listen(server: Server, port: number, tries = 100): Promise<number> {
  for (let candidate = port; candidate < port + tries; candidate += 1) {
    if (await listensAt(server, candidate)) return candidate;
  }
  throw new Error(
    `端口 ${port}–${port + tries - 1} 都被占用 · Ports ${port}–${port + tries - 1} are all taken`,
  );
}

function listensAt(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      // EACCES: Windows reserves ranges of ports.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, 'localhost');
  });
}
