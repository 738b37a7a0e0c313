import { fromBase64url, toBase64url } from './base64url.ts';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** 16 bytes, derived from the secret. Names a workspace to the server. Base64url, as all ids here. */
export type WorkspaceId = Id<'WorkspaceId'>;
/** 16 bytes, derived from secret and document id: the server can't tell which conversation it is. */
export type DocumentTag = Id<'DocumentTag'>;
/** 16 random bytes, made once by the device; a retry carries the same. */
export type BatchId = Id<'BatchId'>;
/** 16 random bytes, new for every store and after every restore. */
export type Epoch = Id<'Epoch'>;
/** SHA-256 of a sealed chunk, 32 bytes. */
export type ChunkId = Id<'ChunkId'>;

/** Length of all ids but chunks, in bytes. */
export const idBytes = 16;
export const chunkIdBytes = 32;

export const workspaceId = (text: string): WorkspaceId => text as WorkspaceId;
export const documentTag = (text: string): DocumentTag => text as DocumentTag;
export const batchId = (text: string): BatchId => text as BatchId;
export const epoch = (text: string): Epoch => text as Epoch;
export const chunkId = (text: string): ChunkId => text as ChunkId;

/** True for the one way to write `length` bytes in base64url; for what comes from an address. */
export const isId = (text: string, length: number): boolean =>
	fromBase64url(text)?.length === length;

/** A new random id as text. Two equal ones among 10^12 have odds below 1 in 10^14. */
export const randomIdText = (): string =>
	toBase64url(crypto.getRandomValues(new Uint8Array(idBytes)));

/** Stands in a cursor before the first row. */
export const noBatch = batchId(toBase64url(new Uint8Array(idBytes)));
