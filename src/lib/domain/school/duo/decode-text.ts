/** Windows-1252 where it differs from Latin-1, from 0x80 on; an empty place is no character. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** How many bytes follow the first one of a UTF-8 character; -1 when no character begins like this. */
function following(byte: number): number {
	if (byte < 0x80) return 0;
	if (byte >= 0xc2 && byte < 0xe0) return 1;
	if (byte >= 0xe0 && byte < 0xf0) return 2;
	return byte >= 0xf0 && byte < 0xf5 ? 3 : -1;
}

/** True when all of it can be UTF-8; a cut character at the very end can't. */
export function isUtf8(bytes: Uint8Array): boolean {
	for (let at = 0; at < bytes.length;) {
		const more = following(bytes[at] ?? 0);
		if (more < 0 || at + more >= bytes.length) return false;
		for (let next = 1; next <= more; next++) {
			if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
		}
		at += more + 1;
	}
	return true;
}

/** Text of a file as old spreadsheets write it, one byte a letter. */
export function decodeLatin1(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	}
	return parts.join('').replace(/[\x80-\x9f]/g, (sign) => {
		const letter = windows[sign.charCodeAt(0) - 0x80] ?? ' ';
		return letter === ' ' ? '\ufffd' : letter;
	});
}

/** A file of UTF-8 read as Latin-1, or the other way round: "Ã«" for "ë", or the sign for an unknown letter. */
export const hasBrokenLetters = (text: string): boolean => /\ufffd|[ÂÃ][\x80-\xbf€-™]/u.test(text);
