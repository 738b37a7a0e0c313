// Puts the home screen as it was last drawn on the screen, before the app itself has started (see
// lib/ui/home/picture.ts), and remembers a tap until then. In the shell as it stands here, so small and in plain
// JavaScript.
(() => {
	/** How long, in ms, a tap waits for the app before the browser follows it. */
	const PATIENCE = 3000;
	let tapped = '';
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;
	/**
	 * Left to the browser, a tap would load the app once more.
	 * @param {MouseEvent} event
	 */
	const remember = (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || link.origin !== location.origin || link.target !== '' || link.download !== '')
			return;
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		tapped = link.href;
		clearTimeout(timer);
		timer = setTimeout(() => {
			location.assign(tapped);
		}, PATIENCE);
	};
	addEventListener('click', remember, true);
	addEventListener(
		'app-started',
		(event) => {
			removeEventListener('click', remember, true);
			clearTimeout(timer);
			const { detail: follow } = /** @type {CustomEvent<(address: string) => void>} */ (event);
			if (tapped !== '') follow(tapped);
		},
		{ once: true }
	);
	try {
		const root = document.currentScript?.previousElementSibling;
		const stored = localStorage.getItem('home-picture');
		if (location.pathname !== '/' || stored === null || !(root instanceof HTMLElement)) return;
		const [app, rows, day, from = '', until = '', ...html] = stored.split('\n');
		const now = new Date();
		/** @param {number} number */
		const two = (number) => String(number).padStart(2, '0');
		const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
		const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
		const entry = document.querySelector('link[rel="modulepreload"][href*="/entry/app."]');
		if (
			app !== entry?.getAttribute('href') ||
			rows !== (localStorage.getItem('home-rows') ?? '') ||
			day !== today ||
			!(from <= time && time < until)
		) {
			localStorage.removeItem('home-picture');
			return;
		}
		document.documentElement.dataset.theme = localStorage.getItem('light') ?? 'day';
		document.title = 'Gesprekken – Aan tafel';
		const picture = document.createElement('div');
		picture.id = 'home-picture';
		picture.innerHTML = html.join('\n');
		root.hidden = true;
		root.before(picture);
	} catch {
		// The app starts as well without it.
	}
})();
