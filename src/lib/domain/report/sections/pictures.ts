import type { Instrument } from '../../instrument/types.ts';
import type { Conversation, Photo } from '../../conversation/types.ts';
import type { Draft, Material } from '../material.ts';
import { inOrder } from '../order.ts';
import type { Block, PhotoBlock } from '../types.ts';

/** The photo of the sheet that stands under the head of the report: the first one. */
export function cover(conversation: Conversation): PhotoBlock | null {
	const sheet = inOrder(conversation.photos).find(({ kind }) => kind === 'sheet');
	return sheet === undefined ? null : photoBlock(sheet);
}

/** The pupil as drawn on the tablet, on paper, or in words. */
export function drawing(material: Material): Draft {
	const { strokes, photos, texts } = material.conversation;
	const description = texts.drawingDescription.trim();
	const drawn: readonly Block[] =
		strokes.length === 0
			? []
			: [{ kind: 'drawing', strokes: inOrder(strokes).map(({ points }) => points), description }];
	const told: readonly Block[] =
		strokes.length > 0 || description === ''
			? []
			: [{ kind: 'paragraph', text: description, quiet: false }];
	const taken = inOrder(photos).filter(({ kind }) => kind === 'drawing');
	return {
		lead: '',
		blocks: [...drawn, ...told, ...taken.map(photoBlock)],
		empty: 'Er is geen tekening van de leerling.'
	};
}

/** True for a guide that works on a sheet of paper, of which a photo belongs in the report. */
export const hasSheet = ({ steps }: Instrument): boolean =>
	steps.some(({ activity }) => activity.kind === 'cluster');

/** Every photo that has no place elsewhere in the report. */
export function photos(material: Material): Draft {
	const { conversation } = material;
	const first = cover(conversation);
	const blocks = inOrder(conversation.photos)
		.filter(({ kind, blobId }) => kind !== 'drawing' && blobId !== first?.blobId)
		.map(photoBlock);
	const isMissed = first === null && hasSheet(material.instrument);
	return { lead: '', blocks, empty: isMissed ? 'Er zijn nog geen foto’s.' : '' };
}

const photoBlock = ({ blobId, width, height, caption }: Photo): PhotoBlock => ({
	kind: 'photo',
	blobId,
	width,
	height,
	caption
});
