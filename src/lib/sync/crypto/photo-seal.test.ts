import { beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '#lib/domain/result.ts';
import { joinBytes, type Bytes } from '../protocol/bytes.ts';
import { chunkId } from '../protocol/ids.ts';
import { limits } from '../protocol/limits.ts';
import vectors from '../../../../tests/fixtures/crypto-vectors.json' with { type: 'json' };
import { deriveKeys, newSecret, type WorkspaceKeys } from './keys.ts';
import { decodeManifest, encodeManifest } from './photo-manifest.ts';
import { chunkIdOf, openSlice, photoSlice, sealSlice, sliceCount } from './photo-seal.ts';

const photo = Uint8Array.from({ length: 2 * photoSlice + 1000 }, (_, index) => (index * 31) % 251);
const count = sliceCount(photo.length);
let keys: WorkspaceKeys;
let sealed: readonly Bytes[];

const sealAll = (name: string) =>
	Promise.all(Array.from({ length: count }, (_, index) => sealSlice(keys, name, photo, index)));

beforeAll(async () => {
	keys = await deriveKeys(newSecret());
	sealed = (await sealAll('p1')).map(({ bytes }) => bytes);
});

describe('a photo in chunks', () => {
	it('comes back whole, from chunks that hold to the limit', async () => {
		expect(sealed.map(({ length }) => length <= limits.chunk)).toEqual([true, true, true]);
		const slices = await Promise.all(
			sealed.map((bytes, index) => openSlice(keys, 'p1', bytes, index, count))
		);
		const whole = joinBytes(...slices.map((slice) => (slice.ok ? slice.value : new Uint8Array(0))));
		expect(whole).toEqual(photo);
	});

	it('is sealed to the same chunks again, so that a break costs nothing', async () => {
		expect((await sealAll('p1')).map(({ bytes }) => bytes)).toEqual(sealed);
	});

	it('has other chunks under another name: the server sees no two equal photos', async () => {
		const other = await sealAll('p2');
		expect(other.some(({ bytes }, index) => bytes.join() === sealed[index]?.join())).toBe(false);
	});

	it('is sealed as the frozen vector says', async () => {
		const fixed = await deriveKeys(new Uint8Array(Buffer.from(vectors.secret, 'hex')));
		const small = Uint8Array.from({ length: 100 }, (_, index) => index);
		expect((await sealSlice(fixed, vectors.photo, small, 0)).id).toBe(vectors.chunk);
	});

	it('names each chunk after its sealed bytes', async () => {
		const first = await sealSlice(keys, 'p1', photo, 0);
		expect(first.id).toBe(await chunkIdOf(first.bytes));
	});

	it('refuses a chunk at another place, of another photo, or of a shorter one', async () => {
		const [first = new Uint8Array(0)] = sealed;
		const forged = fail({ kind: 'forged' });
		expect(await openSlice(keys, 'p1', first, 1, count)).toEqual(forged);
		expect(await openSlice(keys, 'p2', first, 0, count)).toEqual(forged);
		expect(await openSlice(keys, 'p1', first, 0, count - 1)).toEqual(forged);
	});
});

describe('a manifest', () => {
	it('is read as it was written, and refused when cut', () => {
		const chunks = [chunkId('A'.repeat(43)), chunkId('_'.repeat(42) + '8')];
		const manifest = { photo: 'p1', type: 'image/jpeg', length: 5, chunks };
		const written = encodeManifest(manifest);
		expect(decodeManifest(written)).toEqual(ok(manifest));
		for (let length = 0; length < written.length; length++) {
			expect(decodeManifest(written.slice(0, length)).ok).toBe(false);
		}
	});
});
