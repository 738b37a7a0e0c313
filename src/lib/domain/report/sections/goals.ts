import { isSkipped, weightOf, type GoalWeight } from '../../conversation/marks.ts';
import type { Goal, Goals, Step } from '../../instrument/types.ts';
import type { Draft, Material } from '../material.ts';
import { item } from '../material.ts';
import type { Block } from '../types.ts';
import { weightWords } from '../words.ts';

/** The programme goals by how much they count now. */
export function goals(material: Material): Draft {
	const blocks = material.instrument.steps.flatMap((step) =>
		step.activity.kind === 'goals' ? ofStep(material, step, step.activity) : []
	);
	return { lead: '', blocks, empty: 'Er zijn nog geen doelen gekozen.' };
}

function ofStep({ conversation }: Material, step: Step, activity: Goals): readonly Block[] {
	if (isSkipped(conversation.marks, step.id)) {
		const text = `${activity.programme.name} is niet van toepassing op deze school.`;
		return [{ kind: 'paragraph', text, quiet: true }];
	}
	const weighed = (weight: GoalWeight) =>
		activity.goals.filter(({ key }) => weightOf(conversation.marks, key) === weight);
	const chosen = [
		...weighed('first').map(first),
		...weighed('also').map((goal) => item(goal.text))
	];
	const later = weighed('later').map((goal) => item(goal.text, [weightWords.later]));
	const items = [...chosen, ...later];
	return items.length === 0 ? [] : [{ kind: 'items', items }];
}

const first = (goal: Goal) => item(goal.text, [], true);
