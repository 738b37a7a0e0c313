/** Begins the name of the Web Lock that every tab holds, shared, while it has a document open. */
export const OPEN_DOCUMENT_LOCK = 'aan-tafel-open:';
