import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

/**
 * On every answer, files included. Pages bring a stricter policy of their own, with hashes of their scripts
 * (`kit.csp`); what a page can't say about itself in a meta element, such as who may frame it, stands here.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

/** A year; only where the app is served over HTTPS, or a developer's localhost would be locked out. */
const strictTransport = 'max-age=31536000';

/** Node publishes every request here before anybody answers it: also those for files, which hooks don't see. */
const requestStarts = 'http.server.request.start';

/** Puts the headers on every answer of this process. */
export function protectAnswers(isHttps: boolean): void {
	const headers = Object.entries(securityHeaders);
	if (isHttps) headers.push(['strict-transport-security', strictTransport]);
	subscribe(requestStarts, (message) => {
		if (typeof message !== 'object' || message === null || !('response' in message)) return;
		const { response } = message;
		if (!(response instanceof ServerResponse)) return;
		for (const [name, value] of headers) response.setHeader(name, value);
	});
}
