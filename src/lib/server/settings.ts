import * as v from 'valibot';
import type { StorePlace } from './store/open-store.ts';

/** How this server was set up. */
export interface Settings {
	readonly store: StorePlace;
	/** Asked for when a workspace is made; null lets everybody in. */
	readonly signupCode: string | null;
	/** Bytes of ciphertext that one workspace may hold. */
	readonly quota: number;
	readonly hasRateLimits: boolean;
	/** `all` adds a line per request that went well. */
	readonly logs: 'all' | 'trouble' | 'none';
}

const mebibyte = 1024 * 1024;

const environment = v.object({
	DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty()), './data'),
	DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
	SIGNUP_CODE: v.optional(v.pipe(v.string(), v.maxLength(100))),
	QUOTA_MB: v.optional(
		v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(1), v.maxValue(1_000_000)),
		'500'
	),
	RATE_LIMITS: v.optional(v.picklist(['on', 'off']), 'on'),
	LOG: v.optional(v.picklist(['all', 'trouble', 'none']), 'trouble')
});

/** Reads the environment; an empty value counts as absent. Throws with the name of what is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
	const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const read = v.safeParse(environment, filled);
	if (!read.success) {
		const names = read.issues.map((issue) => v.getDotPath(issue)).join(', ');
		throw new Error(`These settings have a value that means nothing: ${names}`);
	}
	const found = read.output;
	return {
		store: { folder: found.DATA_DIR, url: found.DATABASE_URL ?? null },
		signupCode: found.SIGNUP_CODE ?? null,
		quota: found.QUOTA_MB * mebibyte,
		hasRateLimits: found.RATE_LIMITS === 'on',
		logs: found.LOG
	};
}
