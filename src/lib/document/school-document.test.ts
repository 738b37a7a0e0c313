import { describe, expect, it } from 'vitest';
import { documentOf } from './document-of.ts';
import { newSchool } from './new-school.ts';
import { SchoolDocument } from './school-document.ts';

const copyOf = (school: SchoolDocument) => new SchoolDocument(school.id, [school.encode()]);
const meet = (one: SchoolDocument, other: SchoolDocument) => {
	other.apply(one.encode(other.stateVector()));
	one.apply(other.encode(one.stateVector()));
};

describe('a school', () => {
	it('has an id that says what it is, and opens as a school again', () => {
		const school = newSchool(7);
		school.setText({ text: 'name' }, 'De Wilgenroos');
		const again = documentOf(school.id, [school.encode()]);
		expect(again?.kind).toBe('school');
		expect(again?.view).toEqual(school.view);
		expect(school.view.createdAt).toBe(7);
	});

	it('keeps what two devices write in different facts, and in one', () => {
		const mine = newSchool(0);
		mine.setText({ text: 'name' }, 'Wilgenroos');
		const theirs = copyOf(mine);
		mine.setText({ text: 'name' }, 'De Wilgenroos');
		theirs.setText({ text: 'name' }, 'Wilgenroos (oost)');
		theirs.choose('sector', 'po');
		meet(mine, theirs);
		expect(mine.view.texts.name).toBe('De Wilgenroos (oost)');
		expect(mine.view.choices.sector).toBe('po');
		expect(theirs.view).toEqual(mine.view);
	});

	it('keeps both merges when two devices merge differently, and takes one back', () => {
		const mine = newSchool(0);
		const theirs = copyOf(mine);
		mine.merge('school:a', true);
		theirs.merge('school:b', true);
		meet(mine, theirs);
		expect(mine.view.mergedInto).toEqual(['school:a', 'school:b']);
		mine.undo();
		expect(mine.view.mergedInto).toEqual(['school:b']);
	});

	it('brings back the words of an earlier moment, people and papers with them', () => {
		const school = newSchool(0);
		const person = school.add('schoolPerson', { role: 'principal', label: 'Directeur' });
		school.setText({ text: 'place' }, 'Oosterdonk');
		const earlier = school.encode();
		school.setText({ text: 'place' }, 'Elders');
		school.remove(person);
		school.add('schoolDocument', { title: 'Schoolplan' });
		school.restore(earlier);
		expect(school.view.texts.place).toBe('Oosterdonk');
		expect(school.view.people.map(({ label }) => label)).toEqual(['Directeur']);
		expect(school.view.documents).toEqual([]);
	});

	it('stays one school with another when the words of an earlier moment come back', () => {
		const school = newSchool(0);
		school.merge('school:a', true);
		const earlier = school.encode();
		school.merge('school:a', false);
		school.merge('school:b', true);
		school.restore(earlier);
		expect(school.view.mergedInto).toEqual(['school:b']);
	});

	it('leaves a kind that only a newer app knows alone', () => {
		expect(documentOf('wish:1', [newSchool(0).encode()])).toBeNull();
	});
});
