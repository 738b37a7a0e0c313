import type { Agreement } from '#lib/domain/conversation/types.ts';
import type { Instrument, PlanHeading } from '#lib/domain/instrument/types.ts';

/** The headings for agreements that a guide has; none where it makes no plan. */
export const headingsOf = ({ steps }: Pick<Instrument, 'steps'>): readonly PlanHeading[] =>
	steps.flatMap(({ activity }) => (activity.kind === 'plan' ? activity.headings : []));

/** Agreements under a heading; null: those without one, or with one that this guide does not have. */
export function underHeading(
	agreements: readonly Agreement[],
	id: string | null,
	headings: readonly PlanHeading[]
): readonly Agreement[] {
	if (id !== null) return agreements.filter(({ heading }) => heading === id);
	const known = new Set<string | null>(headings.map((each) => each.id));
	return agreements.filter(({ heading }) => !known.has(heading));
}
