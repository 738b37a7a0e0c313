import { levels, type LevelTip, type LevelTips } from '../instrument/types.ts';
import { lineFrom } from './lines.ts';
import type { DraftTip, GuideDraft } from './types.ts';

/** The table that tips stand in where the guide it was copied from has none. */
const ownTable: Omit<LevelTips, 'rows'> = {
	title: { text: 'Tips per niveau', source: [] },
	columns: ['Onderwijsniveau', 'Gesprekstips', 'Mogelijke partners'],
	ownRows: [],
	source: []
};

const isWritten = ({ tip, partners }: DraftTip): boolean => `${tip}${partners}`.trim() !== '';

/** The tips by level as they read now; undefined when there are none and the guide had none. */
export function assembleTips({ base, tips }: GuideDraft): LevelTips | undefined {
	if (tips === null) return base.levelTips;
	const rows = tips.filter(isWritten).map((tip) => assembleTip(tip, base.levelTips));
	if (base.levelTips === undefined && rows.length === 0) return undefined;
	return { ...(base.levelTips ?? ownTable), rows };
}

function assembleTip(draft: DraftTip, table: LevelTips | undefined): LevelTip {
	const known = draft.key === null ? undefined : table?.rows[Number(draft.key)];
	return {
		levels: draft.levels.length === 0 ? levels : draft.levels,
		level: lineFrom(draft.level.trim(), [known?.level]),
		tip: lineFrom(draft.tip.trim(), [known?.tip]),
		partners: lineFrom(draft.partners.trim(), [known?.partners])
	};
}
