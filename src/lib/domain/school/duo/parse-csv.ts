/** One line of the file with its fields. A field with line breaks counts from where its line begins. */
export interface CsvRow {
	/** Counts from 1, as a spreadsheet does. */
	readonly line: number;
	readonly fields: readonly string[];
	/** True when a quote was opened and never closed. */
	readonly isOpen: boolean;
}

/** The separator that the first line has most of. */
export function separatorOf(text: string): ';' | ',' {
	const [head = ''] = text.split(/\r?\n/, 1);
	return head.split(';').length >= head.split(',').length ? ';' : ',';
}

/** A quoted field from `at` (just after its quote): its text, and where it ends; -1 when it never does. */
function quoted(text: string, at: number): { readonly field: string; readonly end: number } {
	let field = '';
	for (let from = at; ;) {
		const quote = text.indexOf('"', from);
		if (quote === -1) return { field: field + text.slice(from), end: -1 };
		field += text.slice(from, quote);
		if (text[quote + 1] !== '"') return { field, end: quote + 1 };
		field += '"';
		from = quote + 2;
	}
}

/** End of a field without quotes: the next separator or line break. */
function endOf(text: string, at: number, separator: string): number {
	let end = at;
	while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
		end++;
	}
	return end;
}

/**
 * Reads rows one at a time, so that a long file can be read in pieces. Empty lines are left out. After a
 * quote that is never closed the file goes on at the next line.
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow> {
	let at = 0;
	let line = 1;
	while (at < text.length) {
		const start = at;
		const fields: string[] = [];
		let isOpen = false;
		for (;;) {
			if (text[at] === '"') {
				const { field, end } = quoted(text, at + 1);
				isOpen ||= end === -1;
				const until = end === -1 ? endOf(text, at, separator) : endOf(text, end, separator);
				fields.push(end === -1 ? text.slice(at, until) : field + text.slice(end, until));
				at = until;
			} else {
				const until = endOf(text, at, separator);
				fields.push(text.slice(at, until));
				at = until;
			}
			if (text[at] !== separator) break;
			at++;
		}
		if (text[at] === '\r') at++;
		if (text[at] === '\n') at++;
		if (fields.some((field) => field.trim() !== '')) yield { line, fields, isOpen };
		line += text.slice(start, at).split('\n').length - 1 || 1;
	}
}
