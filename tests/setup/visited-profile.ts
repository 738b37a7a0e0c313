import { expect } from '@playwright/test';
import { Profile } from './profile.ts';
import { AppServer } from './server.ts';

interface Visited {
	readonly profile: Profile;
	/** Where the app was, from a server that is gone. */
	readonly origin: string;
}

/** Before every day on which a test plays. */
const visitedAt = '2025-01-06T09:00:00+01:00';

/** Opens the app once with its server, until it is ready for offline use, and stops both. */
async function visit(): Promise<Visited> {
	const server = await AppServer.start();
	const profile = new Profile('shell');
	const page = await profile.open(server.origin, { now: visitedAt });
	await page.goto('/');
	await expect(page.getByText('Alles staat op dit apparaat').first()).toBeVisible();
	await profile.close();
	await server.stop();
	process.once('exit', () => {
		profile.delete();
	});
	return { profile, origin: server.origin };
}

let visited: Promise<Visited> | undefined;

/** A profile of its own that has visited the app once, with the server stopped; the visit is made once a worker. */
export async function visitedProfile(): Promise<Visited> {
	visited ??= visit();
	const { profile, origin } = await visited;
	return { profile: profile.copy(), origin };
}
