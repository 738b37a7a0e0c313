import { inOnePiece, newsFor } from '#lib/document/compare.ts';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import { mergeUpdates } from '#lib/document/merge-updates.ts';
import type { Chance } from './chance.ts';
import type { ServerLog } from './server-log.ts';
import type { Words } from './words.ts';

let openings = 0;

/** A device: an open document, the log on its disk, and what it has not sent yet. */
export class Replica {
	document: ConversationDocument;
	/** A moment to go back to, of this device: it holds nothing that the device has not seen. */
	earlier: Uint8Array;
	/** Which opening of the document this is. */
	opening = openings++;
	/** Rows on the disk. */
	#log: Uint8Array[];
	/** Changes that are only on the screen, and the words typed in them. */
	#pending: Uint8Array[] = [];
	#fresh: string[] = [];
	#failed = false;
	/** State that is known to be on the disk. */
	#safe: Uint8Array;
	#outbox: Uint8Array[] = [];
	#cursor = 0;
	readonly #words: Words;

	constructor(first: Uint8Array, words: Words) {
		this.#log = [first];
		this.earlier = first;
		this.#words = words;
		this.document = this.#open();
		this.#safe = this.document.stateVector();
	}

	type(chance: Chance): string {
		const word = this.#words.typed(chance, this.opening);
		this.#fresh.push(word);
		return word;
	}

	/** As the saver does: after a failed write the next one holds all that the disk lacks. */
	commit(fails: boolean): void {
		if (this.#pending.length === 0) return;
		this.#failed ||= fails;
		if (fails) return;
		const bytes = this.#failed ? this.document.encode(this.#safe) : mergeUpdates(this.#pending);
		this.#log.push(bytes);
		this.#outbox.push(bytes);
		this.#words.commit(this.#fresh);
		this.#safe = this.document.stateVector();
		[this.#pending, this.#fresh, this.#failed] = [[], [], false];
	}

	keepMoment(): void {
		this.commit(false);
		this.earlier = this.document.encode();
	}

	/** Sends what waits. It may get lost on the way, or the answer may: then it is sent again. */
	push(server: ServerLog, chance: Chance): void {
		if (this.#outbox.length === 0 || chance.is(0.1)) return;
		server.push(mergeUpdates(this.#outbox));
		if (!chance.is(0.1)) this.#outbox = [];
	}

	sendAll(server: ServerLog): void {
		for (const row of this.#outbox) server.push(row);
		this.#outbox = [];
	}

	/** The document as it would open from the disk. */
	stored(): ConversationDocument {
		return new ConversationDocument('convergence', this.#log);
	}

	/** Takes in what is new on the server: some rows twice, and out of order. */
	pull(server: ServerLog, chance: Chance): void {
		const rows = server.after(this.#cursor);
		this.#cursor += rows.length;
		const again = rows.filter(() => chance.is(0.1));
		const arrived = chance.is(0.5) ? chance.shuffled([...rows, ...again]) : [...rows, ...again];
		for (const row of arrived) {
			this.#log.push(row);
			this.document.apply(row);
		}
	}

	/** Takes in while no tab has the document open, as the sync client does. */
	pullClosed(server: ServerLog): void {
		// Whoever closes a document writes what is left first.
		this.commit(false);
		const rows = server.after(this.#cursor);
		this.#cursor += rows.length;
		const news = newsFor(this.#log, rows);
		if (news) this.#log.push(news);
		this.#reopen();
	}

	/** The battery is empty: what was not on the disk is gone. */
	crash(): void {
		[this.#pending, this.#fresh, this.#failed] = [[], [], false];
		this.#reopen();
	}

	/** Writes the log anew in one piece, as after closing. */
	compact(): void {
		this.commit(false);
		const piece = inOnePiece(this.#log);
		if (piece) this.#log = [piece];
		this.#reopen();
	}

	#reopen(): void {
		this.opening = openings++;
		this.document = this.#open();
		this.#safe = this.document.stateVector();
	}

	#open(): ConversationDocument {
		const document = new ConversationDocument('convergence', this.#log);
		document.onUpdate((update) => this.#pending.push(update));
		return document;
	}
}
