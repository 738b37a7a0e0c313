import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '#lib/domain/result.ts';
import type { FontName } from '#lib/export/pdf/fonts.ts';
import { recoverySheetToPdf } from '#lib/export/pdf/recovery-sheet.ts';
import { toKeyWords } from '#lib/sync/crypto/key-words.ts';
import { toPairingCode } from '#lib/sync/crypto/pairing-code.ts';
import { readCode } from '#lib/sync/crypto/read-code.ts';
import { qrModules } from '#lib/sync/qr/qr-modules.ts';
import { readFrame, type Frame } from '#lib/sync/qr/read-frame.ts';

const fonts = new URL('../../src/lib/export/pdf/fonts/', import.meta.url);
const fontBytes = (name: FontName) =>
	Promise.resolve(new Uint8Array(readFileSync(new URL(`${name}.ttf`, fonts))).buffer);

/** Letters of its code are W, the widest. */
const wide = [0x39, 0xce, 0x73, 0x9c, 0xe7];
const secret = Uint8Array.from({ length: 32 }, (_, index) => wide[index % wide.length] ?? 0);
const code = toPairingCode(secret);
let folder = '';
let file = '';

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'aan-tafel-sheet-'));
	file = join(folder, 'sheet.pdf');
	const sheet = {
		code,
		words: toKeyWords(secret),
		qr: qrModules(code),
		address: 'https://aan-tafel.example',
		madeOn: '26 november 2026'
	};
	writeFileSync(file, await recoverySheetToPdf(sheet, fontBytes, 0));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const told = (...options: string[]) =>
	execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');

/** The page as a printer would show it, in grey. */
function printed(): Frame {
	execFileSync('pdftoppm', ['-gray', '-r', '150', file, join(folder, 'page')]);
	const pgm = readFileSync(join(folder, 'page-1.pgm'));
	const [head = '', width = '', height = ''] =
		/^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1')) ?? [];
	const grey = pgm.subarray(head.length);
	const data = new Uint8ClampedArray(grey.length * 4);
	for (const [index, value] of grey.entries()) data.fill(value, index * 4, index * 4 + 4);
	return { width: Number(width), height: Number(height), data };
}

describe('the recovery sheet', () => {
	it('is one sound page that says what it is for and how to use it', () => {
		execFileSync('qpdf', ['--check', file], { stdio: 'pipe' });
		expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages: +1\n/);
		expect(told()).toContain('Raak je al je apparaten kwijt? Dan is dit blad de enige weg terug.');
		expect(told()).toContain('https://aan-tafel.example');
	});

	it('gives the secret back by its words, read from the paper', () => {
		const text = told('-raw');
		const words = text.slice(text.indexOf('De woorden') + 10, text.indexOf('De code'));
		expect(readCode(words)).toEqual(ok(secret));
	});

	it('gives the secret back by its code, in two lines of whole groups', () => {
		expect(code).toContain('WWWWW-WWWWW');
		const text = told('-raw');
		const lines = text.slice(text.indexOf('De code') + 7, text.indexOf('Vervang')).trim();
		expect(lines.split(' ').map((line) => line.split('-').length)).toEqual([7, 6]);
		expect(readCode(lines)).toEqual(ok(secret));
	});

	it('gives the secret back by its QR code, as printed', () => {
		expect(readFrame(printed())).toBe(code);
	});
});
