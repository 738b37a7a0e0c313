import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { stepId } from '#lib/domain/instrument/types.ts';
import { ConversationDocument } from './conversation-document.ts';
import { replay } from './replay.ts';
import { SCHEMA_VERSION } from './schema.ts';

const fresh = () => new ConversationDocument('c1');
const copyOf = (doc: ConversationDocument) => new ConversationDocument(doc.id, [doc.encode()]);
const meet = (a: ConversationDocument, b: ConversationDocument) => {
	const fromA = a.encode(b.stateVector());
	b.apply(fromA);
	a.apply(b.encode(a.stateVector()));
};
const note = (doc: ConversationDocument, text: string) =>
	doc.add('note', { color: 'yellow', text });
const texts = (doc: ConversationDocument) => doc.view.notes.map((each) => each.text);

describe('the view', () => {
	it('shows notes in the order in which they were made', () => {
		const doc = fresh();
		for (const text of ['een', 'twee', 'drie']) note(doc, text);
		expect(texts(doc)).toEqual(['een', 'twee', 'drie']);
	});

	it('keeps the identity of notes that did not change', () => {
		const doc = fresh();
		const first = note(doc, 'een');
		note(doc, 'twee');
		const [, before] = doc.view.notes;
		doc.setText({ entity: first, name: 'text' }, 'een meer');
		expect(doc.view.notes[0]?.text).toBe('een meer');
		expect(doc.view.notes[1]).toBe(before);
	});

	it('keeps the identity of everything but the notes while a note is typed', () => {
		const doc = fresh();
		doc.setText({ text: 'school' }, 'De Wilgenroos');
		const id = note(doc, 'een');
		const before = doc.view;
		doc.setText({ entity: id, name: 'text' }, 'een meer');
		expect(doc.view.notes).not.toBe(before.notes);
		expect(doc.view.clusters).toBe(before.clusters);
		expect(doc.view.texts).toBe(before.texts);
		expect(doc.view.ticks).toBe(before.ticks);
		doc.setText({ text: 'place' }, 'Tilburg');
		expect(doc.view.texts).toMatchObject({ school: 'De Wilgenroos', place: 'Tilburg' });
	});

	it('is the same after saving and opening', () => {
		const doc = fresh();
		const principal = doc.add('participant', { role: 'principal', label: 'Directeur' });
		const ambition = doc.add('ambition', { text: 'Durft', competences: ['creating'] });
		doc.add('note', { color: 'green', text: 'Musical', domain: 1, ambitionIds: [ambition] });
		doc.add('agreement', { what: 'Bellen', participantIds: [principal], by: '2025-06-20' });
		doc.add('photo', { blobId: 'b1', kind: 'sheet', width: 4, height: 3 });
		doc.add('stroke', { points: [0, 10_000, 255, 5, 6, 7] });
		doc.setText({ text: 'school' }, 'De Wilgenroos');
		doc.setText({ answer: 'A8.3' }, 'Met het team');
		doc.choose('agreedEnd', 1_748_956_800_000);
		doc.tick('A5.13', true);
		doc.setMinutes('opportunities', 14);
		const opened = copyOf(doc).view;
		expect(opened).toEqual(doc.view);
		expect(opened.photos[0]).toMatchObject({ blobId: 'b1', kind: 'sheet', width: 4 });
		expect(opened.strokes[0]?.points).toEqual([0, 10_000, 255, 5, 6, 7]);
		expect(opened.agreements[0]).toMatchObject({ owner: 'school', participantIds: [principal] });
	});

	it('gives defaults for what a document does not hold', () => {
		expect(fresh().view).toMatchObject({ notes: [], answers: {}, choices: { agreedEnd: null } });
	});
});

describe('undo and redo', () => {
	it('takes back typing, choices, creation and removal, one step at a time', () => {
		const doc = fresh();
		const id = note(doc, 'een');
		doc.setText({ entity: id, name: 'text' }, 'een twee');
		doc.change('note', id, { parked: true });
		doc.remove(id);
		expect(texts(doc)).toEqual([]);
		doc.undo();
		expect(doc.view.notes[0]).toMatchObject({ text: 'een twee', parked: true });
		doc.undo();
		expect(doc.view.notes[0]).toMatchObject({ text: 'een twee', parked: false });
		doc.undo();
		expect(texts(doc)).toEqual(['een']);
		doc.undo();
		expect(texts(doc)).toEqual([]);
		expect(doc.canUndo).toBe(false);
		for (let i = 0; i < 4; i++) doc.redo();
		expect(texts(doc)).toEqual([]);
		doc.undo();
		expect(doc.view.notes[0]).toMatchObject({ text: 'een twee', parked: true });
	});

	it('treats a group as one step', () => {
		const doc = fresh();
		const ids = [note(doc, 'een'), note(doc, 'twee')];
		doc.group(() => {
			const clusterId = doc.add('cluster', { name: 'Durven' });
			for (const id of ids) doc.change('note', id, { clusterId });
		});
		expect(doc.view.clusters).toHaveLength(1);
		doc.undo();
		expect(doc.view.clusters).toHaveLength(0);
		expect(doc.view.notes.map((each) => each.clusterId)).toEqual([null, null]);
		doc.redo();
		expect(doc.view.clusters).toHaveLength(1);
		expect(doc.view.notes[1]?.clusterId).toBe(doc.view.clusters[0]?.id);
	});

	it('leaves what a colleague wrote in a note that was undone and made again', () => {
		const mine = fresh();
		const id = note(mine, 'een');
		const theirs = copyOf(mine);
		theirs.setText({ entity: id, name: 'text' }, 'een en meer');
		mine.undo();
		meet(mine, theirs);
		expect(texts(theirs)).toEqual([]);
		mine.redo();
		meet(mine, theirs);
		expect(texts(theirs)).toEqual(['een en meer']);
	});

	it('never takes back what another device did', () => {
		const mine = fresh();
		const theirs = copyOf(mine);
		note(theirs, 'van hen');
		note(mine, 'van mij');
		meet(mine, theirs);
		mine.undo();
		expect(texts(mine)).toEqual(['van hen']);
	});

	it('gives a choice back as it was before, or as a colleague made it meanwhile, never empty', () => {
		// Which of two choices holds is up to chance: ten turns see both.
		for (let turn = 0; turn < 10; turn++) {
			const mine = fresh();
			mine.choose('date', '2026-01-01');
			const id = note(mine, 'een');
			const { order } = mine.view.notes[0] ?? { order: '' };
			const theirs = copyOf(mine);
			const later = mine.orderBetween(order, null);
			for (const doc of [mine, theirs]) {
				doc.group(() => {
					doc.choose('date', doc === mine ? '2026-01-02' : '2026-01-03');
					doc.change('note', id, { order: doc === mine ? later : `${later}V` });
				});
			}
			meet(mine, theirs);
			const theirsHolds = mine.view.choices.date === '2026-01-03';
			mine.undo();
			meet(mine, theirs);
			expect(mine.view.choices.date).toBe(theirsHolds ? '2026-01-03' : '2026-01-01');
			expect(mine.view.notes[0]?.order).not.toBe('');
			expect(theirs.view).toEqual(mine.view);
		}
	});

	it('takes a choice away that nobody had made before', () => {
		const doc = fresh();
		doc.choose('date', '2026-01-01');
		doc.undo();
		doc.choose('date', '2026-01-02');
		doc.undo();
		expect(doc.view.choices.date).toBeNull();
	});

	it('separates typing in two fields', () => {
		const doc = fresh();
		doc.setText({ text: 'school' }, 'a');
		doc.setText({ text: 'school' }, 'ab');
		doc.setText({ text: 'place' }, 'b');
		doc.undo();
		expect(doc.view.texts).toMatchObject({ school: 'ab', place: '' });
		doc.undo();
		expect(doc.view.texts.school).toBe('');
	});
});

describe('two devices', () => {
	it('keep every word typed in the same note', () => {
		const mine = fresh();
		const id = note(mine, 'Durft fouten te maken');
		const theirs = copyOf(mine);
		mine.setText({ entity: id, name: 'text' }, 'Durft altijd fouten te maken');
		theirs.setText({ entity: id, name: 'text' }, 'Durft fouten te maken in de klas');
		meet(mine, theirs);
		expect(texts(mine)).toEqual(['Durft altijd fouten te maken in de klas']);
		expect(mine.view).toEqual(theirs.view);
	});

	it('keep a note removed that was changed elsewhere meanwhile', () => {
		const mine = fresh();
		const id = note(mine, 'een');
		const theirs = copyOf(mine);
		mine.remove(id);
		theirs.change('note', id, { parked: true });
		meet(mine, theirs);
		expect(texts(theirs)).toEqual([]);
	});

	it('keep both members that were added to one set', () => {
		const mine = fresh();
		const id = mine.add('note', { color: 'pink', text: 'Kans' });
		const theirs = copyOf(mine);
		mine.change('note', id, { ambitionIds: ['a'] });
		theirs.change('note', id, { ambitionIds: ['b'] });
		meet(mine, theirs);
		expect(mine.view.notes[0]?.ambitionIds).toEqual(['a', 'b']);
	});

	it('show the same after any mix of commands and meetings', () => {
		const command = fc.record({
			who: fc.nat(2),
			what: fc.constantFrom('add', 'type', 'move', 'remove', 'undo', 'redo', 'meet'),
			at: fc.nat(9),
			text: fc.string({ maxLength: 6, unit: 'grapheme' })
		});
		fc.assert(
			fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
				const start = fresh();
				const devices = [start, copyOf(start), copyOf(start)];
				for (const { who, what, at, text } of commands) {
					const doc = devices[who] ?? start;
					const id = doc.view.notes[at % Math.max(1, doc.view.notes.length)]?.id;
					if (what === 'add') note(doc, text);
					else if (what === 'undo') doc.undo();
					else if (what === 'redo') doc.redo();
					else if (what === 'meet') meet(doc, devices[at % 3] ?? start);
					else if (id === undefined) continue;
					else if (what === 'type') doc.setText({ entity: id, name: 'text' }, text);
					else if (what === 'move') doc.change('note', id, { clusterId: text });
					else doc.remove(id);
				}
				for (const a of devices) for (const b of devices) meet(a, b);
				expect(devices[1]?.view).toEqual(start.view);
				expect(devices[2]?.view).toEqual(start.view);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('replaying into a fresh document', () => {
	it('keeps the view, hidden entities hidden, and drops deleted text', () => {
		const doc = fresh();
		const id = note(doc, 'een');
		const hidden = note(doc, 'weg');
		doc.remove(hidden);
		for (let i = 0; i < 200; i++) doc.setText({ entity: id, name: 'text' }, `keer ${i} `.repeat(9));
		doc.setText({ text: 'school' }, 'De Wilgenroos');
		const compact = replay([doc.encode()]);
		expect(new ConversationDocument('c1', [compact]).view).toEqual(doc.view);
		expect(compact.length).toBeLessThan(doc.encode().length / 2);
	});
});

describe('going back to an earlier moment', () => {
	it('brings back words, choices and removed notes, hides later ones, and can be undone', () => {
		const doc = fresh();
		const kept = note(doc, 'een');
		const removed = note(doc, 'twee');
		doc.setText({ text: 'school' }, 'De Wilgenroos');
		doc.tick('A1.1', true);
		const earlier = doc.encode();
		const before = doc.view;
		doc.setText({ entity: kept, name: 'text' }, 'anders');
		doc.change('note', kept, { parked: true, ambitionIds: ['a'] });
		doc.remove(removed);
		note(doc, 'later');
		doc.setText({ text: 'school' }, '');
		doc.tick('A1.2', true);
		const after = doc.view;
		doc.restore(earlier);
		expect(doc.view).toEqual(before);
		doc.undo();
		expect(doc.view).toEqual(after);
	});

	it('leaves words alone that nobody saw, then nor now', () => {
		const doc = fresh();
		const id = note(doc, 'een');
		const theirs = copyOf(doc);
		doc.remove(id);
		const earlier = doc.encode();
		theirs.setText({ entity: id, name: 'text' }, 'een en meer');
		meet(doc, theirs);
		doc.restore(earlier);
		expect(texts(doc)).toEqual([]);
		const [shown] = documentWithout(doc, 'deletedAt').view.notes;
		expect(shown?.text).toBe('een en meer');
	});

	it('leaves the clock alone', () => {
		const doc = fresh();
		const earlier = doc.encode();
		doc.choose('agreedEnd', 1000);
		doc.add('log', { stepId: stepId('contract'), at: 500 });
		doc.restore(earlier);
		expect(doc.view.choices.agreedEnd).toBe(1000);
		expect(doc.view.log).toHaveLength(1);
	});

	it('leaves it on the shelf where it is kept', () => {
		const doc = fresh();
		doc.choose('trashedAt', 1000);
		const earlier = doc.encode();
		doc.choose('trashedAt', null);
		doc.choose('archivedAt', 2000);
		doc.restore(earlier);
		expect(doc.view.choices).toMatchObject({ trashedAt: null, archivedAt: 2000 });
	});
});

describe('a document that an older app left without the order of a note', () => {
	it('takes notes in before, behind and after it', () => {
		const doc = fresh();
		note(doc, 'een');
		const without = documentWithout(doc, 'order');
		note(without, 'twee');
		const [first, second] = without.view.notes;
		expect([first?.order, texts(without)]).toEqual(['', ['een', 'twee']]);
		expect(without.orderBetween('', second?.order ?? null) < (second?.order ?? '')).toBe(true);
		expect(without.orderBetween(null, '')).not.toBe('');
	});
});

describe('a document of a newer app', () => {
	it('is read, not changed', () => {
		const doc = fresh();
		note(doc, 'een');
		const newer = new ConversationDocument('c1', [doc.encode(), newerMeta()]);
		expect(newer.readOnly).toBe(true);
		note(newer, 'twee');
		newer.setText({ text: 'school' }, 'x');
		expect(newer.view.texts.school).toBe('');
		expect(texts(newer)).toEqual(['een']);
	});
});

/** The document as it would be if no entity had `key`. */
function documentWithout(doc: ConversationDocument, key: string): ConversationDocument {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, doc.encode());
	for (const entity of copy.getMap('entities').values()) {
		if (entity instanceof Y.Map) entity.delete(key);
	}
	return new ConversationDocument(doc.id, [Y.encodeStateAsUpdate(copy)]);
}

/** An update as an app with a later schema would write it. */
function newerMeta(): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap('meta').set('schema', SCHEMA_VERSION + 1);
	return Y.encodeStateAsUpdate(doc);
}
