import { Buffer } from 'node:buffer';

const head = 'INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENAAM';

/** A list of ten thousand schools as DUO writes it, in Latin-1, with `extra` lines at the end. */
export function duoFile(...extra: readonly string[]) {
	const rows = Array.from({ length: 10_000 }, (_, index) => {
		const brin = `${10 + (index % 90)}A${index < 5_000 ? 'A' : 'B'}`;
		const number = String(Math.floor(index / 90) % 100).padStart(2, '0');
		return `${brin};${brin}${number};School ${index};1234 AB;DELFT;DELFT`;
	});
	const text = [head, ...rows, '09ZX;00;"Irène; De Linde";1234 AB;DELFT;DELFT', ...extra];
	return {
		name: 'vestigingen.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(text.join('\r\n'), 'latin1')
	};
}
