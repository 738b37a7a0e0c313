import { defineConfig } from '@playwright/test';
import { chromiumLaunch, testedBrowser } from '../setup/browsers.ts';

const long = ['wilgenroos', 'keyboard', 'sync', 'pairing', 'killed-photo', 'two-tabs'].map(
	(name) => `**/${name}.spec.ts`
);

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	timeout: 120_000,
	// On two busy cores the worker takes a while to fetch all it keeps.
	expect: { timeout: 20_000 },
	fullyParallel: false,
	// The longest first: begun last, they would have a core to themselves and leave the other with nothing to do.
	projects: [
		{ name: 'long', testMatch: long },
		{ name: 'short', testIgnore: long }
	],
	// A browser is busy on more than one core: a third test at a time would only slow down the others.
	workers: 2,
	retries: 0,
	forbidOnly: true,
	reporter: 'list',
	use: {
		browserName: 'chromium',
		reuseContext: true,
		launchOptions: chromiumLaunch(testedBrowser),
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		viewport: { width: 1180, height: 820 },
		// Motion would be waited for at each tap; what moves is looked at in the journey of an afternoon.
		contextOptions: { reducedMotion: 'reduce' }
	}
});
