import { describe, expect, it } from 'vitest';
import { inOnePiece, newsFor, readableOf } from './compare.ts';
import { ConversationDocument } from './conversation-document.ts';

/** A document with its updates, one by one. */
function recorded(id: string) {
	const document = new ConversationDocument(id);
	const updates: Uint8Array[] = [];
	document.onUpdate((update) => updates.push(update));
	return { document, updates };
}

const textsOf = (...updates: readonly Uint8Array[]) =>
	new ConversationDocument('c1', updates).view.notes.map(({ text }) => text);

describe('comparing two copies of a document', () => {
	it('finds what one copy lacks, and nothing when it lacks nothing', () => {
		const { document, updates } = recorded('c1');
		document.add('note', { text: 'een' });
		const known = [document.encode()];
		document.add('note', { text: 'twee' });
		const news = newsFor(known, [document.encode()]);
		expect(news && textsOf(...known, news)).toEqual(['een', 'twee']);
		expect(newsFor(updates, [document.encode()])).toBeNull();
	});

	it('finds a word that was only taken away', () => {
		const { document } = recorded('c1');
		const note = document.add('note', { text: 'een twee' });
		const known = [document.encode()];
		document.setText({ entity: note, name: 'text' }, 'een');
		const news = newsFor(known, [document.encode()]);
		expect(news && textsOf(...known, news)).toEqual(['een']);
	});

	it('keeps an update that came before the one it builds on', () => {
		const { document, updates } = recorded('c1');
		document.add('note', { text: 'een' });
		const [first] = updates;
		document.add('note', { text: 'twee' });
		const late = updates.slice(1);
		const kept = newsFor([], late);
		expect(kept).not.toBeNull();
		expect(inOnePiece(late)).toBeNull();
		expect(first && kept && textsOf(kept, first)).toEqual(['een', 'twee']);
	});

	it('throws on what is no update, and can leave it out', () => {
		const broken = Uint8Array.of(255, 255, 255);
		const { document } = recorded('c1');
		document.add('note', { text: 'een' });
		expect(() => newsFor([], [broken])).toThrow();
		expect(readableOf([broken, document.encode()])).toEqual([document.encode()]);
	});

	it('writes a document in one piece that still takes in what another copy changes', () => {
		const { document, updates } = recorded('c1');
		const note = document.add('note', { text: 'een' });
		const other = new ConversationDocument('c1', [document.encode()]);
		document.setText({ entity: note, name: 'text' }, 'een twee');
		const theirs: Uint8Array[] = [];
		other.onUpdate((update) => theirs.push(update));
		other.setText({ entity: note, name: 'text' }, 'nul een');
		const piece = inOnePiece(updates);
		expect(piece && textsOf(piece, ...theirs)).toEqual(['nul een twee']);
	});
});
