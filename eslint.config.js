import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Top to bottom: a layer imports from itself and from layers below it, never upwards. */
const layers = ['ui', 'state', 'export', 'sync', 'storage', 'document', 'instruments', 'domain'];

/** Packages that belong to one layer only. */
const owners = {
	yjs: 'document',
	dexie: 'storage',
	'fake-indexeddb': 'storage',
	jspdf: 'export',
	qr: 'sync',
	pg: 'server',
	'node:sqlite': 'server'
};

/** What `layer` may not import: every layer above it, and the packages other layers own. */
function forbiddenIn(layer) {
	const above = layers.slice(0, layers.indexOf(layer));
	const patterns = above.map((name) => ({
		regex: `^(#lib|(\\.\\./)+)/${name}/`,
		message: `${layer} lies below ${name}: an arrow only points down.`
	}));
	for (const [pkg, owner] of Object.entries(owners)) {
		if (owner !== layer) {
			patterns.push({ regex: `^${pkg}(/|$)`, message: `Only ${owner}/ imports ${pkg}.` });
		}
	}
	if (layer === 'domain') {
		patterns.push({ regex: '^(svelte|\\$app|@)', message: 'domain is pure.' });
	}
	return patterns;
}

const layerRules = layers.map((layer) => ({
	files: [`src/lib/${layer}/**/*.{ts,svelte}`],
	rules: { 'no-restricted-imports': ['error', { patterns: forbiddenIn(layer) }] }
}));

/** The server shares the protocol with the devices and nothing else: it can't read a conversation. */
const serverRule = {
	files: ['src/lib/server/**/*.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: '^#lib/(?!server/|sync/protocol/|domain/result\\.ts$)',
						message: 'server/ imports sync/protocol only.'
					},
					...forbiddenIn('server').filter(({ regex }) => !regex.startsWith('^(#lib'))
				]
			}
		]
	}
};

const outsideRule = {
	files: ['src/routes/**/*.{ts,svelte}'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: Object.entries(owners).map(([pkg, owner]) => ({
					regex: `^${pkg}(/|$)`,
					message: `Only ${owner}/ imports ${pkg}.`
				}))
			}
		]
	}
};

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'static/', 'test-results/', 'coverage/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['*.js']
				},
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		rules: {
			'no-undef': 'off',
			// Taking a field out of an object is how a copy without it is made.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// The app is served from the root of its host; plain links are shorter and checked by the journeys.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['*.js'], ...ts.configs.disableTypeChecked },
	...layerRules,
	serverRule,
	outsideRule
);
