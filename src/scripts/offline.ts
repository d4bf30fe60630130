// Keeps the pages for reading without a network, once this one is there. Not for readers who save data or have a poor line, and not while editors work.

const { saveData = false, effectiveType = '' }: { saveData?: boolean; effectiveType?: string } =
  Reflect.get(navigator, 'connection') ?? {};

if (
  import.meta.env.PROD &&
  isSecureContext &&
  'serviceWorker' in navigator &&
  !saveData &&
  !/2g/.test(effectiveType)
) {
  addEventListener('load', () => {
    // A browser that refuses it reads the site as ever.
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
  });
}
