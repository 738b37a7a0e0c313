import { toPairingCode } from '#lib/sync/crypto/pairing-code.ts';
import { joinBytes } from '#lib/sync/protocol/bytes.ts';

// Loaded when somebody pairs devices: the first screen does without.
export { SyncStore } from '#lib/storage/sync-store.ts';
export { newSecret } from '#lib/sync/crypto/keys.ts';
export { fromPairingCode } from '#lib/sync/crypto/pairing-code.ts';

/** The secret as people carry it from one device to the other. */
export const pairingCodeOf = (secret: Uint8Array): string => toPairingCode(joinBytes(secret));
