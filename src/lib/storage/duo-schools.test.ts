import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDuo, type DuoSchool } from '#lib/domain/school/duo/read-duo.ts';
import { Database } from './database.ts';
import { DuoSchools } from './duo-schools.ts';

let count = 0;
let list: DuoSchools;
let database: Database;
beforeEach(() => {
	database = new Database(`duo-${count++}`);
	list = new DuoSchools(database);
});

function schoolsIn(...rows: readonly string[]): readonly DuoSchool[] {
	const text = ['INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM', ...rows].join('\n');
	const reader = readDuo(text, null);
	if (!('rows' in reader)) throw new Error(reader.kind);
	return [...reader.rows()].flatMap((one) => ('school' in one ? [one.school] : []));
}

const names = async (query: string) => (await list.find(query, 5)).map(({ name }) => name);

describe('the list of DUO', () => {
	it('is searched by the beginnings of words, without accents, and by BRIN', async () => {
		await list.put(
			schoolsIn('09ZX;00;De Wilgenroos;OOSTERDONK', '10AB;00;Irène;DELFT', '10AC;01;Roos;DELFT')
		);
		expect(await names('wilg')).toEqual(['De Wilgenroos']);
		expect(await names('IRENE')).toEqual(['Irène']);
		expect(await names('delft ro')).toEqual(['Roos']);
		expect(await names('09zx')).toEqual(['De Wilgenroos']);
		expect(await names('x')).toEqual([]);
	});

	it('brings a school up to date when it is read again, and keeps the others', async () => {
		await list.put(schoolsIn('09ZX;00;Wilgenroos;OOSTERDONK', '10AB;00;Irène;DELFT'));
		await list.put(schoolsIn('09ZX;00;De Wilgenroos;OOSTERDONK'));
		expect(await list.count()).toBe(2);
		expect(await names('wilgenroos')).toEqual(['De Wilgenroos']);
	});

	it('is stored whole, or not at all when one school can’t be', async () => {
		const rows = Array.from(
			{ length: 1_200 },
			(_, index) =>
				`${10 + (index % 90)}A${index < 600 ? 'A' : 'B'};${String(Math.floor(index / 90)).slice(-2)};School ${index};DELFT`
		);
		const schools = schoolsIn(...rows).map((school, index) => ({ ...school, id: String(index) }));
		let isFull = true;
		database.duo.hook('creating', (id) => {
			if (isFull && id === '1100') throw new Error('full');
		});
		await expect(list.put(schools)).rejects.toThrow();
		expect(await list.count()).toBe(0);
		isFull = false;
		await list.put(schools);
		expect(await list.count()).toBe(1_200);
		expect(await list.find('school 42 delft', 50)).not.toEqual([]);
	});
});
