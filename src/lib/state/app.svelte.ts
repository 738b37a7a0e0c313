import { createContext } from 'svelte';
import type { ConversationRows } from '#lib/storage/conversation-rows.ts';
import type { Database } from '#lib/storage/database.ts';
import type { DocumentStore } from '#lib/storage/document-store.ts';
import type { PhotoStore } from '#lib/storage/photo-store.ts';
import type { Clock } from './clock.svelte.ts';
import type { ConversationList } from './conversation-list.svelte.ts';
import type { Device } from './device.svelte.ts';
import type { OpenConversation } from './open-conversation.svelte.ts';
import type { OpenDocuments } from './open-documents.svelte.ts';
import type { OpenSchool } from './open-school.svelte.ts';
import type { Sync } from './sync.svelte.ts';

/** What this device keeps. */
export interface Stores {
	readonly database: Database;
	readonly documents: DocumentStore;
	readonly photos: PhotoStore;
	readonly rows: ConversationRows;
}

/** What the root layout makes once and hands down. */
export interface App {
	readonly stores: Stores;
	readonly list: ConversationList;
	readonly talks: OpenDocuments<OpenConversation>;
	readonly schools: OpenDocuments<OpenSchool>;
	readonly clock: Clock;
	readonly device: Device;
	readonly sync: Sync;
}

export const [getApp, setApp] = createContext<App>();
