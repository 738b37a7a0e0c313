import 'vite-plugin-pwa/svelte';
import 'vite-plugin-pwa/info';

declare global {
	/** Version of the app, from package.json, set by the build. */
	const __APP_VERSION__: string;
}
