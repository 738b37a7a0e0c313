import { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { wilgenroosDocument } from './wilgenroos-document.ts';

/** The note that both wrote in. */
export const noteApart = { mine: 'Durft te zingen', theirs: 'Durft te dansen' } as const;

/** The fourth ambition: each device had two, and hung one more. */
export const fourAmbitions = ['Onze leerling zingt.', 'Onze leerling danst.'] as const;

/** A talk after two devices that were apart met: four ambitions, and texts with two versions. */
export function apartTalk(id: string): ConversationDocument {
	const mine = wilgenroosDocument(id);
	const [, , third] = mine.view.ambitions;
	if (third) mine.remove(third.id);
	const group = mine.add('cluster', { name: 'Lef' });
	const note = mine.add('note', { color: 'yellow', text: 'Durft', clusterId: group });
	const agreement = mine.add('agreement', { what: 'Bellen' });
	const theirs = new ConversationDocument(id, [mine.encode()]);
	write(mine, noteApart.mine, 'Lef tonen', 'Bellen met de fanfare', fourAmbitions[0]);
	write(theirs, noteApart.theirs, 'Lef hebben', 'Bellen met de dansschool', fourAmbitions[1]);
	mine.apply(theirs.encode(mine.stateVector()));
	return mine;

	function write(on: ConversationDocument, wish: string, name: string, what: string, text: string) {
		on.setText({ entity: note, name: 'text' }, wish);
		on.setText({ entity: group, name: 'name' }, name);
		on.setText({ entity: agreement, name: 'what' }, what);
		on.add('ambition', { text });
	}
}
