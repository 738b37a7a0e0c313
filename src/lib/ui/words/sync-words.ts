import { dateOf, timeOf } from '#lib/domain/timing/wall-clock.ts';
import type { SyncProblem } from '#lib/storage/sync-record.ts';
import type { SyncOverview } from '#lib/storage/sync-overview.ts';
import { counted } from '#lib/domain/counted.ts';
import { dayAndMonth, dayMonthYear } from '#lib/domain/timing/date-words.ts';

/** Where the words are besides on this device. */
export interface SyncWords {
	/** One line, for the bar at the top. */
	readonly title: string;
	/** What is safe and what to do; for the page of settings. */
	readonly advice: string;
	readonly tone: 'fine' | 'waiting' | 'trouble';
}

/** What is going on in this tab. */
export interface SyncMoment {
	/** Epoch ms. */
	readonly now: number;
	/** False when the device knows that there is no network. */
	readonly isOnline: boolean;
	readonly isBusy: boolean;
}

const safe = 'Alles staat veilig op dit apparaat.';
const byItself = `${safe} De app probeert het vanzelf opnieuw.`;

const troubles: Readonly<Record<SyncProblem['kind'], readonly [title: string, advice: string]>> = {
	unreachable: [
		'De server is niet te bereiken',
		`${byItself} Blijft dit zo? Kijk of datum en tijd van dit apparaat kloppen, en meld het aan de beheerder: misschien is het certificaat van de server verlopen.`
	],
	slow: ['Het internet is nu te traag', byItself],
	portal: [
		'Dit wifi-netwerk vraagt eerst een login',
		`Log in op het wifi-netwerk, of kies een ander. ${safe}`
	],
	'old-app': [
		'Werk de app bij',
		`De server heeft een nieuwere versie. Herlaad de app en kies bij Versie ‘Bijwerken’. ${safe}`
	],
	'old-server': [
		'De server is te oud voor deze app',
		`Vraag de beheerder om de server bij te werken. ${safe}`
	],
	moved: [
		'De koppelcode is vervangen',
		'Scan of plak de nieuwe code. Wat hier nog wacht, gaat dan mee.'
	],
	'wrong-key': [
		'De server kent deze koppelcode niet',
		`Scan of plak de code van je andere apparaat. ${safe}`
	],
	'unknown-code': [
		'De server kent deze koppelcode nog niet',
		`Kijk of je andere apparaat online is en hetzelfde adres gebruikt. ${byItself}`
	],
	signup: [
		'De server vraagt een toegangscode',
		`Vraag de beheerder om de code en vul die hieronder in. ${safe}`
	],
	busy: ['De server is nu druk', byItself],
	full: [
		'Je ruimte op de server is vol',
		`Vraag de beheerder om meer ruimte. ${safe} Het gaat alleen niet naar je andere apparaat.`
	],
	'too-large': [
		'Eén gesprek is te groot om te versturen',
		`Deel van dat gesprek het verslag als pdf. De andere gesprekken gaan gewoon door. ${safe}`
	],
	server: ['De server heeft een storing', byItself],
	device: [
		'Dit apparaat kan niet bewaren wat binnenkomt',
		'Maak ruimte op dit apparaat. Wat je zelf typte, gaat niet weg, en wat ontbreekt komt daarna vanzelf.'
	]
};

/** Problems that are no more than having no good connection: then what waits is the news. */
const connection: ReadonlySet<SyncProblem['kind']> = new Set(['unreachable', 'slow']);

/** "3 wijzigingen en 1 foto". */
function waitingOf({ changes, photos }: SyncOverview): string {
	const parts = [
		...(changes > 0 ? [counted(changes, 'wijziging', 'wijzigingen')] : []),
		...(photos > 0 ? [counted(photos, 'foto', 'foto’s')] : [])
	];
	return parts.join(' en ');
}

/** "om 14:02", "op 3 juni om 14:02"; with the year when it is another one, as after a clock that was wrong. */
function momentWords(at: number, now: number): string {
	const [date, today] = [dateOf(at), dateOf(now)];
	if (date === today) return `om ${timeOf(at)}`;
	const isThisYear = date.slice(0, 4) === today.slice(0, 4);
	return `op ${isThisYear ? dayAndMonth(date) : dayMonthYear(date)} om ${timeOf(at)}`;
}

/** @param at epoch ms of the last time that all was in step; null for never. */
export const lastTimeWords = (at: number | null, now: number): string =>
	at === null
		? 'Nog niet eerder gelijk geweest.'
		: `Laatste keer alles gelijk: ${momentWords(at, now)}.`;

/** Null while this device doesn't take part: then nothing nags. */
export function syncWords(overview: SyncOverview | null, moment: SyncMoment): SyncWords | null {
	const record = overview?.record;
	if (!overview || !record) return null;
	const { problem } = record;
	if (problem && moment.isOnline && !(connection.has(problem.kind) && hasWork(overview))) {
		const [title, advice] = troubles[problem.kind];
		return { title, advice, tone: 'trouble' };
	}
	return hasWork(overview) || record.succeededAt === null || record.former || problem
		? workWords(overview, moment)
		: fineWords(overview, `Gesynchroniseerd ${momentWords(record.succeededAt, moment.now)}`);
}

const hasWork = ({ changes, photos }: SyncOverview): boolean => changes + photos > 0;

function workWords(overview: SyncOverview, { isOnline, isBusy }: SyncMoment): SyncWords {
	const what = waitingOf(overview);
	const isStuck = !isOnline || overview.record?.problem != null;
	if (overview.record?.former) {
		const title = isStuck ? 'De nieuwe code wacht op internet' : 'De code wordt vervangen';
		return { title, advice: `Alles gaat naar een nieuwe plek. ${byItself}`, tone: 'waiting' };
	}
	if (what === '') {
		const title = isStuck ? 'Wacht op internet' : 'Bezig met vergelijken';
		return { title, advice: byItself, tone: 'waiting' };
	}
	const isOne = overview.changes + overview.photos === 1;
	const verb = isOne ? 'wacht' : 'wachten';
	if (isStuck) return { title: `${what} ${verb} op internet`, advice: byItself, tone: 'waiting' };
	const doing = isOne ? 'wordt verstuurd' : 'worden verstuurd';
	const title = isBusy ? `${what} ${doing}` : `${what} ${verb} op verzenden`;
	return { title, advice: safe, tone: 'waiting' };
}

function fineWords({ wanted, unreadable, gaps }: SyncOverview, title: string): SyncWords {
	if (unreadable > 0) {
		const what = counted(unreadable, 'wijziging', 'wijzigingen');
		const advice = `${what} van een ander apparaat kan de app niet lezen. Ze blijven bewaard. Werk de app bij op al je apparaten.`;
		return { title, advice, tone: 'fine' };
	}
	if (gaps > 0) {
		const advice =
			'De server geeft niet alles terug. Kies op je andere apparaten bij Synchroniseren ‘Vergelijk alles opnieuw’.';
		return { title: 'Er ontbreekt iets van een ander apparaat', advice, tone: 'trouble' };
	}
	if (wanted > 0) {
		const what = counted(wanted, 'foto komt', 'foto’s komen');
		return { title, advice: `${what} nog van een ander apparaat.`, tone: 'fine' };
	}
	return { title, advice: 'Er wacht niets.', tone: 'fine' };
}
