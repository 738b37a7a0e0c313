import { describe, expect, it } from 'vitest';
import { itemId, type LevelTip, type LevelTips } from '../instrument/types.ts';
import { tipsFor } from './level-tips.ts';

const line = (text: string) => ({ text, source: [] });
const row = (level: string, levels: LevelTip['levels']): LevelTip => ({
	levels,
	level: line(level),
	tip: line('tip'),
	partners: line('partners')
});
const tips: LevelTips = {
	title: line('Tips'),
	columns: ['Niveau', 'Tips', 'Partners'],
	rows: [row('Havo/vwo', ['havo', 'vwo']), row('Vmbo', ['vmbo'])],
	ownRows: [itemId('own')],
	source: []
};
const levels = (...given: Parameters<typeof tipsFor>) =>
	tipsFor(...given).map(({ level }) => level);

describe('tips by level', () => {
	it('shows those of the level of the school', () => {
		expect(levels(tips, 'vmbo', {})).toEqual(['Vmbo']);
		expect(levels(tips, 'vwo', {})).toEqual(['Havo/vwo']);
	});

	it('shows all of them while the level is open, and for a mixed school', () => {
		expect(levels(tips, null, {})).toEqual(['Havo/vwo', 'Vmbo']);
		expect(levels(tips, 'mixed', {})).toEqual(['Havo/vwo', 'Vmbo']);
	});

	it('adds the rows that people filled in, and no empty ones', () => {
		const answers = { 'own/level': 'Praktijkonderwijs', 'own/tip': 'Maak samen iets' };
		expect(levels(tips, 'practical', answers)).toEqual(['Praktijkonderwijs']);
		expect(levels(tips, 'practical', {})).toEqual([]);
	});
});
