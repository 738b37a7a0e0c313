import {
	ambitionsAfterMove,
	bandsOf,
	type Band,
	type Place
} from '#lib/domain/conversation/overview.ts';
import type { Ambition, Note, Term } from '#lib/domain/conversation/types.ts';
import type { Domain, NoteColor } from '#lib/domain/instrument/types.ts';
import type { OpenConversation } from '#lib/state/open-conversation.svelte.ts';
import { heldWhile } from '#lib/ui/sheet/hold.ts';
import { allColumns, spotsByKey, type Spot } from './spots.ts';

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
	readonly #shown = heldWhile(
		() => this.#openId !== null,
		() => bandsOf(this.notes, this.ambitions, this.held !== null)
	);
	/** They follow an open editor when it closes. */
	readonly bands: readonly Band[] = $derived.by(() => this.#shown());
	/** Where notes can be dropped, by the key of the place. */
	readonly spots: ReadonlyMap<string, Spot> = $derived.by(() => spotsByKey(this.bands, allColumns));
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

	/** Whether the note is of the colour of that place. */
	fits(noteId: string, key: string): boolean {
		return this.#find(noteId)?.color === this.spots.get(key)?.color;
	}

	/** Lays a dragged note down; nothing changes where it lay already. */
	drop(noteId: string, key: string): void {
		const note = this.#find(noteId);
		const spot = this.spots.get(key);
		if (!note || !spot) return;
		const isThere = spot.band.notes.includes(note);
		const { domain = note.domain, term = note.term } = spot.column;
		if (isThere && domain === note.domain && term === note.term) return;
		this.#lay(note, spot.band.place, spot.column);
	}

	/** Lays the note in the hand down. */
	layDown(place: Place, column: Column): void {
		if (this.held) this.#lay(this.held, place, column);
		this.#heldId = null;
	}

	/** One step to undo. */
	#lay(note: Note, place: Place, column: Column): void {
		const ambitionIds = ambitionsAfterMove(note, place, this.ambitions);
		this.talk.edit.change('note', note.id, { ambitionIds, ...column });
	}

	#find(id: string | null): Note | null {
		return this.notes.find((note) => note.id === id) ?? null;
	}
}
