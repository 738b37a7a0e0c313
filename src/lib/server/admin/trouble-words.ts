import type { StorePlace } from '../store/open-store.ts';

/** What to do, by the code of PostgreSQL or of the network. */
const adviceByCode: Readonly<Record<string, string>> = {
	ECONNREFUSED: 'Nothing answers there. Check that PostgreSQL runs, and the host and port.',
	ENOTFOUND: 'There is no such host. Check the host in DATABASE_URL.',
	EAI_AGAIN: 'The host could not be looked up. Check the network, and the host in DATABASE_URL.',
	'28P01': 'It does not accept the password. Check the user and the password in DATABASE_URL.',
	'28000': 'It does not accept the user. Check the user in DATABASE_URL, and pg_hba.conf.',
	'3D000': 'It has no such database. Make it with createdb, or check its name in DATABASE_URL.',
	'57P03': 'It is starting up or shutting down. Try again in a minute.',
	'53300': 'All its connections are in use. Try again in a minute, or raise max_connections.'
};

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Host, port and name of the database: a password is in the URL too, and is never printed. */
function databaseAt(url: string): string {
	if (!URL.canParse(url)) return 'The database of DATABASE_URL';
	const { host, pathname } = new URL(url);
	return `PostgreSQL at ${host || 'the local socket'} (database ${pathname.slice(1) || 'of the user'})`;
}

/** Says that the store can't be opened, why, and what to do. `cause`: what was thrown. */
export function unreachableWords({ folder, url }: StorePlace, cause: unknown): string {
	const code = codeOf(cause);
	const why = code === '' ? '' : ` (${code})`;
	if (url === null) {
		return (
			`The store in ${folder} can't be opened${why}. Nothing was changed.\n` +
			'Check DATA_DIR, that this user may read and write there, and that the disk is not full.'
		);
	}
	const advice =
		adviceByCode[code] ?? 'Check that it runs and can be reached from here, and DATABASE_URL.';
	return `${databaseAt(url)} can't be opened${why}. Nothing was changed.\n${advice}`;
}
