import type { Result } from '#lib/domain/result.ts';
import type { Bytes } from '../protocol/bytes.ts';
import type { CodeError } from './code-bytes.ts';
import { fromKeyWords, looksLikeWords, wordsIn } from './key-words.ts';
import { fromPairingCode } from './pairing-code.ts';

/** The secret out of what somebody pasted, typed or scanned: the code, or the words of a recovery sheet. */
export function readCode(text: string): Result<Bytes, CodeError> {
	const words = wordsIn(text);
	return looksLikeWords(words) ? fromKeyWords(words) : fromPairingCode(text);
}
