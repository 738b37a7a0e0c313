import type { AnyDocument } from '#lib/document/document-of.ts';
import { summarise } from '#lib/domain/conversation/summary.ts';
import { summariseGuide } from '#lib/domain/guide/summary.ts';
import { summariseSchool } from '#lib/domain/school/summary.ts';
import { instruments } from '#lib/instruments/index.ts';
import type { DerivedRow } from './derived-rows.ts';

/** The row of any document, for tests: every conversation follows the first guide. */
export function rowOf(document: AnyDocument): DerivedRow {
	if (document.kind === 'school') return summariseSchool(document.view);
	if (document.kind === 'guide') return summariseGuide(document.view);
	const [instrument] = instruments;
	if (!instrument) throw new Error('No instrument');
	return summarise(document.view, instrument);
}
