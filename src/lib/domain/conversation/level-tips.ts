import type { Level, LevelTips } from '../instrument/types.ts';
import { ownRowKeys } from './fields.ts';
import type { Conversation } from './types.ts';

/** One row of tips for a level, from the guide or added here. */
export interface TipRow {
	readonly key: string;
	readonly level: string;
	readonly tip: string;
	readonly partners: string;
}

/** The guide's tips for this level (all of them while the level is open or mixed), then our own rows. */
export function tipsFor(
	tips: LevelTips,
	level: Level | null,
	answers: Conversation['answers']
): readonly TipRow[] {
	const all = level === null || level === 'mixed';
	const fitting = tips.rows.filter(({ levels }) => all || levels.includes(level));
	return [
		...fitting.map((row) => ({
			// A level may have several tips.
			key: `tip ${tips.rows.indexOf(row)}`,
			level: row.level.text,
			tip: row.tip.text,
			partners: row.partners.text
		})),
		...tips.ownRows.flatMap((id) => ownRow(id, answers))
	];
}

function ownRow(id: string, answers: Conversation['answers']): readonly TipRow[] {
	const keys = ownRowKeys(id);
	const [level = '', tip = '', partners = ''] = [
		answers[keys.level],
		answers[keys.tip],
		answers[keys.partners]
	];
	return `${level}${tip}${partners}`.trim() === '' ? [] : [{ key: id, level, tip, partners }];
}
