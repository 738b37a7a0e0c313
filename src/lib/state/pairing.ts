import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Database } from '#lib/storage/database.ts';
import { SyncStore } from '#lib/storage/sync-store.ts';
import type { CodeError } from '#lib/sync/crypto/code-bytes.ts';
import { toKeyWords } from '#lib/sync/crypto/key-words.ts';
import { newSecret } from '#lib/sync/crypto/keys.ts';
import { toPairingCode } from '#lib/sync/crypto/pairing-code.ts';
import { readCode } from '#lib/sync/crypto/read-code.ts';
import { joinBytes } from '#lib/sync/protocol/bytes.ts';

/** The secret in the ways that people carry it from one device to another. */
export interface CarriedKey {
	readonly code: string;
	readonly words: readonly string[];
}

/** Setting up and pairing. Loaded when somebody does that: the first screen does without. */
export class Pairing {
	readonly #store: SyncStore;

	constructor(database: Database) {
		this.#store = new SyncStore(database);
	}

	/** Makes a workspace for the conversations on this device. */
	begin(): Promise<void> {
		return this.#store.setUp(newSecret(), '', { needsSheet: true });
	}

	/** Joins the workspace of another device; the conversations of both stay. */
	async join(text: string): Promise<Result<null, CodeError>> {
		const secret = readCode(text);
		if (!secret.ok) return fail(secret.error);
		await this.#store.setUp(secret.value, '', { joins: true });
		return ok(null);
	}

	/** Tries again with the code that this server asks of newcomers. */
	async signUp(signupCode: string): Promise<void> {
		await this.#store.change({ signupCode });
	}

	/** Null while this device doesn't take part. */
	async key(): Promise<CarriedKey | null> {
		const record = await this.#store.record();
		if (!record) return null;
		const secret = joinBytes(record.secret);
		return { code: toPairingCode(secret), words: toKeyWords(secret) };
	}

	/** Makes another secret, for when a device was lost; everything moves as soon as there is internet. */
	replaceKey(): Promise<void> {
		return this.#store.replace(newSecret());
	}

	/** Everything is compared with the server at the next try; what it lacks is sent. */
	compareAgain(): Promise<void> {
		return this.#store.compareAgain();
	}

	/** The sheet was made: it isn't asked for again. */
	async sheetMade(): Promise<void> {
		await this.#store.change({ needsSheet: false });
	}

	/** Stops taking part. Every conversation stays on this device, and on the others. */
	leave(): Promise<void> {
		return this.#store.stop();
	}
}
