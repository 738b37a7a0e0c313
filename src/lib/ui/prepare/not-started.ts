/** Every name of an error and of what caused it; a database wraps the browser's own error. */
function namesOf(error: unknown): readonly string[] {
	if (!(error instanceof Error || error instanceof DOMException)) return [];
	return [error.name, ...('inner' in error ? namesOf(error.inner) : [])];
}

/** True when there was no room on the device. */
export const isFull = (error: unknown): boolean => namesOf(error).includes('QuotaExceededError');
