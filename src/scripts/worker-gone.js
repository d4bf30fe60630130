// Stands at the worker's address when reading without a network is switched off: readers who had it get their space back.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const { scope } = self.registration;
  const kept = (await caches.keys()).filter((key) => key.startsWith(`report ${scope} `));
  await Promise.all(kept.map((key) => caches.delete(key)));
  await self.registration.unregister();
}
