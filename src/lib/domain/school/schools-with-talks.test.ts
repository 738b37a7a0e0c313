import { describe, expect, it } from 'vitest';
import { blankConversation } from '../conversation/blank-conversation.ts';
import { summarise, type ConversationSummary } from '../conversation/summary.ts';
import { schoolsWithTalks } from './schools-with-talks.ts';
import type { SchoolSummary } from './summary.ts';

const school = (id: string, parts: Partial<SchoolSummary> = {}): SchoolSummary => ({
	id,
	name: 'De Wilgenroos',
	place: 'Oosterdonk',
	sector: null,
	level: null,
	brin: '',
	locationNumber: '',
	mergedInto: [],
	createdAt: 0,
	...parts
});

const talk = (id: string, parts: Partial<ConversationSummary> = {}): ConversationSummary => ({
	...summarise(blankConversation({ id }), { title: 'Ambitiegesprek', checklist: [] }),
	school: 'De Wilgenroos',
	place: 'Oosterdonk',
	date: '2026-06-02',
	...parts
});

const talksBySchool = (...args: Parameters<typeof schoolsWithTalks>) =>
	schoolsWithTalks(...args).map(({ main, talks }) => [main?.id ?? null, talks.map(({ id }) => id)]);

describe('the talks of a school', () => {
	it('are those that chose it, and those that have its name, however it was typed', () => {
		const rows = [
			talk('chosen', { schoolId: 'school:1', school: 'Anders genoemd' }),
			talk('typed', { school: ' de  WÍLGENROOS ' }),
			talk('other', { school: 'De Akker' })
		];
		expect(talksBySchool([school('school:1')], rows)).toEqual([
			[null, ['other']],
			['school:1', ['chosen', 'typed']]
		]);
	});

	it('stay apart where two schools in two places have one name', () => {
		const schools = [school('school:1'), school('school:2', { place: 'Delft', createdAt: 1 })];
		const rows = [talk('there', { place: 'delft' }), talk('open', { place: '' })];
		expect(talksBySchool(schools, rows)).toEqual([
			['school:1', ['open']],
			['school:2', ['there']]
		]);
	});

	it('do not go to a school of that name in another place', () => {
		expect(talksBySchool([school('school:1')], [talk('far', { place: 'Delft' })])).toEqual([
			['school:1', []],
			[null, ['far']]
		]);
	});

	it('show on one page after two entries were merged, and on two again after that', () => {
		const rows = [talk('one', { schoolId: 'school:1' }), talk('two', { schoolId: 'school:2' })];
		const merged = [school('school:1'), school('school:2', { mergedInto: ['school:1'] })];
		expect(talksBySchool(merged, rows)).toEqual([['school:1', ['one', 'two']]]);
		const apart = [school('school:1'), school('school:2')];
		expect(talksBySchool(apart, rows)).toEqual([
			['school:1', ['one']],
			['school:2', ['two']]
		]);
	});

	it('are two when two were held on one day', () => {
		const rows = [talk('morning', { createdAt: 1 }), talk('afternoon', { createdAt: 2 })];
		expect(talksBySchool([school('school:1')], rows)).toEqual([
			['school:1', ['afternoon', 'morning']]
		]);
	});

	it('leave out what has no school', () => {
		expect(talksBySchool([], [talk('nameless', { school: ' ' })])).toEqual([]);
	});
});
