// Keeps the whole report for reading without a network when a reader asks for it. Without a worker there is no button.

/** What the worker tells: how many files are kept and of how many, how many bytes they are in all, and whether one could not be had. */
interface Kept {
  readonly done: number;
  readonly of: number;
  readonly bytes: number;
  readonly failed?: boolean;
}

/** A worker that has told nothing for so long was ended by its browser. */
const SILENCE_MS = 30_000;

const place = document.querySelector<HTMLElement>('[data-progress]');
const section = place?.closest<HTMLElement>('[data-offline]');
const button = place?.querySelector('button');
const size = place?.querySelector('[data-bytes]');
const output = place?.querySelector('output');
if (place && button && output && 'serviceWorker' in navigator) {
  const words = (name: string, value = ''): string =>
    (place.dataset[name] ?? '').replace('{n}', value).replace('{size}', value);

  /** Spoken only where it changes. A line of this file’s own: shared, it would be one more request of the page. */
  const tell = (text: string): void => {
    if (output.textContent !== text) output.textContent = text;
  };

  /** Asks the worker, which answers again and again until it is done. */
  const ask = (worker: ServiceWorker, what: 'keep' | 'state', hear: (kept: Kept) => void): void => {
    const { port1, port2 } = new MessageChannel();
    let due = 0;
    let last: Kept = { done: 0, of: 1, bytes: 0 };
    const wait = (): void => {
      clearTimeout(due);
      if (last.failed || last.done === last.of || what === 'state') return;
      due = window.setTimeout(() => hear({ ...last, failed: true }), SILENCE_MS);
    };
    port1.onmessage = ({ data }: MessageEvent<Kept>) => {
      last = data;
      hear(data);
      wait();
    };
    worker.postMessage(what, [port2]);
    if (what === 'keep') wait();
  };

  const show = ({ done, of, failed = false }: Kept, isAsked: boolean): void => {
    button.hidden = done === of || (isAsked && !failed);
    // In tens, since each telling is spoken.
    const tenths = String(Math.floor((done / of) * 10) * 10);
    if (done === of) tell(words('done'));
    else if (failed) tell(words('failed'));
    else if (isAsked) tell(words('progress', tenths));
  };

  navigator.serviceWorker.ready
    .then(({ active }) => {
      if (!active) return;
      ask(active, 'state', (kept) => {
        if (section) section.hidden = false;
        if (size) size.textContent = words('size', `${(kept.bytes / 1e6).toFixed(1)} MB`);
        show(kept, false);
      });
      button.addEventListener('click', () => {
        // The button goes while it works; a reader who pressed it by keyboard stays here.
        output.tabIndex = -1;
        output.focus();
        tell(words('progress', '0'));
        button.hidden = true;
        ask(active, 'keep', (kept) => show(kept, true));
      });
    })
    // A browser that refuses workers has no button.
    .catch(() => undefined);
}
