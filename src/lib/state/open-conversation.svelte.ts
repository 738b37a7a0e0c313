import { createContext } from 'svelte';
import type { ConversationDocument } from '#lib/document/conversation-document.ts';
import { randomId } from '#lib/document/random-id.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { PhotoBytes } from '#lib/storage/photo-store.ts';
import type { VersionRow } from '#lib/storage/database.ts';
import { OpenDocument, type Keeper } from './open-document.svelte.ts';

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

/** The conversation that is open in this tab. */
export class OpenConversation extends OpenDocument<ConversationDocument> {
	readonly versions: Versions;
	readonly setAside: number;
	readonly #guideOf: OpenParts['guideOf'];
	readonly #photos: Photos;

	constructor(parts: OpenParts) {
		super(parts.document, parts.keeper);
		this.#guideOf = parts.guideOf;
		this.versions = parts.versions;
		this.setAside = parts.setAside;
		this.#photos = parts.photos;
	}

	/** The guide it began with, in the words of this talk: its day picks the programme, its length the time. */
	get instrument(): Instrument {
		return this.#guideOf(this.view);
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
