/** The address that a typed link leads to, or null when it is none. Only the web: no script, no file. */
export function webAddress(typed: string): string | null {
	const text = typed.trim();
	if (text === '' || /\s/.test(text)) return null;
	const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
	const url = URL.parse(full);
	if (url === null || !url.hostname.includes('.')) return null;
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
