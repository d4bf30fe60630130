// The worker that keeps the pages for reading without a network. One cache holds one publication, checked file by file against the list
// made with it, so a site that is only half uploaded is never taken up; whatever a page comes from, it comes from there whole.
// The build puts the list and the name in: see build/worker.ts.
const LIST = self.__LIST;
const scope = self.registration.scope;
const mine = `report ${scope} `;
const own = mine + '__PUBLICATION__';
const whole = `${scope}sw.js?whole`;
const at = (url) => new URL(url, scope).href;
const listed = new Set(LIST.map(({ url }) => at(url)));
const loosely = { ignoreSearch: true, ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*/s, '');
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  if (listed.has(address)) event.respondWith(kept(request));
  else if (address.startsWith(`${scope}_astro/`)) event.respondWith(older(request));
  // Cards stand in other sites and are not kept.
  else if (request.mode === 'navigate' && !/^(\w+\/)?embed\//.test(address.slice(scope.length)))
    event.respondWith(unlisted(request, address));
});

/** Fetches what is listed, four files at a time; what an earlier try has fetched stays. */
async function fill() {
  const cache = await caches.open(own);
  if (!(await cache.match(whole))) {
    const left = [...LIST];
    const fetchAll = async () => {
      for (let entry = left.pop(); entry; entry = left.pop()) await add(cache, entry);
    };
    await Promise.all([fetchAll(), fetchAll(), fetchAll(), fetchAll()]);
    await cache.put(whole, new Response());
  }
  // Whole, so the next page opened may come from it.
  await self.skipWaiting();
}

async function add(cache, { url, revision }) {
  const address = at(url);
  if (await cache.match(address)) return;
  // A name with a hash in it means the same bytes for ever.
  const known = url.startsWith('_astro/') && (await caches.match(address));
  const response = known || (await fetch(address, { cache: 'no-cache' }));
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, 9);
  if (btoa(String.fromCharCode(...digest)) !== revision) throw new Error(`${url} is of another publication`);
  await cache.put(address, new Response(body, { headers: response.headers }));
}

/** Keeps one publication besides this one, for pages of it that are still open. */
async function tidy() {
  const others = (await caches.keys()).filter((key) => key.startsWith(mine) && key !== own);
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
}

async function kept(request) {
  const cache = await caches.open(own);
  const found = await cache.match(request, loosely);
  if (!found) return fetch(request);
  // Whoever builds the site wants to see it as it now is, and so does the development server.
  return self.location.hostname === 'localhost' ? fetch(request).catch(() => found) : found;
}

async function older(request) {
  return (await caches.match(request, loosely)) ?? fetch(request);
}

async function unlisted(request, address) {
  const cache = await caches.open(own);
  try {
    const response = await fetch(request);
    // Older editions, and a report too large to be fetched whole, are kept as they are read.
    if (response.ok) await cache.put(address, response.clone());
    return response;
  } catch (error) {
    const read = await cache.match(address);
    if (read) return read;
    if (listed.has(`${address}/`)) return Response.redirect(`${address}/`);
    const missing = await cache.match(at('404.html'));
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}
