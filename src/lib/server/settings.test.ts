import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings', () => {
	it('have a default each, also where a variable is empty', () => {
		const defaults = {
			store: { folder: './data', url: null },
			signupCode: null,
			quota: 500 * 1024 * 1024,
			hasRateLimits: true,
			logs: 'trouble'
		};
		expect(readSettings({})).toEqual(defaults);
		expect(readSettings({ DATABASE_URL: '', SIGNUP_CODE: '', QUOTA_MB: '' })).toEqual(defaults);
	});

	it('are taken from the environment', () => {
		const env = {
			DATA_DIR: '/srv/tafel',
			DATABASE_URL: 'postgres://localhost/tafel',
			SIGNUP_CODE: 'appelboom',
			QUOTA_MB: '2',
			RATE_LIMITS: 'off',
			LOG: 'all'
		};
		expect(readSettings(env)).toEqual({
			store: { folder: '/srv/tafel', url: 'postgres://localhost/tafel' },
			signupCode: 'appelboom',
			quota: 2 * 1024 * 1024,
			hasRateLimits: false,
			logs: 'all'
		});
	});

	it.each([
		{ DATABASE_URL: 'mysql://localhost' },
		{ QUOTA_MB: 'much' },
		{ QUOTA_MB: '0' },
		{ RATE_LIMITS: 'perhaps' },
		{ LOG: 'everything' }
	])('that mean nothing are named, and their value is not: %j', (env) => {
		const [name = '', value = ''] = Object.entries(env)[0] ?? [];
		expect(() => readSettings(env)).toThrow(name);
		expect(() => readSettings(env)).not.toThrow(value);
	});
});
