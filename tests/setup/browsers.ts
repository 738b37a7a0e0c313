import { existsSync } from 'node:fs';

/**
 * The whole Chromium, as somebody has it; or its shell, which has the same engine and storage but no windows, takes
 * half the CPU beside the page, and needs no desktop to be installed.
 */
export type BrowserKind = 'whole' | 'shell';

/** What the tests drive: the shell; the whole browser with `BROWSER=whole`. */
export const testedBrowser: BrowserKind = process.env['BROWSER'] === 'whole' ? 'whole' : 'shell';

const programs = { whole: 'chromium', shell: 'chromium-headless-shell' } as const;

function onPath(program: string): string | null {
	const folders = (process.env['PATH'] ?? '').split(':');
	return folders.map((folder) => `${folder}/${program}`).find((file) => existsSync(file)) ?? null;
}

/** Program of a browser, which is also the name of Debian's package. */
export const browserProgram = (kind: BrowserKind): string => programs[kind];

/** Whether a program is on the path. */
export const hasProgram = (program: string): boolean => onPath(program) !== null;

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
