import type { OpenConversation } from '#lib/state/open-conversation.svelte.ts';
import type { PdfAssets } from '#lib/export/pdf/report-to-pdf.ts';

/** Bytes and size of a photo; null when it is not on this device, and the page then says so. */
export async function photoAsset(
	talk: OpenConversation,
	blobId: string
): ReturnType<PdfAssets['photo']> {
	const photo = talk.view.photos.find((each) => each.blobId === blobId);
	const stored = await talk.photoBytes(blobId).catch(() => null);
	if (!photo || !stored) return null;
	return { bytes: stored.bytes, width: photo.width, height: photo.height };
}
