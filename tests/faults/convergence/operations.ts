import type { TextTarget } from '#lib/document/conversation-document.ts';
import { conversationTexts, type ConversationKind } from '#lib/document/schema.ts';
import type { Conversation, Note } from '#lib/domain/conversation/types.ts';
import type { Chance } from './chance.ts';
import type { Replica } from './replica.ts';
import type { Words } from './words.ts';

const lists = {
	participant: 'participants',
	note: 'notes',
	cluster: 'clusters',
	ambition: 'ambitions',
	agreement: 'agreements',
	photo: 'photos',
	stroke: 'strokes',
	log: 'log',
	extraItem: 'extraItems',
	lookBack: 'lookBacks',
	appointment: 'appointments',
	storyObject: 'storyObjects',
	idea: 'ideas',
	feature: 'features'
} as const satisfies Record<ConversationKind, keyof Conversation>;

const kinds = Object.keys(lists).filter((kind): kind is ConversationKind => kind in lists);
const rootTexts = ['school', 'place', 'location', 'ownNotes', 'focusNote', 'reportNote'] as const;

/** Some entity that shows, of a kind. */
function someOf({ document }: Replica, chance: Chance, kind: ConversationKind) {
	const list: readonly { readonly id: string }[] = document.view[lists[kind]];
	return chance.one(list);
}

/** Some text of the conversation with what it reads. */
function someText(replica: Replica, chance: Chance): { target: TextTarget; value: string } | null {
	const { view } = replica.document;
	const turn = chance.below(10);
	if (turn === 0) {
		const text = chance.one(rootTexts) ?? 'school';
		return { target: { text }, value: view.texts[text] };
	}
	if (turn === 1) {
		const answer = `A${chance.below(4)}`;
		return { target: { answer }, value: view.answers[answer] ?? '' };
	}
	if (turn === 2) {
		const itemNote = `A${chance.below(4)}`;
		return { target: { itemNote }, value: view.itemNotes[itemNote] ?? '' };
	}
	const kind = chance.one(kinds) ?? 'note';
	const name = chance.one(conversationTexts[kind]);
	const entity = someOf(replica, chance, kind);
	if (!entity || name === undefined) return null;
	const value: unknown = Object.entries(entity).find(([key]) => key === name)?.[1];
	return typeof value === 'string' ? { target: { entity: entity.id, name }, value } : null;
}

/** Types, takes away or replaces one word. */
export function write(replica: Replica, chance: Chance, words: Words): void {
	const text = someText(replica, chance);
	if (!text) return;
	const { target, value } = text;
	const old = chance.is(0.3) ? chance.one(words.in(value)) : undefined;
	if (old !== undefined) {
		const next = chance.is(0.5) ? '' : replica.type(chance);
		// A word that begins or ends like the one it replaces would keep letters of it.
		const isLike = next.charAt(0) === old.charAt(0) || next.slice(-1) === old.slice(-1);
		replica.document.setText(target, value.replace(old, isLike ? '' : next));
		words.take([old]);
		if (isLike) words.take([next]);
		return;
	}
	const places = [0, value.length, ...[...value.matchAll(/ (?= )/g)].map(({ index }) => index + 1)];
	const at = chance.one(places) ?? 0;
	const typed = `${value.slice(0, at)} ${replica.type(chance)} ${value.slice(at)}`;
	// At once, as pasted or taken over from a list, or letter by letter.
	const first = chance.is(0.3) ? at + 1 : typed.length - value.length + at;
	for (let end = first; end <= typed.length - value.length + at; end++) {
		replica.document.setText(target, typed.slice(0, end) + value.slice(at));
	}
}

export function add(replica: Replica, chance: Chance): void {
	const kind = chance.one(kinds) ?? 'note';
	const [name] = conversationTexts[kind];
	const fresh = name === undefined ? {} : { [name]: ` ${replica.type(chance)} ` };
	replica.document.add(kind, fresh);
}

function changeNote(
	document: Replica['document'],
	chance: Chance,
	note: Note,
	clusterId: string | null,
	ambition: string | undefined
): void {
	const turn = chance.below(4);
	if (turn === 0) document.change('note', note.id, { clusterId });
	else if (turn === 1) document.change('note', note.id, { parked: chance.is(0.5) });
	else if (turn === 2)
		document.change('note', note.id, { ambitionIds: ambition ? [ambition] : [] });
	else document.change('note', note.id, { order: document.orderBetween(note.order, null) });
}

/** Changes a choice, a set or the order. */
export function choose(replica: Replica, chance: Chance): void {
	const { document } = replica;
	const { view } = document;
	const [note, agreement] = [chance.one(view.notes), chance.one(view.agreements)];
	const [cluster, ambition] = [chance.one(view.clusters), chance.one(view.ambitions)];
	const seat = chance.one(view.participants);
	const acts: readonly (() => void)[] = [
		() => {
			document.choose('endedAt', chance.below(1000));
		},
		() => {
			document.choose('date', `2026-01-0${1 + chance.below(9)}`);
		},
		() => {
			document.tick(`A${chance.below(5)}`, chance.is(0.6));
		},
		() => {
			document.mark(`goal/${chance.below(3)}`, chance.is(0.3) ? null : 'first');
		},
		() => {
			document.setMinutes(`step-${chance.below(3)}`, chance.below(20));
		},
		() => {
			if (note) changeNote(document, chance, note, cluster?.id ?? null, ambition?.id);
		},
		() => {
			if (cluster) document.change('cluster', cluster.id, { ambitionId: ambition?.id ?? null });
		},
		() => {
			const participantIds = seat ? [seat.id] : [];
			if (agreement) document.change('agreement', agreement.id, { participantIds });
		},
		() => {
			if (agreement)
				document.change('agreement', agreement.id, { by: '2026-03-01', outcome: 'done' });
		}
	];
	chance.one(acts)?.();
}

/** Some entity, whatever its kind. */
export function remove(replica: Replica, chance: Chance, words: Words): void {
	const entity = someOf(replica, chance, chance.one(kinds) ?? 'note');
	if (!entity) return;
	words.take(words.in(JSON.stringify(entity)));
	replica.document.remove(entity.id);
}

/** Says that texts written apart are good, or takes one of the versions. */
export function settle(replica: Replica, chance: Chance, words: Words): void {
	const { document } = replica;
	const note = chance.one(document.view.notes.filter(({ id }) => document.apart[`${id}/text`]));
	const version = note && chance.one(document.apart[`${note.id}/text`] ?? []);
	if (!note || version === undefined) return;
	const target = { entity: note.id, name: 'text' } as const;
	if (chance.is(0.5)) {
		document.settle(target);
		return;
	}
	const kept = new Set(words.in(version));
	document.group(() => {
		document.setText(target, version);
	});
	words.take(words.in(note.text).filter((word) => !kept.has(word)));
}
