/** 32 hexadecimal digits that follow from the text alone (FNV-1a, four times), so that the same report makes the same file. */
export function fileId(text: string): string {
	return [0, 1, 2, 3].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
	let value = 0x811c9dc5 ^ seed;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
