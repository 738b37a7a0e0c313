import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest: what a tablet shows when it offers to install Aan tafel. */
export const manifest: Partial<ManifestOptions> = {
	id: '/',
	name: 'Aan tafel',
	short_name: 'Aan tafel',
	description:
		'Gesprekken over cultuureducatie op school: leidraad, klok, vel en verslag. Werkt zonder wifi.',
	lang: 'nl',
	dir: 'ltr',
	start_url: '/',
	scope: '/',
	display: 'standalone',
	orientation: 'any',
	background_color: '#e7e1db',
	theme_color: '#e7e1db',
	categories: ['education', 'productivity'],
	icons: [
		{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
		{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
		{ src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
	],
	shortcuts: [
		{
			name: 'Nieuw gesprek',
			url: '/nieuw',
			icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }]
		},
		{ name: 'Gesprekken', url: '/', icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }] }
	],
	screenshots: [
		{
			src: '/screenshots/aan-tafel-breed.png',
			sizes: '1180x820',
			type: 'image/png',
			form_factor: 'wide',
			label: 'Aan tafel: de klok en één vraag'
		},
		{
			src: '/screenshots/aan-tafel-smal.png',
			sizes: '390x844',
			type: 'image/png',
			form_factor: 'narrow',
			label: 'Aan tafel op een telefoon'
		}
	]
};
