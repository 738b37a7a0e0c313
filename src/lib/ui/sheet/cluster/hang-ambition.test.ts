import { describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { hangAmbition, mergeAmbitions } from './hang-ambition.ts';

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
