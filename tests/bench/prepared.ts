import { expect } from '@playwright/test';
import type { ConversationDocument } from '../../src/lib/document/conversation-document.ts';
import { Profile } from '../setup/profile.ts';
import { seed } from '../setup/seed.ts';
import type { AppServer } from '../setup/server.ts';

/** A profile that has visited the app online once, is ready for offline use, and holds `documents`. */
export async function preparedProfile(
	server: AppServer,
	...documents: readonly ConversationDocument[]
): Promise<Profile> {
	const profile = new Profile('whole');
	const page = await profile.open(server.origin);
	await page.goto('/');
	await expect(page.getByText('Alles staat op dit apparaat').first()).toBeVisible({
		timeout: 30_000
	});
	await seed(page, ...documents);
	await profile.close();
	return profile;
}

/** Opens the home screen once as it is now, and lets the app keep how it looked. */
export async function seeHome(profile: Profile, server: AppServer): Promise<void> {
	const page = await profile.open(server.origin);
	await page.goto('/');
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('home-picture')), { timeout: 30_000 })
		.not.toBeNull();
	await profile.close();
}
