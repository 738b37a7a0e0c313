import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserProgram, hasProgram, type BrowserKind } from './browsers.ts';
import { findPostgres } from './postgres.ts';

/** Debian's packages with the judges of a PDF. */
const judges: Readonly<Record<string, string>> = { qpdf: 'qpdf', pdftotext: 'poppler-utils' };

/** Packages of Debian that hold what is missing here. */
function missing(kind: BrowserKind): readonly string[] {
	const browser = browserProgram(kind);
	return [
		...(hasProgram(browser) ? [] : [browser]),
		...Object.keys(judges).flatMap((program) =>
			hasProgram(program) ? [] : [judges[program] ?? program]
		),
		...(findPostgres() === null ? ['postgresql'] : [])
	];
}

/** All at once: at each time apt reads its lists and runs the triggers of what was there. */
function installOnDebian(packages: readonly string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (...args: string[]) => execFileSync('apt-get', args, { stdio: 'inherit', env });
	apt('update', '-qq');
	apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/**
 * Makes sure of a browser, the judges of a PDF and PostgreSQL. Debian as root: installs packages. Elsewhere the
 * browser comes from Playwright, and the rest has to be there. Throws when something is missing: never a skip.
 */
export function ensureTools(kind: BrowserKind): void {
	const packages = missing(kind);
	if (packages.length === 0) return;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		installOnDebian(packages);
	} else if (!hasProgram(browserProgram(kind))) {
		execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
	}
	const left = missing(kind).filter((name) => name !== browserProgram(kind));
	if (left.length > 0) throw new Error(`The tests need ${left.join(', ')}; please install it.`);
}
