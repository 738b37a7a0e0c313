import type { Draft, Material } from '../material.ts';
import { competenceWords } from '../words.ts';

/** The ambitions as bands; their wishes stand in a section of their own. */
export function ambitions(material: Material): Draft {
	const blocks = material.ambitions.map((ambition, index) => ({
		kind: 'ambition' as const,
		number: index + 1,
		text: ambition.text,
		from: material.clusters
			.filter((cluster) => cluster.ambitionId === ambition.id && cluster.name.trim() !== '')
			.map((cluster) => cluster.name),
		competences: ambition.competences.map((competence) => competenceWords[competence])
	}));
	return { lead: '', blocks, empty: 'Er staan nog geen ambities op het vel.' };
}
