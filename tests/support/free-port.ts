import { createServer } from 'node:net';

/**
 * A port that nothing listens at, of those the system gives out: none of them is among those that fetch and browsers refuse to ask, which
 * a number added to another could be.
 */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
