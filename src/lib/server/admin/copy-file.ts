import { backup, DatabaseSync } from 'node:sqlite';

/** Into a file of its own, without a write-ahead log beside it. */
export async function copyOut(from: string, to: string): Promise<void> {
	await copyFile(from, to);
	dropLog(to);
}

/** Makes one file of a database that nobody has open. */
export function dropLog(file: string): void {
	const made = new DatabaseSync(file);
	made.exec('PRAGMA journal_mode = DELETE');
	made.close();
}

/**
 * As of one moment, whoever writes meanwhile. Also into a database that others have open: they see the whole
 * of it at once.
 */
export async function copyFile(from: string, to: string): Promise<void> {
	const source = new DatabaseSync(from, { readOnly: true });
	try {
		// Held from here on; without it the copy begins anew at every write, and under load never ends.
		source.exec('BEGIN');
		source.prepare('SELECT COUNT(*) FROM sqlite_schema').get();
		await backup(source, to);
	} finally {
		source.close();
	}
}

/** True for a database of this app that is whole. */
export function isSound(file: string): boolean {
	try {
		const database = new DatabaseSync(file, { readOnly: true });
		try {
			database.prepare("SELECT value FROM meta WHERE name = 'epoch'").get();
			return database.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok';
		} finally {
			database.close();
		}
	} catch {
		return false;
	}
}
