import { once } from 'node:events';
import type { Server } from 'node:http';
import { codeOf } from '../command/machine-words.ts';
import { Failure } from '../command/failure.ts';

/** Listens at a port, or at the next free one, and gives the port back. */
export async function listen(
  server: Server,
  port: number,
  { tries = 100, host = 'localhost' }: { readonly tries?: number; readonly host?: string | undefined } = {},
): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure('端口是0到65535的整数 · A port is a whole number from 0 to 65535');
  for (let candidate = port; candidate < port + tries; candidate += 1) {
    try {
      await once(server.listen(candidate, host), 'listening');
      return candidate;
    } catch (error) {
      // EACCES: Windows reserves ranges of ports.
      const code = codeOf(error);
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Failure(
    `端口 ${port}–${port + tries - 1} 都被占用 · Ports ${port}–${port + tries - 1} are all taken`,
  );
}
