import { expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

it.each([
	['https://school.example/plan.pdf', 'https://school.example/plan.pdf'],
	['school.example/plan', 'https://school.example/plan'],
	['javascript:alert(1)', null],
	['file:///etc/passwd', null],
	['in de kast', null],
	['kast', null],
	[' ', null]
])('%j leads to %j', (typed, address) => {
	expect(webAddress(typed)).toBe(address);
});
