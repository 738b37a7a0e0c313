import { describe, expect, it } from 'vitest';
import { addressOf, addressRule } from './address-of.ts';

const call = {
	headers: { 'x-forwarded-for': '198.51.100.7, 203.0.113.5, 10.0.0.2', 'x-real-ip': '203.0.113.9' },
	socket: { remoteAddress: '127.0.0.1' }
};

describe('the address of a caller', () => {
	it.each([
		[{}, '127.0.0.1'],
		[{ ADDRESS_HEADER: 'X-Real-IP' }, '203.0.113.9'],
		[{ ADDRESS_HEADER: 'x-forwarded-for' }, '10.0.0.2'],
		[{ ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: '2' }, '203.0.113.5'],
		[{ ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: '9' }, ''],
		[{ ADDRESS_HEADER: 'x-absent' }, '']
	])('with %j is %s', (env, address) => {
		expect(addressOf(call, addressRule(env))).toBe(address);
	});
});
