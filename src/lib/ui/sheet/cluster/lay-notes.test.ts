import { describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { layNotes, placeKey, placeOf } from './lay-notes.ts';

function sheet() {
	const edit = new ConversationDocument('talk');
	const add = (text: string) => edit.add('note', { color: 'yellow', text });
	return { edit, ids: [add('Durft'), add('Maakt')] as const };
}

describe('layNotes', () => {
	it('makes one group of all notes in the hand, and undo takes it back in one step', () => {
		const { edit, ids } = sheet();
		layNotes(edit, ids, { kind: 'new' });
		const [group] = edit.view.clusters;
		expect(edit.view.notes.map((note) => note.clusterId)).toEqual([group?.id, group?.id]);
		edit.undo();
		expect(edit.view.clusters).toEqual([]);
		expect(edit.view.notes.map((note) => note.clusterId)).toEqual([null, null]);
	});

	it('parks a note and brings it back into a group', () => {
		const { edit, ids } = sheet();
		const id = edit.add('cluster', { name: 'Durven' });
		layNotes(edit, [ids[0]], { kind: 'parked' });
		expect(edit.view.notes[0]).toMatchObject({ parked: true, clusterId: null });
		layNotes(edit, [ids[0]], { kind: 'group', id });
		expect(edit.view.notes[0]).toMatchObject({ parked: false, clusterId: id });
	});

	it('lays a note loose again', () => {
		const { edit, ids } = sheet();
		layNotes(edit, ids, { kind: 'new' });
		layNotes(edit, [ids[1]], { kind: 'loose' });
		expect(edit.view.notes[1]?.clusterId).toBeNull();
	});
});

describe('the name of a place', () => {
	it.each([
		{ kind: 'group', id: 'abc' },
		{ kind: 'new' },
		{ kind: 'loose' },
		{ kind: 'parked' }
	] as const)('$kind goes there and back', (place) => {
		expect(placeOf(placeKey(place))).toEqual(place);
	});

	it('is nothing for anything else', () => {
		expect(placeOf('elsewhere')).toBeNull();
		expect(placeOf(undefined)).toBeNull();
	});
});
