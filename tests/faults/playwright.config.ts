import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: '.',
	// The others are Vitest's.
	testMatch: '**/*.spec.ts',
	outputDir: '../../test-results/faults',
	timeout: process.env['FAULTS'] === 'long' ? 60 * 60_000 : 4 * 60_000,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	reporter: 'list'
});
