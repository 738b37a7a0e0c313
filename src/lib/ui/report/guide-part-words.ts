import type { Conversation } from '#lib/domain/conversation/types.ts';
import { counted } from '#lib/domain/counted.ts';
import type { GuidePart } from './editable-guides.ts';

/** How much there is in a part that only some guides have. */
export function guideCount(part: GuidePart | 'goals', conversation: Conversation): number {
	switch (part) {
		case 'goals':
			return marked(conversation, 'goal/');
		case 'aspects':
			return Object.entries(conversation.answers).filter(
				([id, text]) => /\/(strength|weakness)$/u.test(id) && text.trim() !== ''
			).length;
		case 'lookBack':
			return conversation.lookBacks.length;
		case 'appointments':
			return conversation.appointments.length;
		case 'objects':
			return conversation.storyObjects.length;
		case 'ideas':
			return conversation.ideas.length;
		case 'features':
			return conversation.features.length;
	}
}

const marked = ({ marks }: Conversation, prefix: string): number =>
	Object.keys(marks).filter((id) => id.startsWith(prefix)).length;

const words = {
	goals: ['Doelen', 'doel', 'doelen'],
	aspects: ['Sterk en zwak', 'sterke of zwakke kant', 'sterke en zwakke kanten'],
	lookBack: ['Terugblik', 'afspraak van vorig jaar', 'afspraken van vorig jaar'],
	appointments: ['Data', 'datum', 'data'],
	objects: ['Voorwerpen', 'voorwerp', 'voorwerpen'],
	ideas: ['Ideeën', 'idee', 'ideeën'],
	features: ['Kenmerken van borging', 'kenmerk van borging', 'kenmerken van borging']
} as const satisfies Record<GuidePart | 'goals', readonly [string, string, string]>;

/** What such a part holds, e.g. "7 voorwerpen". */
export function guideWords(part: GuidePart | 'goals', count: number): string {
	const [none, one, more] = words[part];
	return count === 0 ? none : counted(count, one, more);
}
