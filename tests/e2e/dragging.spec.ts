import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';
import { test } from '../setup/app-test.ts';
import { enterStep, madeDocument } from '../setup/seed.ts';
import { startWith } from '../setup/start-with.ts';

interface Point {
	readonly x: number;
	readonly y: number;
}

type Pointer = (session: CDPSession, from: Point, to: Point) => Promise<void>;

/** Starts off sideways: a pen or a finger that starts off up or down scrolls. */
const between = (from: Point, to: Point): readonly Point[] => [
	{ x: from.x + 30, y: from.y },
	...Array.from({ length: 8 }, (_, step) => ({
		x: from.x + ((to.x - from.x) * (step + 1)) / 8,
		y: from.y + ((to.y - from.y) * (step + 1)) / 8
	}))
];

/** As the browser sends it for a mouse or a pen. */
const held =
	(pointerType: 'mouse' | 'pen'): Pointer =>
	async (session, from, to) => {
		const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
			session.send('Input.dispatchMouseEvent', {
				type,
				x,
				y,
				button: 'left',
				buttons: type === 'mouseReleased' ? 0 : 1,
				clickCount: 1,
				pointerType
			});
		await send('mousePressed', from);
		for (const point of between(from, to)) await send('mouseMoved', point);
		await send('mouseReleased', to);
	};

const finger: Pointer = async (session, from, to) => {
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
	await send('touchStart', [from]);
	for (const point of between(from, to)) await send('touchMove', [point]);
	await send('touchEnd', []);
};

async function middle(place: Locator): Promise<Point> {
	await place.scrollIntoViewIfNeeded();
	const box = await place.boundingBox();
	if (!box) throw new Error('Not on the screen');
	return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 60) };
}

async function drag(page: Page, pointer: Pointer, note: Locator, place: Locator): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await pointer(session, await middle(note), await middle(place));
	await session.detach();
}

/** Two ambitions; a wish in no group, something the school does, an opportunity; in this step. */
function sheetIn(step: string) {
	const document = madeDocument(step);
	const [, second] = ['Durft te maken', 'Kijkt goed'].map((text) =>
		document.add('ambition', { text })
	);
	document.add('cluster', { name: 'Jezelf laten zien' });
	document.add('note', { color: 'yellow', text: 'Zingt mee' });
	document.add('note', {
		color: 'green',
		text: 'Weekopening',
		domain: 1,
		ambitionIds: [second ?? '']
	});
	document.add('note', {
		color: 'pink',
		text: 'Atelier',
		term: 'long',
		ambitionIds: [second ?? '']
	});
	enterStep(document, step);
	return document;
}

const pointers = { mouse: held('mouse'), pen: held('pen'), finger };

for (const [name, pointer] of Object.entries(pointers)) {
	test(`a note is dragged to another place with a ${name}, and back with one tap`, async ({
		page
	}) => {
		await startWith(page, ...['cluster-wishes', 'opportunities', 'inventory'].map(sheetIn));
		await page.goto('/gesprek/cluster-wishes/vel');
		const group = page.locator('.group', { hasText: 'Jezelf laten zien' });
		const wish = page.getByRole('button', { name: 'wens: Zingt mee' });
		await drag(page, pointer, wish, group);
		await expect(group.getByRole('button', { name: 'wens: Zingt mee' })).toBeVisible();

		await page.goto('/gesprek/opportunities/vel');
		const bands = page.locator('section.band');
		const chance = page.getByRole('button', { name: 'kans: Atelier' });
		await drag(page, pointer, chance, bands.nth(0).locator('.short'));
		await expect(bands.nth(0).locator('.short').getByRole('button')).toContainText('Atelier');
		// Something the school does is no opportunity: it finds no place there.
		const doing = page.getByRole('button', { name: 'doen we al: Weekopening' });
		await drag(page, pointer, doing, bands.nth(1).locator('.long'));
		await expect(bands.nth(1).locator('.do').getByRole('button')).toContainText('Weekopening');
		await drag(page, pointer, doing, bands.nth(0).locator('.do'));
		await expect(bands.nth(0).locator('.do')).toContainText('in huis, als maker');
		// Nothing that was said lies over it any more: who drags has gone on.
		await page.getByRole('button', { name: 'Ongedaan' }).click({ timeout: 4000 });
		await expect(bands.nth(1).locator('.do').getByRole('button')).toContainText('Weekopening');

		await page.goto('/gesprek/inventory/vel');
		await drag(page, pointer, doing, bands.nth(0).locator('.cell').nth(2));
		await expect(bands.nth(0).locator('.cell').nth(2).getByRole('button')).toContainText(
			'Weekopening'
		);
	});
}
