import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumLaunch, testedBrowser, type BrowserKind } from './browsers.ts';

export interface ProfileOptions {
	readonly viewport?: { readonly width: number; readonly height: number };
	/** Epoch ms or ISO time that the page's clock shows; it stands still until it is set again. */
	readonly now?: number | string;
	/** A film (Y4M) that the camera shows, over and over; whoever asks for the camera gets it. */
	readonly film?: string;
	/** True: what moves does so. Else it is there at once, which is quicker to test. */
	readonly moves?: boolean;
	/** True: the app is fetched from its server at each start, not kept for use offline, which takes a third more work. */
	readonly withoutWorker?: boolean;
}

const cameraArgs = (film: string | undefined): readonly string[] =>
	film === undefined
		? []
		: [
				'--use-fake-ui-for-media-stream',
				'--use-fake-device-for-media-stream',
				`--use-file-for-fake-video-capture=${film}`
			];

/** A browser with a profile of its own on disk, which can be killed and opened again as it was. */
export class Profile {
	readonly #folder = mkdtempSync(join(tmpdir(), 'aan-tafel-'));
	readonly #kind: BrowserKind;
	#context: BrowserContext | null = null;

	constructor(kind: BrowserKind = testedBrowser) {
		this.#kind = kind;
	}

	/** Opens the browser and gives its page. */
	async open(origin: string, options: ProfileOptions = {}): Promise<Page> {
		const launch = chromiumLaunch(this.#kind);
		const context = await chromium.launchPersistentContext(this.#folder, {
			...launch,
			args: [...launch.args, ...cameraArgs(options.film)],
			baseURL: origin,
			locale: 'nl-NL',
			timezoneId: 'Europe/Amsterdam',
			viewport: options.viewport ?? { width: 1180, height: 820 },
			reducedMotion: options.moves ? 'no-preference' : 'reduce',
			acceptDownloads: true,
			// Also in a test that blocks them in pages of its own.
			serviceWorkers: options.withoutWorker ? 'block' : 'allow'
		});
		context.setDefaultTimeout(15_000);
		this.#context = context;
		if (options.now !== undefined) await context.clock.setFixedTime(options.now);
		return context.pages()[0] ?? (await context.newPage());
	}

	/** SIGKILL to every process of the browser: an empty battery, as far as it is concerned. */
	kill(): void {
		execFileSync('pkill', ['-KILL', '-f', this.#folder]);
		this.#context = null;
	}

	async close(): Promise<void> {
		await this.#context?.close();
		this.#context = null;
	}

	/** Deletes what a closed browser kept. */
	delete(): void {
		rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
	}

	/** Closes the browser and deletes what it kept. */
	async remove(): Promise<void> {
		await this.close();
		this.delete();
	}
}
