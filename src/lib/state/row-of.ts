import type { AnyDocument } from '#lib/document/document-of.ts';
import { summarise } from '#lib/domain/conversation/summary.ts';
import { summariseSchool } from '#lib/domain/school/summary.ts';
import { summariseGuide } from '#lib/domain/guide/summary.ts';
import { guideReader } from '#lib/instruments/guide-of.ts';
import type { RowOf } from '#lib/storage/derived-rows.ts';

/** Makes the rows that lists show, of documents of any kind. */
export function rowMaker(): RowOf {
	const guideOf = guideReader();
	return (document: AnyDocument) => {
		if (document.kind === 'school') return summariseSchool(document.view);
		if (document.kind === 'guide') return summariseGuide(document.view);
		return summarise(document.view, guideOf(document.view));
	};
}
