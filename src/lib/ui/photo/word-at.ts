/** Four characters of a file as text, e.g. "RIFF". */
export const wordAt = (view: DataView, at: number): string =>
	String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
