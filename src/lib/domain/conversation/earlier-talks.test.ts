import { describe, expect, it } from 'vitest';
import { earlierTalks } from './earlier-talks.ts';
import type { SchoolSummary } from '../school/summary.ts';
import type { ConversationSummary } from './summary.ts';

const row = (id: string, fields: Partial<ConversationSummary> = {}): ConversationSummary => ({
	id,
	instrumentId: 'ambition-dcl',
	title: '',
	school: 'De Wilgenroos',
	place: '',
	location: '',
	date: '2025-06-03',
	plannedStart: null,
	plannedEnd: null,
	state: 'held',
	participants: [],
	readiness: { done: 0, total: 0, open: [] },
	ambitions: 0,
	agreements: 8,
	createdAt: 0,
	...fields
});
const own = { id: 'now', school: ' de wilgenróós', place: 'Oosterdonk', date: '2026-06-09' };
const found = (
	rows: readonly ConversationSummary[],
	of: Parameters<typeof earlierTalks>[1] = own,
	schools: readonly SchoolSummary[] = []
) => earlierTalks(rows, of, schools).map(({ id }) => id);

const school = (id: string, parts: Partial<SchoolSummary> = {}): SchoolSummary => ({
	id,
	name: 'De Wilgenroos',
	place: '',
	sector: null,
	level: null,
	brin: '',
	locationNumber: '',
	mergedInto: [],
	createdAt: 0,
	...parts
});

describe('the earlier talks of a school', () => {
	it('are those before this talk, the last first', () => {
		const rows = [row('first'), row('second', { date: '2025-11-01' }), row('now')];
		expect(found(rows)).toEqual(['second', 'first']);
	});

	it('are none of another school, of a later day, of the same day, or not yet held', () => {
		const rows = [
			row('other', { school: 'De Akker' }),
			row('later', { date: '2026-09-01' }),
			row('same day', { date: '2026-06-09' }),
			row('planned', { state: 'planned', date: null })
		];
		expect(found(rows)).toEqual([]);
	});

	it('are those in the archive too, not those in the trash', () => {
		expect(found([row('kept', { archivedAt: 1 }), row('gone', { trashedAt: 1 })])).toEqual([
			'kept'
		]);
	});

	it('may be one that was led on paper and never begun in the app', () => {
		expect(found([row('paper', { state: 'planned' })])).toEqual(['paper']);
	});

	it('are not sought while the school has no name', () => {
		expect(found([row('nameless', { school: '' })], { ...own, school: ' ' })).toEqual([]);
	});

	it('stay apart where two schools of one name are in two places; an open place says nothing', () => {
		const rows = [row('there', { place: 'Delft' }), row('here', { place: 'oosterdonk ' })];
		expect(found([...rows, row('open')])).toEqual(['here', 'open']);
	});

	it('stay two talks when they were held on one day, the one made last first', () => {
		const rows = [row('morning', { createdAt: 1 }), row('afternoon', { createdAt: 2 })];
		expect(found(rows)).toEqual(['afternoon', 'morning']);
	});

	it('go by the entry of the school where both talks have one, whatever the names', () => {
		const rows = [
			row('renamed', { school: 'Kindcentrum De Roos', schoolId: 'school:a' }),
			row('namesake', { schoolId: 'school:b' }),
			row('only a name')
		];
		expect(found(rows, { ...own, schoolId: 'school:a' })).toEqual(['renamed', 'only a name']);
	});

	it('follow entries that were merged, also for a talk that only has the name of one of them', () => {
		const rows = [
			row('of the other entry', { school: 'OBS De Roos', schoolId: 'school:b' }),
			row('only its name', { school: 'obs de roos' }),
			row('another school', { schoolId: 'school:c' })
		];
		const entries = (mergedInto: readonly string[]) => [
			school('school:a'),
			school('school:b', { name: 'OBS De Roos', mergedInto }),
			school('school:c', { place: 'Delft', createdAt: 1 })
		];
		const of = { ...own, schoolId: 'school:a' };
		expect(found(rows, of, entries([]))).toEqual([]);
		expect(found(rows, of, entries(['school:a']))).toEqual(['of the other entry', 'only its name']);
	});
});
