import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The whole Chromium, as somebody has it; or its shell, which has the same engine and storage but no windows, takes
 * half the CPU beside the page, and needs no desktop to be installed.
 */
export type BrowserKind = 'whole' | 'shell';

/** What the tests drive: the shell; the whole browser with `BROWSER=whole`. */
export const testedBrowser: BrowserKind = process.env['BROWSER'] === 'whole' ? 'whole' : 'shell';

/** Program of a browser; Debian's package has the same name. */
const programs = { whole: 'chromium', shell: 'chromium-headless-shell' } as const;

/** Debian's packages with the judges of a PDF. */
const judges: Readonly<Record<string, string>> = { qpdf: 'qpdf', pdftotext: 'poppler-utils' };

function onPath(program: string): string | null {
	const folders = (process.env['PATH'] ?? '').split(':');
	return folders.map((folder) => `${folder}/${program}`).find((file) => existsSync(file)) ?? null;
}

function installOnDebian(packages: readonly string[]): void {
	const run = (...args: string[]) =>
		execFileSync('apt-get', args, {
			stdio: 'inherit',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	run('update', '-qq');
	run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/**
 * Makes sure of a browser and of the judges of a PDF. Debian as root: installs packages. Elsewhere the browser comes
 * from Playwright, and qpdf and poppler have to be there. Throws when something is missing: never a skip.
 */
export function ensureBrowser(kind: BrowserKind): void {
	const browser = programs[kind];
	const missing = [browser, ...Object.keys(judges)].filter((program) => onPath(program) === null);
	if (missing.length === 0) return;
	if (onPath('apt-get') !== null && process.getuid?.() === 0) {
		installOnDebian(missing.map((program) => judges[program] ?? program));
	} else if (missing.includes(browser)) {
		execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
	}
	for (const program of Object.keys(judges)) {
		if (onPath(program) === null) throw new Error(`The tests need ${program}; please install it.`);
	}
}

/**
 * Off in a test. The pages behind the address bar, which nobody sees here, take Chromium almost two seconds of
 * CPU at each start. Of several lists Chromium takes the last one, so those that Playwright names stand here too.
 */
const withoutFeatures = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AutoDeElevate',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'BlockOriginHeaderModificationOnRedirect',
	'DestroyProfileOnBrowserClose',
	'DialMediaRouteProvider',
	'GlobalMediaControls',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'Translate'
];

/** How Playwright starts Chromium here: Debian's own where it is, else Playwright's. */
export function chromiumLaunch(kind: BrowserKind) {
	const executablePath = onPath(programs[kind]);
	const args = [
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		`--disable-features=${withoutFeatures.join(',')}`,
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
	];
	if (executablePath !== null) return { args, executablePath };
	return kind === 'whole' ? { args, channel: 'chromium' } : { args };
}
