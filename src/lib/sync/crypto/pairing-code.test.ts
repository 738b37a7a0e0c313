import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '#lib/domain/result.ts';
import vectors from '../../../../tests/fixtures/crypto-vectors.json' with { type: 'json' };
import { codeCharacters, fromPairingCode, toPairingCode } from './pairing-code.ts';

const secret = fc
	.uint8Array({ minLength: 32, maxLength: 32 })
	.map((bytes) => new Uint8Array(bytes));
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a pairing code', () => {
	it('is the frozen one for the frozen secret: a printed sheet stays good', () => {
		const frozen = new Uint8Array(Buffer.from(vectors.secret, 'hex'));
		expect(toPairingCode(frozen)).toBe(vectors.pairingCode);
	});

	it('gives the secret back, typed in small letters, with spaces, O for 0 and I or L for 1', () => {
		fc.assert(
			fc.property(secret, (bytes) => {
				const code = toPairingCode(bytes);
				expect(fromPairingCode(code)).toEqual(ok(bytes));
				const sloppy = ` ${code.toLowerCase().replaceAll('-', ' \n').replaceAll('0', 'o')} `;
				expect(fromPairingCode(sloppy.replaceAll('1', 'l'))).toEqual(ok(bytes));
			})
		);
	});

	it('with one wrong character, or two neighbours swapped, is refused', () => {
		fc.assert(
			fc.property(secret, fc.nat(codeCharacters - 2), fc.nat(30), (bytes, at, step) => {
				const plain = toPairingCode(bytes).replaceAll('-', '').split('');
				const [here = '', next = ''] = plain.slice(at, at + 2);
				const other = letters.charAt((letters.indexOf(here) + 1 + step) % 32);
				expect(fromPairingCode(plain.with(at, other).join(''))).toEqual(fail({ kind: 'checksum' }));
				const swapped = plain
					.with(at, next)
					.with(at + 1, here)
					.join('');
				expect(fromPairingCode(swapped).ok).toBe(here === next);
			})
		);
	});

	it.each([
		['', { kind: 'empty' }],
		[' - ', { kind: 'empty' }],
		['https://example.org/x', { kind: 'character', character: ':' }],
		['U', { kind: 'character', character: 'U' }],
		['04000-2G10R', { kind: 'length', found: 10, expected: codeCharacters }]
	])('%j says what is wrong', (text, error) => {
		expect(fromPairingCode(text)).toEqual(fail(error));
	});

	it('of any text never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(fromPairingCode(text)).toHaveProperty('ok');
			})
		);
	});
});
