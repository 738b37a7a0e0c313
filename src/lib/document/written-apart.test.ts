import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConversationDocument, type TextTarget } from './conversation-document.ts';
import { textKey } from './text-key.ts';

const fresh = () => new ConversationDocument('c1');
const copyOf = (doc: ConversationDocument) => new ConversationDocument(doc.id, [doc.encode()]);
const meet = (...docs: readonly ConversationDocument[]) => {
	for (const from of docs) for (const to of docs) to.apply(from.encode(to.stateVector()));
};
const textOf = ({ view }: ConversationDocument) => view.notes[0]?.text ?? '';
const versions = (doc: ConversationDocument, target: TextTarget) =>
	doc.apart[textKey(target)]?.toSorted() ?? [];

/** A note that two devices hold. */
function shared(text: string) {
	const one = fresh();
	const id = one.add('note', { text });
	const other = copyOf(one);
	const target = { entity: id, name: 'text' } as const;
	return { one, other, target };
}

/** Both write without having seen the other; gives the versions that are shown. */
function apart(base: string, mine: string, theirs: string): readonly string[] {
	const { one, other, target } = shared(base);
	one.setText(target, mine);
	other.setText(target, theirs);
	meet(one, other);
	expect(one.apart).toEqual(other.apart);
	expect(copyOf(one).apart).toEqual(one.apart);
	return versions(one, target);
}

describe('two people who wrote in one note while apart', () => {
	const same: readonly (readonly [string, string, string, string])[] = [
		['both wrote on at the end', 'Zingen', 'Zingen in de klas', 'Zingen met de band'],
		['both began anew', 'Zingen', 'Dansen', 'Muziek'],
		['both wrote something before it', 'zingen', 'Elke week zingen', 'Altijd zingen'],
		['both changed one word', 'De kat zit', 'De hond zit', 'De vis zit'],
		['one changed the sentence, the other a word in it', 'De kat zit', 'Wij', 'De gele kat zit'],
		['one changed a word, the other wrote behind it', 'De kat', 'De hond', 'De kat slaapt'],
		['they changed parts that overlap', 'abcdef', 'abXXef', 'abcYYf']
	];
	it.each(same)('see both versions when %s', (_, base, mine, theirs) => {
		expect(apart(base, mine, theirs)).toEqual([mine, theirs].sort());
	});

	const different: readonly (readonly [string, string, string, string])[] = [
		['one wrote before and the other behind', 'zingen', 'Elke week zingen', 'zingen in de klas'],
		[
			'they changed different words',
			'De kat zit op de mat',
			'De hond zit op de mat',
			'De kat zit op de bank'
		],
		['one only took words away', 'De kat zit', 'De', 'De kat lui zit'],
		['only one wrote', 'Zingen', 'Dansen', 'Zingen']
	];
	it.each(different)('see no mark when %s', (_, base, mine, theirs) => {
		expect(apart(base, mine, theirs)).toEqual([]);
	});

	it('see it in every kind of text', () => {
		const one = fresh();
		const ambition = one.add('ambition', {});
		const agreement = one.add('agreement', {});
		const other = copyOf(one);
		const targets: readonly TextTarget[] = [
			{ entity: ambition, name: 'text' },
			{ entity: agreement, name: 'what' },
			{ entity: agreement, name: 'whoElse' },
			{ text: 'focusNote' },
			{ answer: 'A8.3' },
			{ itemNote: 'A2.3' }
		];
		for (const target of targets) {
			one.setText(target, 'van de een');
			other.setText(target, 'van de ander');
		}
		meet(one, other);
		for (const target of targets) {
			expect(versions(other, target), textKey(target)).toEqual(['van de ander', 'van de een']);
		}
	});

	it('see the version of someone who closed the app in between as one', () => {
		const { one, other, target } = shared('Zingen');
		one.setText(target, 'Zingen in de klas');
		const reopened = copyOf(one);
		reopened.setText(target, 'Zingen in de klas en buiten');
		other.setText(target, 'Zingen met de band');
		meet(reopened, other);
		expect(versions(other, target)).toHaveLength(2);
		expect(versions(other, target)).toContain('Zingen in de klas en buiten');
	});

	it('see three versions when there were three', () => {
		const { one, other, target } = shared('');
		const third = copyOf(one);
		one.setText(target, 'een');
		other.setText(target, 'twee');
		third.setText(target, 'drie');
		meet(one, other, third);
		expect(versions(third, target)).toEqual(['drie', 'een', 'twee']);
	});

	it('see the mark also when they typed letter by letter, and took letters back', () => {
		const { one, other, target } = shared('De kat zit');
		const type = (doc: ConversationDocument, texts: readonly string[]) => {
			for (const text of texts) doc.setText(target, text);
		};
		type(one, [
			'De ka zit',
			'De k zit',
			'De  zit',
			'De h zit',
			'De hx zit',
			'De h zit',
			'De ho zit'
		]);
		type(other, ['De katt zit', 'De kat zit', 'De kate zit', 'De kater zit']);
		meet(one, other);
		expect(versions(one, target)).toEqual(['De ho zit', 'De kater zit']);
	});
});

describe('the mark', () => {
	it('does not come back when one removed the other’s words and that one goes on', () => {
		const { one, other, target } = shared('');
		one.setText(target, 'dansen');
		other.setText(target, 'zingen');
		meet(one, other);
		one.setText(target, 'dansen');
		meet(one, other);
		other.setText(target, 'dansen en zingen');
		meet(one, other);
		expect(versions(one, target)).toEqual([]);
	});

	function marked() {
		const both = shared('Zingen');
		both.one.setText(both.target, 'Zingen in de klas');
		both.other.setText(both.target, 'Zingen met de band');
		meet(both.one, both.other);
		return both;
	}

	it('goes on every device when one says that it is good as it is, and comes back by undo', () => {
		const { one, other, target } = marked();
		const text = textOf(one);
		one.settle(target);
		meet(one, other);
		expect([versions(one, target), versions(other, target)]).toEqual([[], []]);
		expect(textOf(other)).toBe(text);
		one.undo();
		expect(versions(one, target)).toHaveLength(2);
	});

	it('goes when a version is chosen, and undo gives every word back', () => {
		const { one, other, target } = marked();
		const text = textOf(one);
		one.group(() => {
			one.setText(target, 'Zingen met de band');
		});
		meet(one, other);
		expect(versions(other, target)).toEqual([]);
		expect(textOf(other)).toBe('Zingen met de band');
		one.undo();
		expect(textOf(one)).toBe(text);
	});

	it('comes back when they write apart again after it was good', () => {
		const { one, other, target } = marked();
		one.settle(target);
		meet(one, other);
		const text = textOf(one);
		one.setText(target, `${text} morgen`);
		other.setText(target, `${text} vandaag`);
		meet(one, other);
		expect(versions(one, target)).toEqual([`${text} morgen`, `${text} vandaag`]);
	});

	it('shows also where the note came in at once with what both wrote', () => {
		const open = fresh();
		const one = copyOf(open);
		const target = { entity: one.add('note', { text: 'Zingen' }), name: 'text' } as const;
		const other = copyOf(one);
		one.setText(target, 'Zingen in de klas');
		other.setText(target, 'Zingen met de band');
		meet(one, other);
		open.apply(one.encode());
		expect(versions(open, target)).toHaveLength(2);
		expect(open.apart).toEqual(one.apart);
	});

	it('shows also where an answer came in at once that was empty here', () => {
		const [open, one, other] = [fresh(), fresh(), fresh()];
		one.setText({ answer: 'A8.3' }, 'Zingen');
		other.setText({ answer: 'A8.3' }, 'Dansen');
		meet(one, other);
		open.apply(one.encode());
		expect(versions(open, { answer: 'A8.3' })).toEqual(['Dansen', 'Zingen']);
	});

	it('stays while people write elsewhere in the text', () => {
		const { one, other, target } = marked();
		other.setText(target, `Samen: ${textOf(other)}`);
		meet(one, other);
		expect(versions(one, target)).toEqual([
			'Samen: Zingen in de klas',
			'Samen: Zingen met de band'
		]);
	});
});

/** A change of a text: a part, in shares of its length, makes place for letters. */
const edit = fc.record({
	from: fc.double({ min: 0, max: 1, noNaN: true }),
	size: fc.double({ min: 0, max: 0.5, noNaN: true }),
	letters: fc.stringMatching(/^[a-d]{0,4}$/)
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(text: string, { from, size, letters }: Edit): string {
	const at = Math.floor(from * text.length);
	const end = Math.min(text.length, at + Math.floor(size * text.length));
	return text.slice(0, at) + letters + text.slice(end);
}

const range = (length: number) =>
	fc
		.tuple(fc.nat(length), fc.nat(length))
		.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('for any edits', () => {
	it('there is no mark when everyone has seen what was there before', () => {
		const turn = fc.record({
			who: fc.nat(2),
			act: fc.oneof(
				{ weight: 5, arbitrary: edit },
				{ weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) }
			)
		});
		fc.assert(
			fc.property(fc.array(turn, { maxLength: 14 }), (turns) => {
				const { one, other, target } = shared('De kat zit op de mat');
				const docs = [one, other, copyOf(one)];
				for (const { who, act } of turns) {
					const doc = docs[who] ?? one;
					if (act === 'undo') doc.undo();
					else if (act === 'redo') doc.redo();
					else doc.setText(target, edited(textOf(doc), act));
					meet(...docs);
					expect(one.apart).toEqual({});
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('an open document shows the marks that it would show when opened anew', () => {
		const turn = fc.record({
			who: fc.nat(2),
			act: fc.oneof(
				{ weight: 6, arbitrary: edit },
				{ weight: 2, arbitrary: fc.constantFrom('add', 'undo', 'settle', 'meet') }
			)
		});
		fc.assert(
			fc.property(fc.array(turn, { maxLength: 20 }), (turns) => {
				const { one, other } = shared('De kat zit op de mat');
				const docs = [one, other, copyOf(one)];
				for (const { who, act } of turns) {
					const doc = docs[who] ?? one;
					const last = doc.view.notes.at(-1);
					if (act === 'meet') meet(doc, docs[(who + 1) % 3] ?? one);
					else if (act === 'undo') doc.undo();
					else if (act === 'add') doc.add('note', { text: 'Nog een' });
					else if (!last) continue;
					else if (act === 'settle') doc.settle({ entity: last.id, name: 'text' });
					else doc.setText({ entity: last.id, name: 'text' }, edited(last.text, act));
					expect(doc.apart).toEqual(copyOf(doc).apart);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('there is a mark with exactly both versions when the spots overlap, and none when they are apart', () => {
		const base = 'abcdefgh';
		fc.assert(
			fc.property(range(8), range(8), fc.boolean(), ([a, b], [c, d], again) => {
				const mine = `${base.slice(0, a)}XYZ${base.slice(b)}`;
				const theirs = `${base.slice(0, c)}PQR${base.slice(d)}`;
				const between = Math.max(a, c) < Math.min(b, d);
				const inside = (a < c && c === d && d < b) || (c < a && a === b && b < d);
				const expected = between || inside || b === d;
				expect(apart(base, mine, theirs)).toEqual(expected ? [theirs, mine].sort() : []);
				if (again) expect(apart(base, theirs, mine)).toHaveLength(expected ? 2 : 0);
			}),
			{ numRuns: 250 }
		);
	});
});
