import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/faults',
	timeout: 30 * 60_000,
	workers: 1,
	retries: 0,
	forbidOnly: true,
	reporter: 'list'
});
