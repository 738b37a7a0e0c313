import { jsPDF } from 'jspdf';
import { fileId } from './file-id.ts';

export interface DocumentNames {
	readonly title: string;
	readonly subject: string;
}

/** An empty A4, portrait. The same names, `contents` and `now` (epoch ms) give the same bytes. */
export function newDocument(
	{ title, subject }: DocumentNames,
	contents: string,
	now: number
): jsPDF {
	const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
	return doc
		.setDocumentProperties({ title, subject, creator: 'Aan tafel' })
		.setLanguage('nl')
		.viewerPreferences({ DisplayDocTitle: true })
		.setCreationDate(new Date(now))
		.setFileId(fileId(`${now}${contents}`));
}
