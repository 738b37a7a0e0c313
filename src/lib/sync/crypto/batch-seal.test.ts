import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '#lib/domain/result.ts';
import { toBase64url } from '../protocol/base64url.ts';
import { batchKinds } from '../protocol/batch.ts';
import type { Bytes } from '../protocol/bytes.ts';
import { batchId, randomIdText } from '../protocol/ids.ts';
import vectors from '../../../../tests/fixtures/crypto-vectors.json' with { type: 'json' };
import { openBatch, sealBatch, type BatchPlace } from './batch-seal.ts';
import { deriveKeys, newSecret, tagOf, type WorkspaceKeys } from './keys.ts';

const bytesOf = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'));
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const contents = { documentId: 'V1StGXR8_Z5jdHi6B-myT', payload: new Uint8Array([1, 2, 3]) };

let keys: WorkspaceKeys;
let place: BatchPlace;
let sealed: Bytes;

beforeAll(async () => {
	keys = await deriveKeys(newSecret());
	const document = await tagOf(keys, contents.documentId);
	place = { document, kind: batchKinds.update, id: batchId(randomIdText()) };
	sealed = await sealBatch(keys, place, contents);
});

describe('a sealed batch', () => {
	it('opens on any device that has the secret', async () => {
		expect(await openBatch(keys, place, sealed)).toEqual(ok(contents));
	});

	it('is different each time, and 64 bytes or a multiple inside', async () => {
		const again = await sealBatch(keys, place, contents);
		expect(hexOf(again)).not.toBe(hexOf(sealed));
		expect((again.length - 29) % 64).toBe(0);
	});

	it('with any bit changed stays shut', async () => {
		for (let at = 0; at < sealed.length; at++) {
			const changed = sealed.slice();
			changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
			expect((await openBatch(keys, place, changed)).ok, `byte ${at}`).toBe(false);
		}
	});

	it('cut at any byte stays shut', async () => {
		for (let length = 0; length < sealed.length; length++) {
			expect((await openBatch(keys, place, sealed.slice(0, length))).ok).toBe(false);
		}
	});

	it('in the place of another row, kind or document stays shut', async () => {
		const document = await tagOf(keys, 'another');
		const places: BatchPlace[] = [
			{ ...place, id: batchId(randomIdText()) },
			{ ...place, kind: batchKinds.snapshot },
			{ ...place, document }
		];
		for (const other of places) {
			expect(await openBatch(keys, other, sealed)).toEqual(fail({ kind: 'forged' }));
		}
	});

	it('of another workspace stays shut', async () => {
		const foreign = await deriveKeys(newSecret());
		expect(await openBatch(foreign, place, sealed)).toEqual(fail({ kind: 'forged' }));
	});

	it('that names another document inside is refused', async () => {
		const lying = await sealBatch(keys, place, { ...contents, documentId: 'another' });
		expect(await openBatch(keys, place, lying)).toEqual(fail({ kind: 'contents' }));
	});

	it('from a newer app says so', async () => {
		const newer = sealed.slice();
		newer[0] = 3;
		expect(await openBatch(keys, place, newer)).toEqual(fail({ kind: 'version', theirs: 3 }));
	});
});

describe('the frozen vectors', () => {
	it('come out the same: a device that updates still opens everything', async () => {
		const fixed = await deriveKeys(bytesOf(vectors.secret));
		expect({ workspace: fixed.workspace, auth: fixed.auth }).toEqual({
			workspace: vectors.workspace,
			auth: vectors.auth
		});
		const document = await tagOf(fixed, vectors.documentId);
		expect(document).toBe(vectors.document);
		const at = { document, kind: batchKinds.update, id: batchId(vectors.batch) };
		const inside = { documentId: vectors.documentId, payload: bytesOf(vectors.payload) };
		const again = await sealBatch(fixed, at, inside, bytesOf(vectors.nonce));
		expect(hexOf(again)).toBe(vectors.sealed);
		expect(await openBatch(fixed, at, bytesOf(vectors.sealed))).toEqual(ok(inside));
	});

	it('of numbered batches come out the same', async () => {
		const fixed = await deriveKeys(bytesOf(vectors.secret));
		const document = await tagOf(fixed, vectors.documentId);
		const at = { document, kind: batchKinds.update, id: batchId(vectors.batch) };
		const { documentId, payload, numbers } = vectors;
		const inside = { documentId, payload: bytesOf(payload), numbers };
		const again = await sealBatch(fixed, at, inside, bytesOf(vectors.nonce));
		expect(hexOf(again)).toBe(vectors.sealedNumbered);
		expect(await openBatch(fixed, at, again)).toEqual(ok(inside));
	});

	it("follow from the standards, computed with Node's own functions", () => {
		const secret = bytesOf(vectors.secret);
		const derive = (from: Uint8Array, info: string, length: number) =>
			new Uint8Array(hkdfSync('sha256', from, '', `aan-tafel/1/${info}`, length));
		expect(toBase64url(derive(secret, 'workspace', 16))).toBe(vectors.workspace);
		expect(toBase64url(derive(secret, 'auth', 32))).toBe(vectors.auth);
		const mac = createHmac('sha256', derive(secret, 'tags', 32)).update(vectors.documentId);
		expect(toBase64url(mac.digest().subarray(0, 16))).toBe(vectors.document);
		const key = derive(derive(secret, 'documents', 32), vectors.document, 32);
		const whole = bytesOf(vectors.sealed);
		const decipher = createDecipheriv('aes-256-gcm', key, whole.subarray(1, 13));
		const names = [vectors.workspace, vectors.document].map((id) => Buffer.from(id, 'base64url'));
		const kindAndBatch = [Buffer.of(1), Buffer.from(vectors.batch, 'base64url')];
		decipher.setAAD(Buffer.concat([Buffer.of(1), ...names, ...kindAndBatch]));
		decipher.setAuthTag(whole.subarray(-16));
		const plain = Buffer.concat([decipher.update(whole.subarray(13, -16)), decipher.final()]);
		expect(plain.toString('hex')).toContain(vectors.payload);
	});
});
