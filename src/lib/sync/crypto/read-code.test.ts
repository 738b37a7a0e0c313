import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '#lib/domain/result.ts';
import vectors from '../../../../tests/fixtures/crypto-vectors.json' with { type: 'json' };
import { toKeyWords } from './key-words.ts';
import { toPairingCode } from './pairing-code.ts';
import { readCode } from './read-code.ts';
import { wordList } from './word-list.ts';

const secret = fc
	.uint8Array({ minLength: 32, maxLength: 32 })
	.map((bytes) => new Uint8Array(bytes));

/** One letter added, dropped or changed, or two neighbours swapped. */
function* slipsOf(word: string): Generator<string> {
	const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
	for (let at = 0; at <= word.length; at++) {
		const [before, here, after] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
		for (const letter of letters) yield before + letter + here;
		if (here === '') continue;
		yield before + after;
		for (const letter of letters) yield before + letter + after;
		yield before + after.slice(0, 1) + here.slice(0, 1) + after.slice(1);
	}
}

describe('the word list', () => {
	it('has 256 words, and no slip of one letter makes one into another', () => {
		const words = new Set(wordList);
		expect(words.size).toBe(256);
		for (const word of wordList) {
			const others = [...slipsOf(word)].filter((slip) => slip !== word && words.has(slip));
			expect(others, word).toEqual([]);
		}
	});
});

describe('what somebody pastes, types or scans', () => {
	it('gives the secret, as a code and as words', () => {
		fc.assert(
			fc.property(secret, (bytes) => {
				expect(readCode(toPairingCode(bytes))).toEqual(ok(bytes));
				expect(readCode(toKeyWords(bytes).join(' '))).toEqual(ok(bytes));
			})
		);
	});

	it('may have capitals, numbers, commas and line breaks between the words', () => {
		const bytes = new Uint8Array(32).fill(7);
		const typed = toKeyWords(bytes).map((word, index) => `${index + 1}. ${word.toUpperCase()},\n`);
		expect(readCode(typed.join(''))).toEqual(ok(bytes));
	});

	it('that names a word of no sheet says which one', () => {
		const words = [...toKeyWords(new Uint8Array(32))];
		words[11] = 'zwaant';
		expect(readCode(words.join(' '))).toEqual(fail({ kind: 'word', position: 12, word: 'zwaant' }));
	});

	it('that lacks words says how many there are', () => {
		const words = toKeyWords(new Uint8Array(32)).slice(0, 30);
		expect(readCode(words.join(' '))).toEqual(fail({ kind: 'words', found: 30, expected: 36 }));
	});

	it('with two words changed or swapped is refused', () => {
		fc.assert(
			fc.property(secret, fc.nat(34), (bytes, at) => {
				const words = [...toKeyWords(bytes)];
				const [first = '', second = ''] = words.splice(at, 2);
				fc.pre(first !== second);
				words.splice(at, 0, second, first);
				expect(readCode(words.join(' '))).toEqual(fail({ kind: 'checksum' }));
			})
		);
	});

	it('that is something else is refused', () => {
		for (const text of ['', 'https://example.nl/?a=b', 'WIFI:S:school;T:WPA;P:geheim;;', 'zon']) {
			expect(readCode(text).ok, text).toBe(false);
		}
	});
});

describe('the frozen words', () => {
	it('stay the words of this secret: sheets on paper outlive the app', () => {
		const bytes = new Uint8Array(Buffer.from(vectors.secret, 'hex'));
		expect(toKeyWords(bytes).join(' ')).toBe(vectors.words);
		expect(readCode(vectors.words)).toEqual(ok(bytes));
	});
});
