import type { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { wilgenroos } from '../fixtures/wilgenroos.ts';
import { storedTalk } from './stored-talk.ts';

/** The whole Wilgenroos conversation as a document of the app; the talk itself has not begun. */
export const wilgenroosDocument = (id: string): ConversationDocument =>
	storedTalk(id, wilgenroos());
