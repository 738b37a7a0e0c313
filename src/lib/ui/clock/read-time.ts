/**
 * What people type for a time, as `HH:MM`: "15:20", "15.20", "1520", "15u20" or just "15". A plain text
 * field, because the browser's own one shows AM and PM on a device that is not set to Dutch. Anything
 * else comes back as it was typed.
 */
export function readTime(typed: string): string {
	const text = typed.trim();
	const parts = /^(\d{1,2})(?:\s*[:.,u]?\s*(\d{2}))?\s*u?$/i.exec(text);
	if (!parts) return text;
	return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`;
}
