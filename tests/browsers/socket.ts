import { setTimeout } from 'node:timers/promises';

/** What comes back for a message, or of itself. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly message?: string;
}

/** A connection on which each message has its answer. */
export interface Connection {
  /** Sends a message and gives its answer. @throws what the browser says is wrong with it */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Resolves when the browser next tells of such an event. */
  readonly next: (event: string) => Promise<void>;
  readonly close: () => void;
}

/** Rejects when a browser has said nothing for too long. */
export async function late(method: string, wait = 30_000): Promise<never> {
  await setTimeout(wait, undefined, { ref: false });
  throw new Error(`no answer to ${method}`);
}

/** Connects to a browser that speaks JSON messages with numbers: the DevTools protocol, or WebDriver BiDi. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
  });
  const waiting = new Map<number, (answer: Message) => void>();
  const listening = new Map<string, () => void>();
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method !== undefined) listening.get(message.method)?.();
  });
  let last = 0;
  const ended = new Promise<never>((_, reject) => {
    socket.addEventListener('close', () => reject(new Error('the browser ended')));
  });
  ended.catch(() => undefined);
  return {
    send: async (method, params = {}) => {
      const id = ++last;
      const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { result, error, message } = await Promise.race([answer, ended, late(method)]);
      if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)} ${message ?? ''}`);
      return result;
    },
    next: (event) => new Promise((resolve) => listening.set(event, resolve)),
    close: () => socket.close(),
  };
}
