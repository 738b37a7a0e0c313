import type * as Y from 'yjs';
import { memberKey } from './schema.ts';

/** Members become keys of their own, so that two devices adding different members keep both. */
function setMembers(map: Y.Map<unknown>, set: string, members: readonly unknown[]): void {
	const wanted = new Set(members.map((member) => memberKey(set, String(member))));
	const prefix = memberKey(set, '');
	for (const key of map.keys()) {
		if (key.startsWith(prefix) && map.get(key) === true && !wanted.has(key)) map.set(key, false);
	}
	for (const key of wanted) if (map.get(key) !== true) map.set(key, true);
}

/** Sets a choice of an entity; one that already has the value is left alone. */
export function setChoice(map: Y.Map<unknown>, name: string, value: unknown): void {
	if (Array.isArray(value) && name !== 'points') {
		setMembers(map, name, value);
		return;
	}
	const stored =
		name === 'points' && Array.isArray(value)
			? new Uint8Array(Uint16Array.from(value).buffer)
			: value;
	if (map.get(name) !== stored) map.set(name, stored);
}
