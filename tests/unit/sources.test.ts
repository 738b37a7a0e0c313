import { describe, expect, it } from 'vitest';
import type { Instrument, Prompt } from '#lib/domain/instrument/types.ts';
import { exceptions } from '#lib/instruments/exceptions.ts';
import { instruments } from '#lib/instruments/index.ts';
import inventory from '../fixtures/inventory.json' with { type: 'json' };

/** Every guide has a letter in the inventory of the sources. */
const letters: Record<string, string> = {
	'ambition-dcl': 'A',
	'ambition-vo': 'B',
	'route-po': 'C',
	'route-vo': 'D',
	closing: 'E'
};

/** All ids in any `source` list below `value`, wherever content is added later. */
function sourcesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
		key === 'source' && Array.isArray(inner) ? inner.map(String) : sourcesIn(inner)
	);
}

const promptsOf = (instrument: Instrument): Prompt[] =>
	instrument.steps.flatMap((step) => step.prompts);

const excepted = exceptions.map(({ id }) => id);
const known = new Set(inventory.map(({ id }) => id));
const duplicates = (ids: readonly string[]): string[] =>
	ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the list of exceptions', () => {
	it('names each known item once, with a reason', () => {
		expect(duplicates(excepted)).toEqual([]);
		expect(excepted.filter((id) => !known.has(id))).toEqual([]);
		expect(exceptions.filter(({ reason }) => reason.length < 20)).toEqual([]);
	});
});

describe('the five guides together', () => {
	it('carry or except all 311 items, and no guide is missing', () => {
		expect(instruments.map(({ id }) => id).sort()).toEqual(Object.keys(letters).sort());
		const accounted = new Set([...sourcesIn(instruments), ...excepted]);
		expect(inventory).toHaveLength(311);
		expect([...known].filter((id) => !accounted.has(id))).toEqual([]);
	});
});

describe.each(instruments.map((instrument) => ({ id: instrument.id, instrument })))(
	'the guide $id',
	({ id, instrument }) => {
		const items = inventory.filter((item) => item.id.startsWith(letters[id] ?? 'no letter'));
		const carried = new Set(sourcesIn(instrument));

		it('carries every item of its source or says why not', () => {
			expect(items.length).toBeGreaterThan(40);
			const missing = items.filter((item) => !carried.has(item.id) && !excepted.includes(item.id));
			expect(missing.map((item) => item.id)).toEqual([]);
		});

		it('does not except what it carries', () => {
			expect(excepted.filter((item) => carried.has(item))).toEqual([]);
		});

		it('names only items of its own source', () => {
			const own = new Set(items.map((item) => item.id));
			expect([...carried].filter((item) => !own.has(item))).toEqual([]);
		});

		it('asks every question of its source on a card', () => {
			const asked = new Set(promptsOf(instrument).flatMap((prompt) => prompt.source));
			const questions = items.filter((item) => item.tags.includes('prompt'));
			const unasked = questions.filter(({ id }) => !asked.has(id) && !excepted.includes(id));
			expect(questions.length).toBeGreaterThan(0);
			expect(unasked.map((item) => item.id)).toEqual([]);
		});
	}
);
