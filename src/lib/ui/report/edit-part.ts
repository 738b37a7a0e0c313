import type { ReportPart } from '#lib/domain/instrument/types.ts';

/** A part of the report that is corrected in one go. The people at the table stand in the head. */
export type EditPart = 'head' | Exclude<ReportPart, 'participants'>;

export const editPartOf = (part: ReportPart): EditPart => (part === 'participants' ? 'head' : part);

/** Parts that are nothing but texts; agreements and photos have an editor of their own. */
export type TextPart = Exclude<EditPart, 'agreements' | 'photos'>;
