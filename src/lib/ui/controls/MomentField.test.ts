// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import MomentField from './MomentField.svelte';

afterEach(cleanup);

function dateField(value: string | null) {
	const onchange = vi.fn<(value: string | null) => void>();
	render(MomentField, { type: 'date', label: 'Datum', value, onchange });
	const field = screen.getByLabelText<HTMLInputElement>('Datum');
	const type = (text: string) => {
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	};
	return { field, type, onchange };
}

describe('a field for a day or a time', () => {
	it('hands over a whole date at once', () => {
		const { type, onchange } = dateField(null);
		type('2025-06-03');
		expect(onchange).toHaveBeenCalledExactlyOnceWith('2025-06-03');
	});

	it('waits while the year is still being typed', () => {
		const { type, onchange } = dateField('2025-06-03');
		type('0002-06-03');
		type('');
		expect(onchange).not.toHaveBeenCalled();
	});

	it('counts as emptied only when it is left', () => {
		const { field, type, onchange } = dateField('2025-06-03');
		type('');
		field.dispatchEvent(new Event('blur'));
		expect(onchange).toHaveBeenCalledExactlyOnceWith(null);
	});
});
