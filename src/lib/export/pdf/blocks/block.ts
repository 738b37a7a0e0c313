import type { Block, Section } from '#lib/domain/report/types.ts';
import type { Flowable } from '../flow.ts';
import { tones, type, type Tone } from '../look.ts';
import { ambition } from './ambition.ts';
import { drawing } from './drawing.ts';
import { columns, items, wholeWidth } from './items.ts';
import type { Kit } from './kit.ts';
import { photo } from './photo.ts';
import { table } from './table.ts';
import { subheading, words } from './words.ts';

/** Everything of one block, ready to be placed on pages. */
export async function layBlock(kit: Kit, block: Block): Promise<readonly Flowable[]> {
	switch (block.kind) {
		case 'paragraph':
			return words(kit, block.text, block.quiet ? type.quiet : type.text, { gap: 4 });
		case 'subheading':
			return subheading(kit, block);
		case 'ambition':
			return ambition(kit, block);
		case 'items':
			return items(kit, block.items, wholeWidth);
		case 'columns':
			return columns(kit, block);
		case 'table':
			return table(kit, block);
		case 'drawing':
			return drawing(kit, block);
		case 'photo':
			return photo(kit, block, 10);
		case 'empty':
			return words(kit, block.text, type.quiet, { gap: 6 });
	}
}

/** Colours of the round that a part of the report comes from. */
export function toneOf(part: Section['part']): Tone {
	if (part === 'wishes' || part === 'ambitions') return tones.yellow;
	if (part === 'activities') return tones.green;
	return part === 'opportunities' ? tones.pink : tones.plain;
}
