import { SILENCE_MS } from './silence.ts';

/** Fetches a whole file, however slow the line; rejects where it is refused, breaks off, or nothing more comes of it. */
export async function fetched(address: string): Promise<Response> {
  const { signal, ...stop } = stopper();
  try {
    const answer = await fetch(address, { signal });
    const reader = answer.ok ? answer.body?.getReader() : undefined;
    if (!reader) throw new Error(`${answer.status}`);
    const parts: BlobPart[] = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      stop.wait();
    }
    return new Response(new Blob(parts));
  } finally {
    stop.end();
  }
}

/** Stops a request unless it is told again and again that something came. */
function stopper(): { signal: AbortSignal; wait: () => void; end: () => void } {
  const controller = new AbortController();
  let due = 0;
  const end = (): void => clearTimeout(due);
  const wait = (): void => {
    end();
    due = window.setTimeout(() => controller.abort(), SILENCE_MS);
  };
  wait();
  return { signal: controller.signal, wait, end };
}
