import 'vite-plugin-pwa/svelte';
import 'vite-plugin-pwa/info';
