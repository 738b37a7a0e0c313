/**
 * Small things that may get lost. Browsers refuse this storage in some private windows and when it is full;
 * the app goes on without it.
 */
export function readLocal(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

export function writeLocal(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Nothing of a conversation is kept here that is not in the database.
	}
}

export function removeLocal(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// What could not be kept is not there.
	}
}

/** After a document was erased: whatever was kept of it, as `what:id`. */
export function forgetLocal(id: string): void {
	try {
		const keys = Object.keys(localStorage).filter((key) => key.endsWith(`:${id}`));
		for (const key of keys) removeLocal(key);
	} catch {
		// What could not be kept is not there.
	}
}
