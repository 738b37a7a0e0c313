// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankConversation } from '#lib/domain/conversation/blank-conversation.ts';
import { buildReport } from '#lib/domain/report/build-report.ts';
import { ambitionDcl } from '#lib/instruments/ambition-dcl/index.ts';
import type { PdfWorker } from '#lib/export/pdf/start-worker.ts';
import { ReportPdf } from './report-pdf.svelte.ts';

const { make, stop, startPdfWorker } = vi.hoisted(() => ({
	make: vi.fn<PdfWorker['make']>(),
	stop: vi.fn<PdfWorker['stop']>(),
	startPdfWorker: vi.fn<() => Promise<PdfWorker>>()
}));
vi.mock('#lib/export/pdf/start-worker.ts', () => ({ startPdfWorker }));

const reportOf = (school: string) =>
	buildReport(blankConversation({ texts: { school } }), ambitionDcl);
const noPhotos = () => Promise.resolve(null);

beforeEach(() => {
	vi.resetAllMocks();
	startPdfWorker.mockResolvedValue({ make, stop });
	make.mockResolvedValue(new Blob(['%PDF'], { type: 'application/pdf' }));
});

describe('the PDF of a report', () => {
	it('becomes a file with the name of the school', async () => {
		const file = await new ReportPdf(noPhotos).make(reportOf('De Linde'), 0);
		expect(file?.name).toBe('Verslag De Linde.pdf');
		expect(file?.type).toBe('application/pdf');
		expect(file?.size).toBe(4);
	});

	it('is made once for the same report, and anew after a change', async () => {
		const pdf = new ReportPdf(noPhotos);
		const report = reportOf('De Linde');
		await pdf.make(report, 0);
		await pdf.make(report, 1);
		expect(make).toHaveBeenCalledTimes(1);
		expect(pdf.fileOf(reportOf('De Eik'))).toBeNull();
		await pdf.make(reportOf('De Eik'), 2);
		expect(make).toHaveBeenCalledTimes(2);
	});

	it('is not made twice at the same time by a double tap', async () => {
		const pdf = new ReportPdf(noPhotos);
		const report = reportOf('De Linde');
		const [first, second] = await Promise.all([pdf.make(report, 0), pdf.make(report, 0)]);
		expect(first).not.toBeNull();
		expect(second).toBeNull();
		expect(make).toHaveBeenCalledTimes(1);
	});

	it('says that it broke off, and can be tried again', async () => {
		const pdf = new ReportPdf(noPhotos);
		make.mockRejectedValueOnce(new RangeError('Array buffer allocation failed'));
		expect(await pdf.make(reportOf('De Linde'), 0)).toBeNull();
		expect(pdf.state).toEqual({ kind: 'failed', problem: 'stopped' });
		expect(await pdf.make(reportOf('De Linde'), 0)).not.toBeNull();
		expect(stop).toHaveBeenCalledTimes(2);
	});

	it('says that its code is not here', async () => {
		const pdf = new ReportPdf(noPhotos);
		startPdfWorker.mockRejectedValueOnce(new Error('offline'));
		expect(await pdf.make(reportOf('De Linde'), 0)).toBeNull();
		expect(pdf.state).toEqual({ kind: 'failed', problem: 'not-here' });
	});
});
