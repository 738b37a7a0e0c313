const numbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

/** Whole hours in words, all else in minutes: 120 → "twee uur", 90 → "anderhalf uur", 50 → "50 minuten". */
export function durationWords(minutes: number): string {
	if (minutes === 90) return 'anderhalf uur';
	const hours = minutes / 60;
	if (minutes > 0 && Number.isInteger(hours)) return `${numbers[hours] ?? String(hours)} uur`;
	return minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`;
}
