/** The version this code writes. */
export const protocolVersion = 1;
/** The oldest version this code still reads; raised only when no device in the field needs it. */
export const oldestVersion = 1;
/** Media type of every message. A proxy's HTML has another one. */
export const messageType = 'application/vnd.aan-tafel.sync';
/** Media type of a sealed photo chunk. */
export const chunkType = 'application/octet-stream';
