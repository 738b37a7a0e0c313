/** Begins the name of the Web Lock that every tab holds, shared, while it has a document open. */
export const OPEN_DOCUMENT_LOCK = 'aan-tafel-open:';

/** Ids of the documents that are open in any tab. */
export async function openDocumentIds(): Promise<ReadonlySet<string>> {
	const { held = [], pending = [] } = await navigator.locks.query();
	const names = [...held, ...pending].flatMap(({ name }) => name ?? []);
	const open = names.filter((name) => name.startsWith(OPEN_DOCUMENT_LOCK));
	return new Set(open.map((name) => name.slice(OPEN_DOCUMENT_LOCK.length)));
}
