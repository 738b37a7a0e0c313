const HOUR = 3_600_000;

/** One formatter per zone: making one takes far longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
	const known = formatters.get(zone);
	if (known !== undefined) return known;
	const made = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit'
	});
	formatters.set(zone, made);
	return made;
}

/** Null is the zone this device is set to: what `Date` itself shows, which costs no formatter at a cold start. */
type Zone = string | null;

/** Whole seconds that the wall clock of `zone` shows at `epoch` (ms), as if it were UTC. In ms. */
function wallAt(epoch: number, zone: Zone): number {
	if (zone === null) return deviceWallAt(new Date(epoch));
	const parts = formatterOf(zone).formatToParts(epoch);
	const part = (type: Intl.DateTimeFormatPartTypes): number =>
		Number(parts.find((found) => found.type === type)?.value);
	return Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second')
	);
}

const deviceWallAt = (at: Date): number =>
	Date.UTC(
		at.getFullYear(),
		at.getMonth(),
		at.getDate(),
		at.getHours(),
		at.getMinutes(),
		at.getSeconds()
	);

const offsetAt = (epoch: number, zone: Zone): number =>
	wallAt(epoch, zone) - Math.floor(epoch / 1000) * 1000;

/** True for `HH:MM` from 00:00 to 23:59. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Epoch ms of the wall time read as UTC. The round trip refuses 30 February. */
function wallOf(date: string, time: string): number {
	const text = `${date}T${time}:00.000Z`;
	const wall = Date.parse(text);
	if (Number.isNaN(wall) || new Date(wall).toISOString() !== text) {
		throw new RangeError(`No date and time: ${date} ${time}`);
	}
	return wall;
}

/**
 * The moments (epoch ms) at which the clocks of `zone` show this date and time: one, or two in the
 * hour that comes twice in autumn. For an hour that is skipped in spring: the moment as if the
 * clock had not yet been put forward, so 02:30 becomes 03:30 summer time.
 */
export function momentsAt(
	date: string,
	time: string,
	zone: Zone = null
): readonly [number, ...number[]] {
	const wall = wallOf(date, time);
	const before = wall - offsetAt(wall - 24 * HOUR, zone);
	const after = wall - offsetAt(wall + 24 * HOUR, zone);
	const shows = (epoch: number): boolean => wallAt(epoch, zone) === wall;
	if (!shows(before)) return [shows(after) ? after : before];
	return before !== after && shows(after) ? [before, after] : [before];
}

/**
 * Epoch ms of a wall time; the first of the two in the hour that comes twice, and an hour later in
 * the hour that is skipped (see `momentsAt`). Throws a RangeError for what is no date (`YYYY-MM-DD`)
 * or time (`HH:MM`).
 */
export function epochAt(date: string, time: string, zone: Zone = null): number {
	return momentsAt(date, time, zone)[0];
}

/** Wall time `HH:MM` at `epoch` (ms); seconds are dropped. */
export function timeOf(epoch: number, zone: Zone = null): string {
	return new Date(wallAt(epoch, zone)).toISOString().slice(11, 16);
}

/** Date `YYYY-MM-DD` at `epoch` (ms). */
export function dateOf(epoch: number, zone: Zone = null): string {
	return new Date(wallAt(epoch, zone)).toISOString().slice(0, 10);
}
