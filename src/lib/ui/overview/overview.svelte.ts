import {
	ambitionsAfterMove,
	bandsOf,
	type Band,
	type Place
} from '#lib/domain/conversation/overview.ts';
import type { Ambition, Note, Term } from '#lib/domain/conversation/types.ts';
import type { Domain, NoteColor } from '#lib/domain/instrument/types.ts';
import type { OpenConversation } from '#lib/state/open-conversation.svelte.ts';

/** What lying in a column says about a note. */
export interface Column {
	readonly domain?: Domain | null;
	readonly term?: Term | null;
}

/** The overview of green and pink notes: what hangs where, which note is open, which one is in the hand. */
export class Overview {
	readonly talk: OpenConversation;
	readonly #colors: readonly NoteColor[];
	/** True while the fields for written answers are shown. */
	writing = $state(false);
	#openId = $state<string | null>(null);
	#heldId = $state<string | null>(null);

	readonly notes: readonly Note[] = $derived.by(() =>
		this.talk.view.notes.filter(({ color }) => this.#colors.includes(color))
	);
	readonly bands: readonly Band[] = $derived.by(() =>
		bandsOf(this.notes, this.ambitions, this.held !== null)
	);
	/** The note whose editor is open. */
	readonly open: Note | null = $derived.by(() => this.#find(this.#openId));
	/** The note that was picked up and waits for a place. */
	readonly held: Note | null = $derived.by(() => this.#find(this.#heldId));

	constructor(talk: OpenConversation, colors: readonly NoteColor[]) {
		this.talk = talk;
		this.#colors = colors;
	}

	get ambitions(): readonly Ambition[] {
		return this.talk.view.ambitions;
	}

	edit(id: string | null): void {
		this.#openId = id;
	}

	pickUp(id: string): void {
		this.#openId = null;
		this.#heldId = id;
	}

	letGo(): void {
		this.#heldId = null;
	}

	/** Lays the note in the hand down; one step to undo. */
	layDown(place: Place, column: Column): void {
		const note = this.held;
		if (!note) return;
		const ambitionIds = ambitionsAfterMove(note, place, this.ambitions);
		this.talk.edit.change('note', note.id, { ambitionIds, ...column });
		this.#heldId = null;
	}

	#find(id: string | null): Note | null {
		return this.notes.find((note) => note.id === id) ?? null;
	}
}
