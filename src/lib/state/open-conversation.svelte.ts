import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { ConversationDocument } from '#lib/document/conversation-document.ts';
import { randomId } from '#lib/document/random-id.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { PhotoBytes } from '#lib/storage/photo-store.ts';
import type { SaveState } from '#lib/storage/saver.ts';
import type { VersionRow } from '#lib/storage/database.ts';

/** Where the words of this conversation are kept. */
export interface Keeper {
	readonly state: SaveState;
	subscribe(listener: () => void): () => void;
	flush(): Promise<void>;
}

/** Photos of this conversation. */
export interface Photos {
	put(docId: string, id: string, photo: PhotoBytes): Promise<void>;
	get(id: string): Promise<PhotoBytes | null>;
}

/** Earlier moments of this conversation. */
export interface Versions {
	keep(reason: VersionRow['reason']): Promise<void>;
	list(): Promise<readonly VersionRow[]>;
}

export interface OpenParts {
	readonly document: ConversationDocument;
	/** The guide that a conversation follows; the same object while nothing it depends on changes. */
	readonly guideOf: (conversation: Conversation) => Instrument;
	readonly keeper: Keeper;
	readonly photos: Photos;
	readonly versions: Versions;
	/** Stored changes that could not be read and were set aside. */
	readonly setAside: number;
}

/** The conversation that is open in this tab: what it is now, how to change it, and how safe it is. */
export class OpenConversation {
	/** Commands. Everything they change shows in `view` at once. */
	readonly edit: ConversationDocument;
	readonly versions: Versions;
	readonly setAside: number;
	readonly #guideOf: OpenParts['guideOf'];
	readonly #keeper: Keeper;
	readonly #photos: Photos;
	readonly #seen: () => void;
	readonly #kept: () => void;

	constructor(parts: OpenParts) {
		this.edit = parts.document;
		this.#guideOf = parts.guideOf;
		this.versions = parts.versions;
		this.setAside = parts.setAside;
		this.#keeper = parts.keeper;
		this.#photos = parts.photos;
		this.#seen = createSubscriber((update) => parts.document.subscribe(update));
		this.#kept = createSubscriber((update) => parts.keeper.subscribe(update));
	}

	get id(): string {
		return this.edit.id;
	}

	get view(): Conversation {
		this.#seen();
		return this.edit.view;
	}

	/** The guide it began with, in the words of this talk: its day picks the programme, its length the time. */
	get instrument(): Instrument {
		return this.#guideOf(this.view);
	}

	get canUndo(): boolean {
		this.#seen();
		return this.edit.canUndo;
	}

	get canRedo(): boolean {
		this.#seen();
		return this.edit.canRedo;
	}

	/** Held here, so that a keystroke costs the marks on 300 notes nothing. */
	readonly apart: Readonly<Record<string, readonly string[]>> = $derived.by(() => {
		this.#seen();
		return this.edit.apart;
	});

	get saveState(): SaveState {
		this.#kept();
		return this.#keeper.state;
	}

	/** Begins the commit of what is not yet on the disk. */
	flush(): Promise<void> {
		return this.#keeper.flush();
	}

	/** Stores a photo and hangs it in the conversation; nothing is added when storing fails. */
	async addPhoto(
		photo: PhotoBytes & { readonly width: number; readonly height: number },
		kind: 'sheet' | 'drawing' | 'other'
	): Promise<string> {
		const blobId = randomId();
		await this.#photos.put(this.id, blobId, { bytes: photo.bytes, type: photo.type });
		return this.edit.add('photo', { blobId, kind, width: photo.width, height: photo.height });
	}

	photoBytes(blobId: string): Promise<PhotoBytes | null> {
		return this.#photos.get(blobId);
	}
}

/** The open conversation, handed down by the layout of a conversation. */
export const [getTalk, setTalk] = createContext<OpenConversation>();
