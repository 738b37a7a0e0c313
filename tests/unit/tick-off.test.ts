import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newConversation } from '#lib/document/new-conversation.ts';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { instruments } from '#lib/instruments/index.ts';
import { Database } from '#lib/storage/database.ts';
import { DocumentStore } from '#lib/storage/document-store.ts';
import { openDocument } from '#lib/storage/open-document.ts';
import { rowMaker } from '#lib/state/row-of.ts';
import { tickOff } from '#lib/state/change-document.ts';

let count = 0;
let documents: DocumentStore;
beforeEach(() => {
	documents = new DocumentStore(new Database(`change-${count++}`));
	// Locks are proven in the browser journeys; here nobody else has the document open.
	const request = (_name: string, _options: unknown, work: () => Promise<void>) => work();
	vi.stubGlobal('navigator', { locks: { request } });
});

async function talkWithAgreement() {
	const [guide] = instruments;
	if (!guide) throw new Error('No guide');
	const talk = new ConversationDocument('talk', [newConversation(guide, 0)]);
	const agreement = talk.add('agreement', { what: 'Weekopening' });
	await documents.append('talk', talk.encode(), rowMaker()(talk));
	return agreement;
}

const outcomes = async () =>
	(await openDocument(documents, 'talk'))?.document.view.agreements.map(({ outcome }) => outcome);

describe('ticking off an agreement between talks', () => {
	it('is in the conversation itself once it says so', async () => {
		const agreement = await talkWithAgreement();
		expect(await tickOff({ documents }, 'talk', agreement, 'done')).toBe(true);
		expect(await outcomes()).toEqual(['done']);
	});

	it('opens it again', async () => {
		const agreement = await talkWithAgreement();
		await tickOff({ documents }, 'talk', agreement, 'partly');
		await tickOff({ documents }, 'talk', agreement, null);
		expect(await outcomes()).toEqual([null]);
	});

	it('says so when the conversation is not here', async () => {
		expect(await tickOff({ documents }, 'nergens', 'a', 'done')).toBe(false);
	});

	it('rejects when it could not be stored, and changes nothing', async () => {
		const agreement = await talkWithAgreement();
		vi.spyOn(documents, 'append').mockRejectedValueOnce(new Error('full'));
		await expect(tickOff({ documents }, 'talk', agreement, 'done')).rejects.toThrow('full');
		expect(await outcomes()).toEqual([null]);
	});
});
