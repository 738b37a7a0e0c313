import { describe, expect, it } from 'vitest';
import type { SyncOverview } from '#lib/storage/sync-overview.ts';
import type { SyncProblem, SyncRecord } from '#lib/storage/sync-record.ts';
import { lastTimeWords, syncWords } from './sync-words.ts';

const at = new Date(2026, 5, 3, 14, 2).getTime();
const moment = { now: at, isOnline: true, isBusy: false };

const record: SyncRecord = {
	setup: 's',
	secret: new Uint8Array(32),
	signupCode: '',
	joins: false,
	needsSheet: false,
	former: null,
	cursor: null,
	succeededAt: at,
	problem: null
};

function overview(counts: Partial<SyncOverview>, problem: SyncProblem | null = null): SyncOverview {
	const none = { changes: 0, photos: 0, wanted: 0, unreadable: 0, gaps: 0 };
	return { record: { ...record, problem }, ...none, ...counts };
}

describe('words about being in step', () => {
	it('are none on a device that does not take part', () => {
		expect(syncWords(null, moment)).toBeNull();
		expect(syncWords(overview({ record: null }), moment)).toBeNull();
	});

	it.each<[string, Partial<SyncOverview>, Partial<typeof moment>]>([
		['Gesynchroniseerd om 14:02', {}, {}],
		['Gesynchroniseerd op 3 juni om 14:02', {}, { now: at + 86_400_000 }],
		['3 wijzigingen wachten op internet', { changes: 3 }, { isOnline: false }],
		['1 wijziging wacht op internet', { changes: 1 }, { isOnline: false }],
		['2 wijzigingen en 1 foto worden verstuurd', { changes: 2, photos: 1 }, { isBusy: true }]
	])('say "%s"', (title, counts, now) => {
		expect(syncWords(overview(counts), { ...moment, ...now })?.title).toBe(title);
	});

	it('say what waits when the server can not be reached', () => {
		const words = syncWords(overview({ changes: 3 }, { kind: 'unreachable' }), moment);
		expect(words).toMatchObject({ title: '3 wijzigingen wachten op internet', tone: 'waiting' });
	});

	it('say that the first comparison is still to come', () => {
		const fresh = { record: { ...record, succeededAt: null } };
		expect(syncWords(overview(fresh), moment)?.title).toBe('Bezig met vergelijken');
		expect(syncWords(overview(fresh), { ...moment, isOnline: false })?.title).toBe(
			'Wacht op internet'
		);
	});

	it('stay right after a clock that was ten years off', () => {
		const tenYears = 10 * 365 * 86_400_000;
		expect(syncWords(overview({}), { ...moment, now: at - tenYears })?.title).toBe(
			'Gesynchroniseerd op 3 juni 2026 om 14:02'
		);
		expect(lastTimeWords(at, at + tenYears)).toContain('3 juni 2026');
	});

	it('say that the key is being replaced', () => {
		const former = { secret: new Uint8Array(32), isClosing: false };
		const replacing = { record: { ...record, former, succeededAt: null } };
		expect(syncWords(overview(replacing), moment)?.title).toBe('De code wordt vervangen');
		expect(syncWords(overview(replacing), { ...moment, isOnline: false })?.title).toBe(
			'De nieuwe code wacht op internet'
		);
	});

	it.each<[SyncProblem, RegExp]>([
		[{ kind: 'portal' }, /Log in op het wifi-netwerk/],
		[{ kind: 'unreachable' }, /datum en tijd van dit apparaat.*certificaat/],
		[{ kind: 'old-app' }, /kies bij Versie ‘Bijwerken’/],
		[{ kind: 'old-server' }, /Vraag de beheerder/],
		[{ kind: 'wrong-key' }, /Scan of plak de code/],
		[{ kind: 'unknown-code' }, /hetzelfde adres/],
		[{ kind: 'signup' }, /Vraag de beheerder om de code/],
		[{ kind: 'full', used: 9, quota: 9 }, /Vraag de beheerder om meer ruimte.*veilig/],
		[{ kind: 'too-large', docId: 'c1' }, /Deel van dat gesprek het verslag.*veilig/],
		[{ kind: 'busy' }, /veilig.*probeert het vanzelf opnieuw/],
		[{ kind: 'slow' }, /veilig.*probeert het vanzelf opnieuw/],
		[{ kind: 'server' }, /veilig.*probeert het vanzelf opnieuw/],
		[{ kind: 'device' }, /Maak ruimte op dit apparaat.*komt daarna vanzelf/]
	])('say what to do about %o', (problem, advice) => {
		expect(syncWords(overview({}, problem), moment)?.advice).toMatch(advice);
	});

	it('say what is wrong and what to do, also when nothing waits', () => {
		const words = syncWords(overview({}, { kind: 'moved' }), moment);
		expect(words?.tone).toBe('trouble');
		expect(words?.title).toBe('De koppelcode is vervangen');
		expect(words?.advice).toContain('nieuwe code');
	});

	it('say that something of another device is missing, and what to do', () => {
		const words = syncWords(overview({ gaps: 1 }), moment);
		expect(words?.title).toBe('Er ontbreekt iets van een ander apparaat');
		expect(words?.advice).toContain('‘Vergelijk alles opnieuw’');
	});

	it('tell of photos that still come, and of what could not be read', () => {
		expect(syncWords(overview({ wanted: 2 }), moment)?.advice).toContain('2 foto’s komen nog');
		expect(syncWords(overview({ unreadable: 1 }), moment)?.advice).toContain('blijven bewaard');
	});
});
