"use strict";
/* Lets the page of a campaign in the street open without a network. What the page has loaded stands in the cache; the server
   is asked first, and not waited for when the line is slow. Entries never pass here: the page keeps and sends them. */
const CACHE = "street";
const PATIENCE = 3000;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const answer = async (request) => {
  const kept = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
  if (!kept) {
    return fetch(request);
  }
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (!fresh.ok) {
      return kept;
    }
    const cache = await caches.open(CACHE);
    await cache.put(request, fresh.clone());
    return fresh;
  } catch {
    return kept;
  }
};

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && url.origin === self.location.origin && !url.pathname.startsWith("/api/")) {
    event.respondWith(answer(event.request));
  }
});
