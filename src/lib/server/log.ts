import type { Settings } from './settings.ts';

/** Facts about an event. Never contents, keys, tokens or whole ids. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
	/** What went well. */
	fine(event: string, facts?: Facts): void;
	/** That trouble is over; told where trouble is. */
	over(event: string, facts?: Facts): void;
	trouble(event: string, facts?: Facts): void;
}

/** One JSON object a line, for whatever collects them. `write` gets lines without their end. */
export function makeLog(
	logs: Settings['logs'],
	now: () => number,
	write: (line: string) => void
): Log {
	const put = (level: string, event: string, facts: Facts = {}): void => {
		write(JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...facts }));
	};
	return {
		fine: (event, facts) => {
			if (logs === 'all') put('info', event, facts);
		},
		over: (event, facts) => {
			if (logs !== 'none') put('info', event, facts);
		},
		trouble: (event, facts) => {
			if (logs !== 'none') put('error', event, facts);
		}
	};
}

/** What may be told of an error: its kind and code. A message could quote values. */
export function factsOf(error: unknown): Facts {
	if (!(error instanceof Error)) return { error: typeof error };
	const code = 'code' in error ? String(error.code) : null;
	return { error: error.name, code };
}
