import type * as Y from 'yjs';

/** One replacement: at `at`, `remove` UTF-16 units go and `insert` comes. */
export interface TextChange {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function commonStart(before: string, after: string): number {
	const most = Math.min(before.length, after.length);
	let length = 0;
	while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length++;
	return length > 0 && isHigh(before.charCodeAt(length - 1)) ? length - 1 : length;
}

function commonEnd(before: string, after: string, start: number): number {
	const most = Math.min(before.length, after.length) - start;
	let length = 0;
	while (
		length < most &&
		before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
	) {
		length++;
	}
	return length > 0 && isLow(before.charCodeAt(before.length - length)) ? length - 1 : length;
}

const isInWord = (text: string, at: number): boolean => /\S/.test(text.charAt(at));

/**
 * Where a part of `longer` from `at` that came or went begins, when it may as well begin with a word: else
 * a new word "dans" before "dansen" would be made of letters of the old one, and go when someone takes
 * that away. What ends a word stays where it was typed.
 */
function fromWord(longer: string, at: number, length: number): number {
	if (!isInWord(longer, at + length)) return at;
	for (let start = at; start >= 0; start--) {
		if (start < at && longer.charAt(start) !== longer.charAt(start + length)) return at;
		if (!isInWord(longer, start - 1)) return start;
	}
	return at;
}

/** True when words begin or end within this part. */
const holdsBorder = (part: string): boolean => /\s\S|\S\s/.test(part);

/** `change` of `text` with the whole of the words that it begins and ends in. */
function wholeWords(text: string, { at, remove, insert }: TextChange): TextChange {
	let [start, end] = [at, at + remove];
	while (start > 0 && isInWord(text, start - 1)) start--;
	while (end < text.length && isInWord(text, end)) end++;
	return {
		at: start,
		remove: end - start,
		insert: text.slice(start, at) + insert + text.slice(at + remove, end)
	};
}

/**
 * The smallest single replacement that turns `before` into `after`, or null when they are equal; of whole
 * words where words take the place of others, so that none of them is made of letters of several.
 * Never cuts a surrogate pair: half an emoji in a merge would become a broken character.
 */
export function textDiff(before: string, after: string): TextChange | null {
	if (before === after) return null;
	const at = commonStart(before, after);
	const end = commonEnd(before, after, at);
	const removed = before.slice(at, before.length - end);
	const insert = after.slice(at, after.length - end);
	const change = { at, remove: removed.length, insert };
	if (removed === '') {
		const start = fromWord(after, at, insert.length);
		return { at: start, remove: 0, insert: after.slice(start, start + insert.length) };
	}
	if (insert === '') return { ...change, at: fromWord(before, at, removed.length) };
	return holdsBorder(removed) || holdsBorder(insert) ? wholeWords(before, change) : change;
}

/** Makes `text` read `value` by the smallest change. */
export function applyText(text: Y.Text, value: string): void {
	const change = textDiff(text.toJSON(), value);
	if (!change) return;
	if (change.remove > 0) text.delete(change.at, change.remove);
	if (change.insert !== '') text.insert(change.at, change.insert);
}
