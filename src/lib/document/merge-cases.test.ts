import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambitionsWithClusters } from '#lib/domain/conversation/ambitions.ts';
import { sheetOf, type Group } from '#lib/domain/conversation/sheet.ts';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import { ConversationDocument } from './conversation-document.ts';

/** What two people do while apart, and what both see once they are in step. */
interface MergeCase {
	readonly when: string;
	readonly one: Act;
	readonly other: Act;
	/** What one of them does after they were in step; then they are once more. */
	readonly then?: Act;
	/** Lines of the screen; where chance decides, a pattern for what may be. */
	readonly shows: readonly (string | RegExp)[];
	readonly hides?: readonly string[];
}
type Act = (on: Device) => unknown;

/** The conversation that all cases begin with. */
function start(): { document: ConversationDocument; ids: ReadonlyMap<string, string> } {
	const document = new ConversationDocument('c1');
	const ids = new Map<string, string>();
	ids.set('Directeur', document.add('participant', { label: 'Directeur' }));
	ids.set('Icc', document.add('participant', { label: 'Icc' }));
	ids.set('zingt', document.add('ambition', { text: 'zingt' }));
	ids.set('danst', document.add('ambition', { text: 'danst' }));
	ids.set('Durven', document.add('cluster', { name: 'Durven' }));
	ids.set('Kijken', document.add('cluster', { name: 'Kijken' }));
	const clusterId = ids.get('Durven') ?? '';
	for (const text of ['een', 'twee', 'drie']) {
		ids.set(text, document.add('note', { text, ...(text === 'een' && { clusterId }) }));
	}
	ids.set('Bellen', document.add('agreement', { what: 'Bellen' }));
	return { document, ids };
}

/** One of the two, with the names of what lay there at the start. */
class Device {
	readonly document: ConversationDocument;
	readonly #ids: ReadonlyMap<string, string>;

	constructor(document: ConversationDocument, ids: ReadonlyMap<string, string>) {
		this.document = document;
		this.#ids = ids;
	}

	id(name: string): string {
		return this.#ids.get(name) ?? name;
	}

	write(note: string, text: string): this {
		this.document.setText({ entity: this.id(note), name: 'text' }, text);
		return this;
	}

	name(group: string, name: string): this {
		this.document.setText({ entity: this.id(group), name: 'name' }, name);
		return this;
	}

	note(name: string, change: Parameters<typeof this.document.change<'note'>>[2]): this {
		this.document.change('note', this.id(name), change);
		return this;
	}

	group(name: string, change: Parameters<typeof this.document.change<'cluster'>>[2]): this {
		this.document.change('cluster', this.id(name), change);
		return this;
	}

	agree(change: Parameters<typeof this.document.change<'agreement'>>[2]): this {
		this.document.change('agreement', this.id('Bellen'), change);
		return this;
	}

	move(note: string, cluster: string): this {
		return this.note(note, { clusterId: this.id(cluster), parked: false });
	}

	/** Lays a note before the first. */
	toFront(note: string): this {
		const first = this.document.view.notes[0]?.order ?? null;
		return this.note(note, { order: this.document.orderBetween(null, first) });
	}

	remove(name: string): this {
		this.document.remove(this.id(name));
		return this;
	}

	/** As the sheet does: the words of one go to the other. */
	join(from: string, into: string): this {
		const { document } = this;
		const text = (name: string) =>
			document.view.ambitions.find(({ id }) => id === this.id(name))?.text ?? '';
		document.group(() => {
			document.setText({ entity: this.id(into), name: 'text' }, `${text(into)}\n${text(from)}`);
			document.change('ambition', this.id(from), { joinedTo: this.id(into) });
			document.remove(this.id(from));
		});
		return this;
	}

	tick(id: string): this {
		this.document.tick(id, true);
		return this;
	}

	date(day: string): this {
		this.document.choose('date', day);
		return this;
	}

	undo(): this {
		this.document.undo();
		return this;
	}
}

/** What the screen shows of a conversation, one line each. */
function screenOf(view: Conversation): readonly string[] {
	const sheet = sheetOf(view.notes, view.clusters, view.ambitions);
	const texts = (notes: Group['notes']) => notes.map(({ text }) => text).join(', ');
	const seats = (ids: readonly string[]) =>
		view.participants.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
	return [
		...sheet.groups.map(({ cluster, notes }) => `${cluster.name}: ${texts(notes)}`),
		...sheet.parkedGroups.map(({ cluster, notes }) => `naast: ${cluster.name}: ${texts(notes)}`),
		`los: ${texts(sheet.loose)}`,
		`geparkeerd: ${texts(sheet.parkedNotes)}`,
		...ambitionsWithClusters(view.ambitions, view.clusters).map(
			({ ambition, clusters }) =>
				`ambitie: ${ambition.text.replace(/\n/g, ' / ')} (${clusters.map(({ name }) => name).join()})`
		),
		...view.agreements.map(
			({ what, owner, by, outcome, participantIds }) =>
				`afspraak: ${[what, owner, by, outcome, seats(participantIds).join('+')].join(', ')}`
		),
		`aangevinkt: ${[...view.ticks].sort().join()}`,
		`datum: ${view.choices.date ?? 'geen'}`
	];
}

function meet(one: ConversationDocument, other: ConversationDocument): void {
	other.apply(one.encode(other.stateVector()));
	one.apply(other.encode(one.stateVector()));
}

const nothing: Act = () => undefined;

const cases: Readonly<Record<string, readonly MergeCase[]>> = {
	'a text': [
		{
			when: 'they write at different spots of one note',
			one: (on) => on.write('twee', 'samen twee'),
			other: (on) => on.write('twee', 'twee keer'),
			shows: ['los: samen twee keer, drie']
		},
		{
			when: 'they write at the same spot',
			one: (on) => on.write('twee', 'twee liedjes'),
			other: (on) => on.write('twee', 'twee dansen'),
			shows: [/^los: twee (liedjes dansen|dansen liedjes), drie$/]
		},
		{
			when: 'one takes a word away while the other writes one before it that begins alike',
			one: (on) => on.write('twee', ''),
			other: (on) => on.write('twee', 'twaalf twee'),
			shows: ['los: twaalf , drie']
		},
		{
			when: 'one removes the note while the other writes in it',
			one: (on) => on.remove('twee'),
			other: (on) => on.write('twee', 'twee keer'),
			shows: ['los: drie']
		},
		{
			when: 'one removes the note, the other writes in it, and the removal is undone',
			one: (on) => on.remove('twee'),
			other: (on) => on.write('twee', 'twee keer'),
			then: (on) => on.undo(),
			shows: ['los: twee keer, drie']
		},
		{
			when: 'one undoes words behind which the other wrote on',
			one: (on) => on.write('twee', 'twee keer'),
			other: nothing,
			then: (on) => on.undo(),
			shows: ['los: twee, drie']
		}
	],
	groups: [
		{
			when: 'both move one note, to different groups',
			one: (on) => on.move('twee', 'Durven'),
			other: (on) => on.move('twee', 'Kijken'),
			shows: [/^(Durven: een, twee|Kijken: twee)$/, 'los: drie']
		},
		{
			when: 'one removes a group while the other moves a note into it',
			one: (on) => on.remove('Durven'),
			other: (on) => on.move('twee', 'Durven'),
			shows: ['los: een, twee, drie'],
			hides: ['Durven: een, twee']
		},
		{
			when: 'that removal is undone',
			one: (on) => on.remove('Durven'),
			other: (on) => on.move('twee', 'Durven'),
			then: (on) => on.undo(),
			shows: ['Durven: een, twee', 'los: drie']
		},
		{
			when: 'one parks a note while the other moves it',
			one: (on) => on.note('twee', { parked: true }),
			other: (on) => on.note('twee', { clusterId: on.id('Kijken') }),
			shows: ['geparkeerd: twee', 'Kijken: ']
		},
		{
			when: 'one parks a group while the other makes it part of an ambition',
			one: (on) => on.group('Durven', { parked: true }),
			other: (on) => on.group('Durven', { ambitionId: on.id('zingt') }),
			shows: ['Durven: een', 'ambitie: zingt (Durven)']
		},
		{
			when: 'both give a group a name',
			one: (on) => on.name('Durven', 'Durven maken'),
			other: (on) => on.name('Durven', 'Durven laten'),
			shows: [/^Durven (maken laten|laten maken): een$/]
		}
	],
	ambitions: [
		{
			when: 'both hang a third',
			one: (on) => on.document.add('ambition', { text: 'durft' }),
			other: (on) => on.document.add('ambition', { text: 'kijkt' }),
			shows: ['ambitie: zingt ()', 'ambitie: danst ()', 'ambitie: durft ()', 'ambitie: kijkt ()']
		},
		{
			when: 'both make one of two, crosswise',
			one: (on) => on.join('zingt', 'danst'),
			other: (on) => on.join('danst', 'zingt'),
			shows: [/^ambitie: (zingt \/ danst|danst \/ zingt) \(\)$/]
		},
		{
			when: 'both make one of two, the same way',
			one: (on) => on.join('danst', 'zingt'),
			other: (on) => on.join('danst', 'zingt'),
			shows: ['ambitie: zingt / danst / danst ()']
		},
		{
			when: 'one joins two while the other takes one of them down',
			one: (on) => on.join('danst', 'zingt'),
			other: (on) => on.remove('danst'),
			shows: ['ambitie: zingt / danst ()']
		},
		{
			when: 'one takes an ambition down while the other puts a group under it',
			one: (on) => on.remove('zingt'),
			other: (on) => on.group('Kijken', { ambitionId: on.id('zingt') }),
			shows: ['Kijken: ', 'ambitie: danst ()']
		}
	],
	agreements: [
		{
			when: 'each adds someone who takes part',
			one: (on) => on.agree({ participantIds: [on.id('Directeur')] }),
			other: (on) => on.agree({ participantIds: [on.id('Icc')] }),
			shows: ['afspraak: Bellen, school, , , Directeur+Icc']
		},
		{
			when: 'one changes the owner and the other the day',
			one: (on) => on.agree({ owner: 'intermediary' }),
			other: (on) => on.agree({ by: '2026-03-01' }),
			shows: ['afspraak: Bellen, intermediary, 2026-03-01, , ']
		},
		{
			when: 'they say different things of what became of it',
			one: (on) => on.agree({ outcome: 'done' }),
			other: (on) => on.agree({ outcome: 'partly' }),
			shows: [/^afspraak: Bellen, school, , (done|partly), $/]
		},
		{
			when: 'one takes a seat away while the other lets it take part',
			one: (on) => on.remove('Directeur'),
			other: (on) => on.agree({ participantIds: [on.id('Directeur'), on.id('Icc')] }),
			shows: ['afspraak: Bellen, school, , , Icc']
		},
		{
			when: 'one undoes a day that the other changed too',
			one: (on) => on.agree({ by: '2026-03-01' }),
			other: (on) => on.agree({ owner: 'intermediary' }),
			then: (on) => on.undo(),
			shows: ['afspraak: Bellen, intermediary, , , ']
		}
	],
	'ticks and choices': [
		{
			when: 'they tick different items',
			one: (on) => on.tick('A1'),
			other: (on) => on.tick('A2'),
			shows: ['aangevinkt: A1,A2']
		},
		{
			when: 'both tick one item',
			one: (on) => on.tick('A1'),
			other: (on) => on.tick('A1'),
			shows: ['aangevinkt: A1']
		},
		{
			when: 'they choose different days',
			one: (on) => on.date('2026-03-01'),
			other: (on) => on.date('2026-03-02'),
			shows: [/^datum: 2026-03-0[12]$/]
		}
	],
	'the order': [
		{
			when: 'both lay another note in front',
			one: (on) => on.toFront('twee'),
			other: (on) => on.toFront('drie'),
			shows: [/^los: (twee, drie|drie, twee)$/]
		},
		{
			when: 'both add a note',
			one: (on) => on.document.add('note', { text: 'vier' }),
			other: (on) => on.document.add('note', { text: 'vijf' }),
			shows: [/^los: twee, drie, (vier, vijf|vijf, vier)$/]
		}
	]
};

describe.each(Object.entries(cases))('%s shows the same on both devices when', (_, rows) => {
	it.each(rows)('$when', ({ one, other, then, shows, hides = [] }) => {
		const { document, ids } = start();
		const copy = new ConversationDocument('c1', [document.encode()]);
		const [first, second] = [new Device(document, ids), new Device(copy, ids)];
		one(first);
		other(second);
		meet(document, copy);
		then?.(first);
		meet(document, copy);
		const screen = screenOf(document.view);
		expect(screenOf(copy.view)).toEqual(screen);
		expect(new ConversationDocument('c1', [copy.encode()]).view).toEqual(document.view);
		for (const line of shows) {
			if (typeof line === 'string') expect(screen).toContain(line);
			else
				expect(
					screen.some((each) => line.test(each)),
					`${line} in ${screen.join('\n')}`
				).toBe(true);
		}
		for (const line of hides) expect(screen).not.toContain(line);
	});
});

describe('for any two things that people do', () => {
	const acts = Object.values(cases)
		.flat()
		.flatMap(({ one, other }) => [one, other]);
	const act = fc.constantFrom(...acts);

	it('no order of arrival shows anything else', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(2), act, fc.boolean()), { maxLength: 12 }),
				fc.infiniteStream(fc.nat(1000)),
				(turns, order) => {
					const { document, ids } = start();
					const first = document.encode();
					const devices = [0, 1, 2].map(
						() => new Device(new ConversationDocument('c1', [first]), ids)
					);
					const sent: Uint8Array[] = [first];
					for (const { document: each } of devices) each.onUpdate((update) => sent.push(update));
					for (const [who, does, isInStep] of turns) {
						const device = devices[who];
						if (!device) continue;
						does(device);
						if (isInStep) for (const update of sent) device.document.apply(update);
					}
					const all = new ConversationDocument('c1', sent);
					const twice = [...sent, ...sent];
					const keys = [...order.take(twice.length)];
					const shuffled = twice
						.map((update, index) => ({ update, key: keys[index] ?? 0 }))
						.toSorted((a, b) => a.key - b.key);
					const late = new ConversationDocument('c1');
					for (const { update } of shuffled) late.apply(update);
					expect(late.view).toEqual(all.view);
					expect(late.apart).toEqual(all.apart);
				}
			),
			{ numRuns: 80 }
		);
	});
});
