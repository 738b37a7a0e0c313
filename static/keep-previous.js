/**
 * Part of the service worker. A new version deletes the files of the one before; a talk that was opened while the
 * new one was on its way still needs them, perhaps without a network. So they are kept until the next version.
 */
async function keepPrevious() {
	const name = (await caches.keys()).find((each) => each.includes('precache'));
	await caches.delete('previous-version');
	if (name === undefined) return;
	const from = await caches.open(name);
	const to = await caches.open('previous-version');
	const requests = await from.keys();
	for (const request of requests.filter(({ url }) => url.includes('/_app/immutable/'))) {
		const file = await from.match(request);
		if (file) await to.put(request, file);
	}
}

// A device without room for them takes the new version all the same.
self.addEventListener('install', (event) => event.waitUntil(keepPrevious().catch(() => undefined)));
