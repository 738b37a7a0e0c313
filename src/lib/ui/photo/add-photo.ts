import type { PhotoKind } from '#lib/domain/conversation/types.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { OpenConversation } from '#lib/state/open-conversation.svelte.ts';
import { shrinkPhoto, type PhotoError } from './shrink-photo.ts';

/** `no-room`: the disk is full. `not-stored`: the database failed in another way. Nothing was added. */
export type AddPhotoError = PhotoError | { readonly kind: 'no-room' | 'not-stored' };

const nameOf = (error: unknown): string =>
	error instanceof Error || error instanceof DOMException ? error.name : '';

function isFull(error: unknown): boolean {
	const inner = error instanceof Error && 'inner' in error ? error.inner : null;
	return [nameOf(error), nameOf(inner)].includes('QuotaExceededError');
}

/** Shrinks a chosen file and hangs it in the conversation; gives the id of the new photo. */
export async function addPhoto(
	talk: OpenConversation,
	file: Blob,
	kind: PhotoKind
): Promise<Result<string, AddPhotoError>> {
	const small = await shrinkPhoto(file);
	if (!small.ok) return small;
	try {
		return ok(await talk.addPhoto(small.value, kind));
	} catch (error) {
		return fail({ kind: isFull(error) ? 'no-room' : 'not-stored' });
	}
}
