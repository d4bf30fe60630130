// Keeps pages for reading without a network, once this one is there and the browser is idle; not for readers who save data or have a
// poor line, and not while editors work.

const { saveData = false, effectiveType = '' }: { saveData?: boolean; effectiveType?: string } =
  Reflect.get(navigator, 'connection') ?? {};

const HOUR = 3_600_000;

/** Has the worker keep this page too, where it was not yet there to see it come. A host that changes pages is not tried again within the hour. */
async function register(): Promise<void> {
  const worker = `${import.meta.env.BASE_URL}sw.js`;
  const refused = await (await caches.match(`${worker}?refused`))?.text();
  if (Date.now() - Number(refused ?? 0) < HOUR) return;
  const { serviceWorker } = navigator;
  const wasUnseen = !serviceWorker.controller;
  await serviceWorker.register(worker);
  if (!wasUnseen) return;
  const { active } = await serviceWorker.ready;
  active?.postMessage([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
}

if (
  import.meta.env.PROD &&
  document.querySelector('[data-offline]') &&
  isSecureContext &&
  'serviceWorker' in navigator &&
  !saveData &&
  !/2g/.test(effectiveType)
) {
  // Safari before 26 does not tell when it is idle.
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  // A browser that refuses it reads the site as ever.
  addEventListener('load', () => whenIdle(() => register().catch(() => undefined)));
}

// A module of its own.
export {};
