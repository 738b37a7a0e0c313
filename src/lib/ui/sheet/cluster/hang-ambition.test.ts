import { describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { ambitionsWithClusters } from '#lib/domain/conversation/ambitions.ts';
import { sheetOf } from '#lib/domain/conversation/sheet.ts';
import { hangAmbition, mergeAmbitions, takeDown } from './hang-ambition.ts';

function wall() {
	const edit = new ConversationDocument('talk');
	const durven = edit.add('cluster', { name: 'Durven', parked: true });
	const kijken = edit.add('cluster', { name: 'Kijken' });
	const first = hangAmbition(edit, {
		text: 'Onze leerling durft.',
		competences: ['creating'],
		clusterIds: [durven]
	});
	const second = hangAmbition(edit, {
		text: 'Onze leerling kijkt.',
		competences: ['reflecting'],
		clusterIds: [kijken]
	});
	const done = edit.add('note', { color: 'green', text: 'Musical', ambitionIds: [second] });
	return { edit, first, second, durven, kijken, done };
}

describe('hangAmbition', () => {
	it('puts its groups under it and on the sheet', () => {
		const { edit, first } = wall();
		expect(edit.view.clusters[0]).toMatchObject({ ambitionId: first, parked: false });
	});
});

describe('mergeAmbitions', () => {
	it('keeps every word, group, competence and activity, and undo gives both back', () => {
		const { edit, first, second } = wall();
		const [into, from] = edit.view.ambitions;
		if (!into || !from) throw new Error('two ambitions expected');
		mergeAmbitions(edit, from, into);
		expect(edit.view.ambitions).toMatchObject([
			{
				id: first,
				text: 'Onze leerling durft.\nOnze leerling kijkt.',
				competences: ['creating', 'reflecting']
			}
		]);
		expect(edit.view.clusters.map((cluster) => cluster.ambitionId)).toEqual([first, first]);
		expect(edit.view.notes[0]?.ambitionIds).toEqual([first]);
		edit.undo();
		expect(edit.view.ambitions.map(({ id }) => id)).toEqual([first, second]);
		expect(edit.view.notes[0]?.ambitionIds).toEqual([second]);
	});
});

describe('two ambitions that two people joined crosswise while apart', () => {
	it('leave one with every word, the same on both devices, and undo gives the other back', () => {
		const { edit, first, second } = wall();
		const other = new ConversationDocument('talk', [edit.encode()]);
		const [one, two] = edit.view.ambitions;
		if (!one || !two) throw new Error('two ambitions expected');
		mergeAmbitions(edit, one, two);
		mergeAmbitions(other, two, one);
		other.apply(edit.encode(other.stateVector()));
		edit.apply(other.encode(edit.stateVector()));
		expect(edit.view).toEqual(other.view);
		expect(edit.view).toEqual(new ConversationDocument('talk', [edit.encode()]).view);
		expect(edit.view.ambitions).toHaveLength(1);
		expect(edit.view.ambitions[0]?.text).toContain('durft');
		expect(edit.view.ambitions[0]?.text).toContain('kijkt');
		edit.undo();
		expect(edit.view.ambitions.map(({ id }) => id)).toEqual([first]);
		other.undo();
		other.apply(edit.encode(other.stateVector()));
		expect(other.view.ambitions.map(({ id }) => id)).toEqual([first, second]);
	});
});

describe('takeDown', () => {
	const hung = () => {
		const { edit, ...rest } = wall();
		const [, hanging] = ambitionsWithClusters(edit.view.ambitions, edit.view.clusters);
		if (!hanging) throw new Error('two ambitions expected');
		return { ...rest, edit, hanging };
	};
	const sheet = ({ view }: ConversationDocument) =>
		sheetOf(view.notes, view.clusters, view.ambitions);

	it('keeps the sentence as a wish in its group on the sheet', () => {
		const { edit, hanging, first, kijken } = hung();
		takeDown(edit, hanging, 'sheet');
		expect(edit.view.ambitions.map(({ id }) => id)).toEqual([first]);
		const group = sheet(edit).groups.find(({ cluster }) => cluster.id === kijken);
		expect(group?.notes.map(({ text }) => text)).toEqual(['Onze leerling kijkt.']);
		edit.undo();
		expect(edit.view.ambitions).toHaveLength(2);
		expect(sheet(edit).groups.flatMap(({ notes }) => notes)).toEqual([]);
	});

	it('lays the group with the sentence beside the sheet when it is parked', () => {
		const { edit, hanging, kijken } = hung();
		takeDown(edit, hanging, 'beside');
		const [group] = sheet(edit).parkedGroups;
		expect(group?.cluster.id).toBe(kijken);
		expect(group?.notes.map(({ text }) => text)).toEqual(['Onze leerling kijkt.']);
	});

	it('lays the sentence of an ambition without a group beside the sheet by itself', () => {
		const { edit } = hung();
		hangAmbition(edit, { text: 'Onze leerling zingt.', competences: [], clusterIds: [] });
		const third = ambitionsWithClusters(edit.view.ambitions, edit.view.clusters).at(-1);
		if (!third) throw new Error('an ambition expected');
		takeDown(edit, third, 'beside');
		expect(sheet(edit).parkedNotes.map(({ text }) => text)).toEqual(['Onze leerling zingt.']);
	});
});
