import { bandsOf, type Band } from './overview.ts';
import type { Conversation, Note } from './types.ts';

type OfSheet = Pick<Conversation, 'notes' | 'clusters' | 'ambitions'>;

/** The sheet to read from top to bottom: the notes of every colour by ambition, each note once. */
export function wholeSheet({ notes, clusters, ambitions }: OfSheet): readonly Band[] {
	const ambitionOf = new Map(clusters.map(({ id, ambitionId }) => [id, ambitionId]));
	const hung = (note: Note): Note => {
		if (note.color !== 'yellow') return note;
		const ambition = note.clusterId === null ? null : ambitionOf.get(note.clusterId);
		return { ...note, ambitionIds: typeof ambition === 'string' && !note.parked ? [ambition] : [] };
	};
	return bandsOf(notes.map(hung), ambitions);
}
