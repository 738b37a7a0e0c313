import type { School } from '../school/types.ts';
import { passage, type Passage } from './passage.ts';

/** Everything that was typed about a school, with where it stands. */
export const schoolPassagesOf = ({ texts, people, documents }: School): readonly Passage[] => [
	...passage('school', texts.name, texts.place),
	...passage('aboutSchool', texts.type, texts.brin, texts.locationNumber, texts.remarks),
	...people.flatMap(({ label, note }) => passage('aboutSchool', label, note)),
	...documents.flatMap(({ title, link, note }) => passage('schoolPaper', title, link, note))
];
