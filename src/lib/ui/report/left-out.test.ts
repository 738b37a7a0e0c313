// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { recallReport, rememberReport, withPart } from './left-out.ts';

beforeEach(() => {
	localStorage.clear();
});

describe('what this device leaves out of a report', () => {
	it('is nothing at first', () => {
		expect(recallReport('a').leftOut.size).toBe(0);
	});

	it('is remembered for each conversation apart', () => {
		rememberReport('a', withPart(recallReport('a'), 'photos', false));
		expect([...recallReport('a').leftOut]).toEqual(['photos']);
		expect(recallReport('b').leftOut.size).toBe(0);
	});

	it('comes back in when it is ticked again', () => {
		const without = withPart(recallReport('a'), 'photos', false);
		expect(withPart(without, 'photos', true).leftOut.size).toBe(0);
	});

	it.each(['{', 'null', '[]', '{"leftOut":7,"looked":"yes"}'])(
		'counts %s as nothing remembered',
		(stored) => {
			localStorage.setItem('report:a', stored);
			expect(recallReport('a')).toEqual({ leftOut: new Set(), looked: false });
		}
	);
});
