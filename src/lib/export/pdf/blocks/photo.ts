import type { PhotoBlock } from '#lib/domain/report/types.ts';
import type { Flowable } from '../flow.ts';
import { page, pageHeight, textWidth, type } from '../look.ts';
import type { Paper, Picture } from '../paper.ts';
import type { Kit } from './kit.ts';
import { words } from './words.ts';

/** Tallest photo, as a part of a page. */
const tallest = 0.36;

/** The whole photo, as wide as the text or as tall as allowed, with its description below. */
export async function photo(
	kit: Kit,
	block: PhotoBlock,
	gap: number
): Promise<readonly Flowable[]> {
	const picture = await kit.picture(block.blobId);
	const caption = block.caption.trim();
	if (picture === null) {
		const name = caption === '' ? 'Foto' : `Foto: ${caption}`;
		return words(kit, `${name} (staat niet op dit apparaat)`, type.quiet, { gap });
	}
	return [
		shown(picture, gap, caption !== ''),
		...(caption === '' ? [] : words(kit, caption, type.small, { gap: 4 }))
	];
}

function shown(picture: Picture, gap: number, keep: boolean): Flowable {
	const scale = Math.min(textWidth / picture.width, (pageHeight * tallest) / picture.height);
	const width = picture.width * scale;
	const height = picture.height * scale;
	return {
		gap,
		least: height,
		whole: height,
		keep,
		place(paper: Paper, y: number) {
			paper.image(picture, page.left, y, width, height);
			return { y: y + height, rest: null };
		}
	};
}
