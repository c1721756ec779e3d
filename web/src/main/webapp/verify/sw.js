// Keeps the page, the keys and the latest status list, so that codes are verified without a network.

const KEPT = 'verify-2';
const READER = 'BarcodeDetector' in self ? [] : ['jsQR.js'];
const FILES = ['./', 'verify.css', 'verify.js', 'proof.js', 'scan.js', 'written.js', 'mark.svg', 'texts.json', 'keys.json',
  'status.jwt', ...READER];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT)
    .then((kept) => Promise.all(FILES.map((file) => kept.add(file).catch(() => undefined))))
    .then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

async function latest(request) {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await kept.put(request, answer.clone());
    }
    return answer;
  } catch (offline) {
    return (await kept.match(request, { ignoreSearch: true })) || Response.error();
  }
}

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === self.location.origin) {
    event.respondWith(latest(event.request));
  }
});
