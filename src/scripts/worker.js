// The worker that keeps pages for reading without a network: from the first visit on those that everything leads from, then each page as
// it is read, and the whole report for who asks for it. One cache holds one publication, checked file by file against the list made with
// it, so a site that is only half uploaded is never taken up; whatever a page comes from, it comes from there whole.
// The build puts the list and the name in: see build/worker.ts.
const LIST = self.__LIST;
// So many of them, from the first on, are kept at once; and so many bytes are in all of them.
const CORE = self.__CORE;
const BYTES = self.__BYTES;
const scope = self.registration.scope;
const mine = `report ${scope} `;
const own = mine + '__PUBLICATION__';
// What stands in the cache of a reader who asked for the whole report, and of one whose host changed a page on its way.
const asked = `${scope}sw.js?asked`;
const refused = `${scope}sw.js?refused`;
const HOUR = 3_600_000;
const at = (url) => new URL(url, scope).href;
const root = plain(scope);
const listed = new Map(LIST.map((entry) => [plain(at(entry.url)), entry]));
const loosely = { ignoreSearch: true, ignoreVary: true };
// Whether a file came that is of another publication: from then on the network is asked first.
let isLate = false;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(port ? tell(port, event.data === 'keep') : keepRead(event.data));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = plain(request.url);
  if (request.method !== 'GET' || !address.startsWith(root)) return;
  if (request.mode === 'navigate') event.waitUntil(stay());
  const entry = listed.get(address);
  if (entry) event.respondWith(fromList(event, entry));
  else if (address.startsWith(`${root}_astro/`)) event.respondWith(older(request));
  // Cards stand in other sites and are not kept.
  else if (request.mode === 'navigate' && !/^(\w+\/)?embed\//.test(address.slice(root.length)))
    event.respondWith(unlisted(event, address));
});

/** An address as a server reads it: a folder is its index, a slash too many is none, and a letter is the same however it is written. */
function plain(url) {
  const path = url
    .replace(/[?#].*/s, '')
    .replace(/([^:/])\/+/g, '$1/')
    .replace(/\/index\.html$/, '/');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Keeps at once what leads to all the rest, and what an earlier publication has kept; all of it for who asked for that. */
async function install() {
  const cache = await caches.open(own);
  const since = await cache.match(refused);
  if (since && Date.now() - Number(await since.text()) < HOUR) throw new Error('the host changes pages');
  const isWhole = await caches.match(asked);
  const had = await Promise.all(LIST.map(({ url }) => caches.match(at(url), loosely)));
  const wanted = LIST.filter((_, index) => isWhole || index < CORE || had[index]);
  try {
    // One alone first: a host that changes pages is not asked for the others.
    await fill(cache, wanted.slice(0, 1));
    await fill(cache, wanted.slice(1));
  } catch (error) {
    if (isLate) await cache.put(refused, new Response(String(Date.now())));
    throw error;
  }
  if (isWhole) await cache.put(asked, new Response());
  // The next page opened may come from it.
  await self.skipWaiting();
}

/** Keeps some of the list, four files at a time; what an earlier try has fetched stays. */
async function fill(cache, entries, done = () => {}) {
  const left = [...entries];
  const take = async () => {
    for (let entry = left.shift(); entry; entry = left.shift()) {
      try {
        await add(cache, entry);
      } catch (error) {
        // The others fetch no more either.
        left.length = 0;
        throw error;
      }
      done();
    }
  };
  const failed = (await Promise.allSettled([take(), take(), take(), take()])).find(({ reason }) => reason);
  if (failed) throw failed.reason;
}

async function add(cache, entry) {
  const address = at(entry.url);
  if (await cache.match(address)) return;
  // What has not changed since an earlier publication is not fetched again.
  const known = await caches.match(address, loosely);
  if (known && (await put(cache, entry, known))) return;
  if (!(await put(cache, entry, await fetch(address, { cache: 'no-cache' })))) {
    isLate = true;
    throw new Error(`${entry.url} is of another publication`);
  }
}

/** Keeps a file if it is the one that is listed, and says whether it is. */
async function put(cache, { url, revision }, response) {
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, 9);
  if (btoa(String.fromCharCode(...digest)) !== revision) return false;
  await cache.put(at(url), new Response(body, { headers: response.headers }));
  return true;
}

/** Keeps one publication besides this one, for pages of it that are still open. */
async function activate() {
  const others = (await caches.keys()).filter((key) => key.startsWith(mine) && key !== own);
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
  await self.clients.claim();
}

/** Keeps what was read before there was a worker, by its addresses. */
async function keepRead(addresses) {
  const cache = await caches.open(own);
  for (const address of addresses) {
    const entry = listed.get(plain(address));
    if (entry) await add(cache, entry).catch(() => {});
  }
}

/** Tells a page how much is kept and of how much, and keeps the rest if that is asked for. */
async function tell(port, isAsked) {
  const state = { done: 0, of: LIST.length, bytes: BYTES };
  const say = (more) => port.postMessage({ ...state, ...more });
  try {
    const cache = await caches.open(own);
    const had = await Promise.all(LIST.map(({ url }) => cache.match(at(url))));
    const left = LIST.filter((_, index) => !had[index]);
    state.done = LIST.length - left.length;
    say();
    if (!isAsked) return;
    await cache.put(asked, new Response());
    await fill(cache, left, () => {
      state.done += 1;
      say();
    });
  } catch {
    say({ failed: true });
  }
}

/** Leaves where the server has no worker any more, as when the site has moved or is served without one: no newer one would ever end it. */
async function stay() {
  const { status } = await fetch(`${scope}sw.js`, { method: 'HEAD', cache: 'no-store' }).catch(() => ({}));
  if (status !== 404 && status !== 410) return;
  // A page that is open may hold it a while longer.
  isLate = true;
  const names = (await caches.keys()).filter((key) => key.startsWith(mine));
  await Promise.all(names.map((key) => caches.delete(key)));
  await self.registration.unregister();
}

/** A listed file: as it is kept, or from the network, and then it is kept. */
async function fromList(event, entry) {
  const { request } = event;
  // A full or broken store is no reason to show nothing.
  const kept = await caches
    .open(own)
    .then((cache) => cache.match(at(entry.url)))
    .catch(() => undefined);
  // Whoever builds the site wants to see it as it now is, and so does the development server.
  if (kept && !isLate && self.location.hostname !== 'localhost') return kept;
  try {
    const response = await fetch(request);
    if (response.ok && !kept) event.waitUntil(keepAnswer(entry, response.clone()));
    return response;
  } catch (error) {
    return kept ?? (await caches.match(at(entry.url), loosely)) ?? notice(request, error, 'not-kept/', 503);
  }
}

async function keepAnswer(entry, response) {
  try {
    isLate ||= !(await put(await caches.open(own), entry, response));
  } catch {
    // There may be no more room.
  }
}

async function older(request) {
  return (await caches.match(request, loosely).catch(() => undefined)) ?? fetch(request);
}

/** A page that is not listed: of an older edition, which is kept as it is read, or none at all. */
async function unlisted(event, address) {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.ok && /html/.test(response.headers.get('content-type') ?? ''))
      event.waitUntil(keepPage(address, response.clone()));
    return response;
  } catch (error) {
    const read = await caches.match(encodeURI(address));
    if (read) return read;
    // Where a server sends readers on to.
    const other = [
      `${address}/`,
      address.replace(`${root}zh/`, root),
      `${address}/`.replace(`${root}zh/`, root),
    ];
    const found = other.find((one) => listed.has(one));
    if (found !== undefined) return Response.redirect(encodeURI(found));
    // The list has every page of today: what else ends as a page does is none.
    const isPage = /^(?!(?:\w+\/)?\d{4}\/)(?:[^./]+\/)*[^./]*$/.test(address.slice(root.length));
    return isPage ? notice(request, error, '404.html', 404) : notice(request, error, 'not-kept/', 503);
  }
}

async function keepPage(address, response) {
  try {
    await (await caches.open(own)).put(encodeURI(address), response);
  } catch {
    // There may be no more room.
  }
}

/** What tells a reader why there is no page. */
async function notice(request, error, url, status) {
  const page = request.mode === 'navigate' && (await caches.match(at(url)));
  if (!page) throw error;
  return new Response(page.body, { status, headers: page.headers });
}
