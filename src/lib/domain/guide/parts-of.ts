import type { Instrument, Prompt, Step } from '../instrument/types.ts';
import { textOf } from './lines.ts';

/** The texts and choices of a step as they stand in a guide, to begin editing with. */
export const stepParts = (step: Step) => ({
	key: step.id,
	title: step.title,
	guidance: textOf(step.guidance),
	tips: textOf(step.tips),
	rule: step.rule?.text ?? '',
	minutes: step.minutes,
	hidden: false
});

/** The same of a question in the step with part id `stepId`. */
export const promptParts = (prompt: Prompt, stepId: string) => ({
	key: prompt.id,
	stepId,
	text: prompt.text,
	hint: prompt.hint ?? '',
	heading: prompt.reportAs ?? '',
	answer: prompt.answer ?? ('none' as const)
});

/** What is edited of a guide besides its steps. */
export const otherParts = ({ checklist, messages, report, levelTips }: Instrument) => ({
	items: checklist.map(({ id, text, short, kind }) => ({ key: id, text, short, kind })),
	messages: messages.map(({ id, title, subject, body, when }) => ({
		key: id,
		title,
		subject,
		body,
		when
	})),
	headings: report.map(({ part, heading }) => ({ part, heading })),
	tips: (levelTips?.rows ?? []).map(({ levels, level, tip, partners }, index) => ({
		key: String(index),
		levels,
		level: level.text,
		tip: tip.text,
		partners: partners.text
	}))
});
