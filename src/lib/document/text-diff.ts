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

/**
 * The smallest single replacement that turns `before` into `after`, or null when they are equal.
 * Never cuts a surrogate pair: half an emoji in a merge would become a broken character.
 */
export function textDiff(before: string, after: string): TextChange | null {
	if (before === after) return null;
	const at = commonStart(before, after);
	const end = commonEnd(before, after, at);
	return { at, remove: before.length - at - end, insert: after.slice(at, after.length - end) };
}

/** Makes `text` read `value` by the smallest change. */
export function applyText(text: Y.Text, value: string): void {
	const change = textDiff(text.toJSON(), value);
	if (!change) return;
	if (change.remove > 0) text.delete(change.at, change.remove);
	if (change.insert !== '') text.insert(change.at, change.insert);
}
