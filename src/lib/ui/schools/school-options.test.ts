import { describe, expect, it } from 'vitest';
import type { DuoSchool } from '#lib/domain/school/duo/read-duo.ts';
import type { SchoolSummary } from '#lib/domain/school/summary.ts';
import { optionKey, schoolOptions } from './school-options.ts';

const entry = (id: string, brin = ''): SchoolSummary => ({
	id,
	name: 'De Wilgenroos',
	place: 'Oosterdonk',
	sector: null,
	level: null,
	brin,
	locationNumber: '',
	mergedInto: [],
	createdAt: 0
});
const known = (main: SchoolSummary | null, name = 'De Wilgenroos') => ({
	main,
	entries: main ? [main] : [],
	name,
	place: 'Oosterdonk',
	talks: []
});
const listed = (id: string): DuoSchool => ({
	id,
	name: 'De Wilgenroos',
	place: 'Oosterdonk',
	municipality: '',
	brin: id.slice(0, 4),
	locationNumber: '00',
	sector: 'po',
	words: []
});
const keys = (...args: Parameters<typeof schoolOptions>) => schoolOptions(...args).map(optionKey);

describe('schools to choose while typing', () => {
	it('are known ones, then the list, then the name as it was typed', () => {
		const schools = [known(entry('school:1')), known(null, 'Wilgenhof')];
		expect(keys('wilg', schools, [listed('09ZX-00')])).toEqual([
			'school:1',
			'name:Wilgenhof',
			'09ZX-00',
			'new'
		]);
	});

	it('leave out of the list what is known already', () => {
		expect(keys('wilg', [known(entry('school:1', '09zx'))], [listed('09ZX-00')])).toEqual([
			'school:1',
			'new'
		]);
	});

	it('offer no second entry for the very same name', () => {
		expect(keys('De Wilgenroos', [known(entry('school:1'))], [])).toEqual(['school:1']);
	});
});
