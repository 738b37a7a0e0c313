import type { Page } from '@playwright/test';

/** Pixels; what a cheap camera gives. */
const width = 640;
const height = 480;

/** What a camera sees of a screen: a picture (PNG) in the middle of a grey frame, one byte of light a pixel. */
export async function frameOf(page: Page, png: Buffer): Promise<Buffer> {
	const light = await page.evaluate(
		async ({ url, size }) => {
			const picture = new Image();
			picture.src = url;
			await picture.decode();
			const canvas = new OffscreenCanvas(size.width, size.height);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('No canvas');
			context.fillStyle = 'grey';
			context.fillRect(0, 0, size.width, size.height);
			const scale = Math.min(1, (size.height - 40) / picture.height);
			const [wide, high] = [picture.width * scale, picture.height * scale];
			context.drawImage(picture, (size.width - wide) / 2, (size.height - high) / 2, wide, high);
			const { data } = context.getImageData(0, 0, size.width, size.height);
			return Array.from({ length: size.width * size.height }, (_, index) => data[index * 4] ?? 0);
		},
		{ url: `data:image/png;base64,${png.toString('base64')}`, size: { width, height } }
	);
	return Buffer.from(light);
}

/** A film of two frames a second, in black and white. */
export function filmOf(frames: readonly Buffer[]): Buffer {
	const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F2:1 Ip A1:1 C420jpeg\n`);
	const noColor = Buffer.alloc((width / 2) * (height / 2) * 2, 128);
	return Buffer.concat([
		head,
		...frames.flatMap((light) => [Buffer.from('FRAME\n'), light, noColor])
	]);
}
