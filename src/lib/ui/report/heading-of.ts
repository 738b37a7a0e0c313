import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { EditPart } from './edit-part.ts';

/** Name of a part as it stands above it in the report. */
export const headingOf = (part: EditPart, { report }: Pick<Instrument, 'report'>): string =>
	report.find((each) => each.part === part)?.heading ?? 'Kop van het verslag';
