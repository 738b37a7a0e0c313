import type { IncomingMessage } from 'node:http';

/** Which header names the caller, as SvelteKit's server reads it; null takes the address of the connection. */
export interface AddressRule {
	readonly header: string | null;
	/** How many trusted proxies stand before the server: counted from the end of `x-forwarded-for`. */
	readonly depth: number;
}

/** Reads `ADDRESS_HEADER` and `XFF_DEPTH`. */
export const addressRule = (env: Readonly<Record<string, string | undefined>>): AddressRule => ({
	header: env['ADDRESS_HEADER']?.toLowerCase() ?? null,
	depth: Number(env['XFF_DEPTH'] ?? 1)
});

/** The caller's address. Without the header that the proxy should have set all such calls count as one caller. */
export function addressOf(
	{
		headers,
		socket
	}: Pick<IncomingMessage, 'headers'> & {
		readonly socket: { readonly remoteAddress?: string | undefined };
	},
	{ header, depth }: AddressRule
): string {
	if (header === null) return socket.remoteAddress ?? '';
	const value = String(headers[header] ?? '');
	return header === 'x-forwarded-for' ? (value.split(',').at(-depth) ?? '').trim() : value;
}
