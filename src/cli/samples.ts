/**
 * Writes a report of each guide, made by the app's own code: `npm run samples -- DIR`.
 * The same run gives the same files: the time in them is that of the conversation.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import type { Conversation } from '#lib/domain/conversation/types.ts';
import { buildReport } from '#lib/domain/report/build-report.ts';
import type { FontName } from '#lib/export/pdf/fonts.ts';
import { reportToPdf } from '#lib/export/pdf/report-to-pdf.ts';
import { instrumentById } from '#lib/instruments/index.ts';
import { guideTalks } from '../../tests/fixtures/guide-talks.ts';
import { wilgenroos } from '../../tests/fixtures/wilgenroos.ts';

const fonts = new URL('../lib/export/pdf/fonts/', import.meta.url);

async function fontBytes(name: FontName): Promise<ArrayBuffer> {
	const file = await readFile(new URL(`${name}.ttf`, fonts));
	return new Uint8Array(file).buffer;
}

async function writeSample(folder: string, conversation: Conversation): Promise<void> {
	const { instrumentId, instrumentVersion } = conversation;
	const instrument = instrumentById(instrumentId, instrumentVersion);
	if (instrument === undefined) throw new Error(`no guide ${instrumentId} ${instrumentVersion}`);
	const report = buildReport(conversation, instrument, { zone: 'Europe/Amsterdam' });
	const assets = { photo: () => Promise.resolve(null), fontBytes };
	const file = join(folder, `${instrumentId}.pdf`);
	await writeFile(file, await reportToPdf(report, assets, conversation.choices.endedAt ?? 0));
	console.log(file);
}

const [, , folder] = argv;
if (folder === undefined) {
	console.error('Name a folder: npm run samples -- DIR');
	exit(1);
}
await mkdir(folder, { recursive: true });
for (const conversation of [wilgenroos(), ...guideTalks()]) await writeSample(folder, conversation);
