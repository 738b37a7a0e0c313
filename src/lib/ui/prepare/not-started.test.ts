import { expect, it } from 'vitest';
import { isFull } from './not-started.ts';

it('knows a full device, also when the database wraps the error', () => {
	const full = new DOMException('no room', 'QuotaExceededError');
	expect(isFull(full)).toBe(true);
	expect(isFull(Object.assign(new Error('aborted'), { inner: full }))).toBe(true);
});

it('does not call every failure full', () => {
	expect(isFull(new Error('QuotaExceededError'))).toBe(false);
	expect(isFull(undefined)).toBe(false);
});
