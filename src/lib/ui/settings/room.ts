const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes as a device's settings say them: "38 MB", "1,2 GB". Thousands, not 1024; the unit stays on its line. */
export function sizeWords(bytes: number): string {
	if (bytes > 0 && bytes < 500) return 'minder dan 1\u{a0}kB';
	const power = Math.max(1, Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)));
	const amount = bytes / 1000 ** power;
	return new Intl.NumberFormat('nl-NL', {
		style: 'unit',
		unit: units[power] ?? 'byte',
		maximumFractionDigits: amount < 10 && power > 2 ? 1 : 0
	})
		.format(amount)
		.replace(' ', '\u{a0}');
}

/** Percentage in use, 1 to 100 once anything is: a used bar is never empty. */
export function roomShare(used: number, quota: number): number {
	if (used <= 0 || quota <= 0) return 0;
	return Math.min(100, Math.max(1, (used / quota) * 100));
}
