import { describe, expect, it } from 'vitest';
import { instruments } from '../index.ts';
import { guideFile, readGuideFile, LARGEST_GUIDE_FILE } from './guide-file.ts';

type Place = readonly (string | number)[];

/** The plain value with what stands at `place` replaced; `undefined` takes it out of an object. */
function withValue(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
	if (key === undefined) return replacement;
	if (Array.isArray(value)) {
		return value.map((each: unknown, index) =>
			index === key ? withValue(each, rest, replacement) : each
		);
	}
	if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${key}`);
	const entries = new Map<string, unknown>(Object.entries(value));
	return Object.fromEntries(
		entries.set(String(key), withValue(entries.get(String(key)), rest, replacement))
	);
}

/** The file of guide C with one value in it replaced, or taken out by `undefined`. */
function fileWith(place: Place, value: unknown): string {
	const guide = instruments.find(({ id }) => id === 'route-po');
	if (guide === undefined) throw new Error('no guide C');
	return JSON.stringify(withValue(JSON.parse(guideFile(guide)), place, value));
}

describe('the file of a guide', () => {
	it.each(instruments.map((guide) => ({ id: guide.id, guide })))(
		'of $id gives back every word, number and id',
		({ guide }) => {
			expect(readGuideFile(guideFile(guide))).toEqual({ ok: true, value: guide });
		}
	);

	it('may begin with the mark that a Windows editor puts there', () => {
		expect(readGuideFile(`\uFEFF${fileWith(['guide', 'title'], 'Anders')}`).ok).toBe(true);
	});

	it('may hold more than this app knows, which is left out', () => {
		const read = readGuideFile(fileWith(['guide', 'colour'], 'blue'));
		expect(read.ok && 'colour' in read.value).toBe(false);
		expect(read.ok).toBe(true);
	});
});

describe('a file is refused whole', () => {
	it.each([
		['that is no JSON', 'Beste allemaal,', { kind: 'not-json' }],
		['that is empty', '', { kind: 'not-json' }],
		['that stops half-way', fileWith(['guide', 'title'], 'A').slice(0, -40), { kind: 'not-json' }],
		['of something else', '{"name":"kaart"}', { kind: 'not-a-guide' }],
		['that is a list', '[]', { kind: 'not-a-guide' }],
		['of a newer app', fileWith(['formatVersion'], 2), { kind: 'newer', version: 2 }]
	])('%s', (_, text, error) => {
		expect(readGuideFile(text)).toEqual({ ok: false, error });
	});

	it('that is too large, before it is parsed', () => {
		const text = 'x'.repeat(LARGEST_GUIDE_FILE + 1);
		expect(readGuideFile(text)).toEqual({
			ok: false,
			error: { kind: 'too-large', bytes: LARGEST_GUIDE_FILE + 1 }
		});
	});

	it.each([
		['a title that is a number', ['guide', 'title'], 5, 'wrong'],
		['an empty title', ['guide', 'steps', 2, 'title'], ' ', 'wrong'],
		['a missing list', ['guide', 'steps'], undefined, 'wrong'],
		[
			'an activity of a kind it does not know',
			['guide', 'steps', 1, 'activity', 'kind'],
			'dance',
			'wrong'
		],
		['minutes with a fraction', ['guide', 'steps', 1, 'minutes'], 2.5, 'wrong'],
		['minutes below one', ['guide', 'steps', 1, 'minutes'], 0, 'wrong'],
		['a text that never ends', ['guide', 'subtitle'], 'a'.repeat(5000), 'tooLong'],
		['a step id that is there twice', ['guide', 'steps', 1, 'id'], 'open', 'duplicate'],
		[
			'a question id that is there twice',
			['guide', 'steps', 2, 'prompts', 0, 'id'],
			'C2.4',
			'duplicate'
		],
		['a card that is not there', ['guide', 'steps', 1, 'cards', 0], 'gone', 'dangling'],
		[
			'a question that is not there',
			['guide', 'steps', 0, 'activity', 'valuable'],
			'gone',
			'dangling'
		],
		['a step without questions', ['guide', 'steps', 3, 'prompts'], [], 'empty'],
		['a guide without steps', ['guide', 'steps'], [], 'empty'],
		['more minutes kept than there are', ['guide', 'steps', 1, 'protectedMinutes'], 60, 'minutes'],
		['a report part that it does not know', ['guide', 'report', 1, 'part'], 'weather', 'wrong']
	])('with %s, and says where', (_, place, value, kind) => {
		const read = readGuideFile(fileWith(place, value));
		if (read.ok || read.error.kind !== 'problems') throw new Error('it was taken');
		const found = read.error.problems.map((problem) => [problem.kind, problem.place.join('.')]);
		expect(found[0]?.[0]).toBe(kind);
		expect(found[0]?.[1]).toContain(place.slice(1, 3).join('.'));
	});
});
