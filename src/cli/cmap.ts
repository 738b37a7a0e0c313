/** A code point and the number of its glyph. */
export type Mapping = readonly [codePoint: number, glyph: number];

/** Reads which characters a TrueType font holds (its `cmap` table in format 4: the basic plane). */
export function readCmap(font: Uint8Array): readonly Mapping[] {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const cmap = tableAt(view, 'cmap');
	for (let index = 0; index < view.getUint16(cmap + 2); index++) {
		const table = cmap + view.getUint32(cmap + 8 + index * 8);
		if (view.getUint16(table) === 4) return readFormat4(view, table);
	}
	throw new Error('the font has no cmap in format 4');
}

function tableAt(view: DataView, tag: string): number {
	for (let index = 0; index < view.getUint16(4); index++) {
		const entry = 12 + index * 16;
		const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(entry + byte)));
		if (name.join('') === tag) return view.getUint32(entry + 8);
	}
	throw new Error(`the font has no table ${tag}`);
}

/** Segments as in the OpenType specification, "cmap format 4". */
function readFormat4(view: DataView, table: number): readonly Mapping[] {
	const doubled = view.getUint16(table + 6);
	const mappings: Mapping[] = [];
	for (let at = table + 14; at < table + 14 + doubled; at += 2) {
		const end = view.getUint16(at);
		const startAt = at + doubled + 2;
		const start = view.getUint16(startAt);
		for (let codePoint = start; codePoint <= end && codePoint !== 0xffff; codePoint++) {
			const glyph = glyphOf(view, startAt, doubled, codePoint);
			if (glyph !== 0) mappings.push([codePoint, glyph]);
		}
	}
	return mappings;
}

function glyphOf(view: DataView, startAt: number, doubled: number, codePoint: number): number {
	const delta = view.getUint16(startAt + doubled);
	const rangeAt = startAt + 2 * doubled;
	const range = view.getUint16(rangeAt);
	if (range === 0) return (codePoint + delta) & 0xffff;
	const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - view.getUint16(startAt)));
	return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
