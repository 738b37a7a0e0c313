import { describe, expect, it } from 'vitest';
import { factsOf, makeLog } from './log.ts';

function lines(logs: 'all' | 'trouble' | 'none'): unknown[] {
	const written: unknown[] = [];
	const log = makeLog(
		logs,
		() => 0,
		(line) => written.push(JSON.parse(line))
	);
	log.fine('request', { status: 200 });
	log.over('store reached again');
	log.trouble('request failed', factsOf(new TypeError('the words of a person')));
	return written;
}

describe('the log', () => {
	const trouble = {
		at: '1970-01-01T00:00:00.000Z',
		level: 'error',
		event: 'request failed',
		error: 'TypeError',
		code: null
	};

	const over = { at: trouble.at, level: 'info', event: 'store reached again' };

	it('is one JSON object a line, without the message of an error', () => {
		const fine = { at: trouble.at, level: 'info', event: 'request', status: 200 };
		expect(lines('all')).toEqual([fine, over, trouble]);
	});

	it('can be kept to trouble, or off', () => {
		expect(lines('trouble')).toEqual([over, trouble]);
		expect(lines('none')).toEqual([]);
	});
});
