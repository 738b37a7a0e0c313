import type { CodeError } from '#lib/sync/crypto/code-bytes.ts';

/** Why a pairing code was not taken, and what to do. */
export function codeWords(error: CodeError): string {
	switch (error.kind) {
		case 'empty':
			return 'Plak of typ eerst de code van je andere apparaat.';
		case 'character':
			return `Het teken ‘${error.character}’ hoort niet in een code. Kijk de code na.`;
		case 'length':
			return error.found < error.expected
				? `De code is te kort: er zijn ${error.found} van de ${error.expected} tekens.`
				: `De code is te lang: er zijn ${error.found} tekens in plaats van ${error.expected}.`;
		case 'word':
			return `Woord ${error.position}, ‘${error.word}’, staat op geen enkel herstelblad. Kijk het na.`;
		case 'words':
			return error.found < error.expected
				? `Er zijn ${error.found} van de ${error.expected} woorden.`
				: `Er zijn ${error.found} woorden in plaats van ${error.expected}.`;
		case 'checksum':
			return 'Er staat een typefout in de code of de woorden. Kijk ze na.';
		case 'version':
			return 'Deze code komt van een nieuwere app. Werk de app op dit apparaat bij.';
	}
}
