// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { afterEach, describe, expect, it } from 'vitest';
import { ConversationDocument } from '#lib/document/conversation-document.ts';
import TestField from './TestField.svelte';

afterEach(cleanup);

/** A note of "Zingen" that this device and a colleague's changed while apart, in its field here. */
function noteChangedApart(mine: string, theirs: string) {
	const edit = new ConversationDocument('talk');
	const target = { entity: edit.add('note', { text: 'Zingen' }), name: 'text' } as const;
	const other = new ConversationDocument('talk', [edit.encode()]);
	edit.setText(target, mine);
	other.setText(target, theirs);
	edit.apply(other.encode(edit.stateVector()));
	const seen = createSubscriber((update) => edit.subscribe(update));
	const editing = {
		edit,
		canUndo: true,
		canRedo: false,
		get apart() {
			seen();
			return edit.apart;
		}
	};
	const text = () => edit.view.notes[0]?.text ?? '';
	render(TestField, { props: { editing, target, value: text(), label: 'Tekst' } });
	const press = async (name: string | RegExp) => {
		screen.getByRole('button', { name }).click();
		await tick();
	};
	return { edit, text, press };
}

const mark = () => screen.queryByText(/Twee mensen schreven hier tegelijk/);

describe('a text that two people wrote while apart', () => {
	it('shows a mark, and each text one tap away', async () => {
		const { press } = noteChangedApart('Dansen', 'Muziek');
		expect(mark()).not.toBeNull();
		await press('Bekijk elke tekst');
		expect(screen.getByRole('button', { name: 'Neem deze tekst: Dansen' })).toBeTruthy();
		expect(screen.getByRole('button', { name: 'Neem deze tekst: Muziek' })).toBeTruthy();
	});

	it('becomes the text that was chosen, and one undo brings all words back', async () => {
		const { edit, text, press } = noteChangedApart('Dansen', 'Muziek');
		const both = text();
		await press('Bekijk elke tekst');
		await press('Neem deze tekst: Muziek');
		expect(text()).toBe('Muziek');
		expect(mark()).toBeNull();
		edit.undo();
		expect(text()).toBe(both);
	});

	it('stays as it is, without the mark, after "Goed zo"', async () => {
		const { text, press } = noteChangedApart('Dansen', 'Muziek');
		const both = text();
		await press('Goed zo');
		expect(text()).toBe(both);
		expect(mark()).toBeNull();
	});

	it('shows no mark when they wrote at different spots', () => {
		noteChangedApart('Elke week Zingen', 'Zingen in de klas');
		expect(mark()).toBeNull();
	});
});
