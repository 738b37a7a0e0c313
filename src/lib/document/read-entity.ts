import * as Y from 'yjs';
import type {
	Agreement,
	Ambition,
	Appointment,
	Cluster,
	Competence,
	ExtraItem,
	Feature,
	Idea,
	LogEntry,
	LookBackEntry,
	Note,
	Outcome,
	Participant,
	Photo,
	PhotoKind,
	StoryObject,
	Stroke
} from '#lib/domain/conversation/types.ts';
import { addedActivities } from '#lib/domain/guide/types.ts';
import type {
	DraftHeading,
	DraftItem,
	DraftMessage,
	DraftPrompt,
	DraftStep,
	DraftTip
} from '#lib/domain/guide/types.ts';
import type { Domain, NoteColor, Role } from '#lib/domain/instrument/types.ts';
import { levels, reportParts, stepId } from '#lib/domain/instrument/types.ts';
import type { SchoolDocumentNote, SchoolPerson } from '#lib/domain/school/types.ts';
import { memberKey, type EntityKind } from './schema.ts';

/** The members of a set that is kept as one key a member. */
export function membersOf(map: Y.Map<unknown>, set: string): readonly string[] {
	const prefix = memberKey(set, '');
	const members: string[] = [];
	for (const [key, value] of map) {
		if (value === true && key.startsWith(prefix)) members.push(key.slice(prefix.length));
	}
	return members.sort();
}

/** Reads one entity with defaults: a field that is missing or from a newer app never breaks the view. */
export class EntityReader {
	readonly #id: string;
	readonly #map: Y.Map<unknown>;

	constructor(id: string, map: Y.Map<unknown>) {
		this.#id = id;
		this.#map = map;
	}

	base() {
		return { id: this.#id, order: this.string('order', ''), createdAt: this.number('createdAt') };
	}

	text(name: string): string {
		const value = this.#map.get(name);
		return value instanceof Y.Text ? value.toJSON() : '';
	}

	string(name: string, fallback: string): string {
		const value = this.#map.get(name);
		return typeof value === 'string' ? value : fallback;
	}

	stringOrNull(name: string): string | null {
		const value = this.#map.get(name);
		return typeof value === 'string' ? value : null;
	}

	number(name: string): number {
		const value = this.#map.get(name);
		return typeof value === 'number' ? value : 0;
	}

	flag(name: string): boolean {
		return this.#map.get(name) === true;
	}

	/** One of `options`, or `fallback` when the stored value is unknown to this version. */
	option<T, F>(name: string, options: readonly T[], fallback: F): T | F {
		const value = this.#map.get(name);
		return options.find((option) => option === value) ?? fallback;
	}

	members(set: string): readonly string[] {
		return membersOf(this.#map, set);
	}

	numbers(name: string): readonly number[] {
		const value = this.#map.get(name);
		return value instanceof Uint8Array ? Array.from(new Uint16Array(value.slice().buffer)) : [];
	}
}

const roles: readonly Role[] = [
	'intermediary',
	'principal',
	'teamLeader',
	'cultureCoordinator',
	'teacher',
	'cultureTeam',
	'pupil',
	'parent',
	'culturalPartner',
	'other'
];
const colors: readonly NoteColor[] = ['yellow', 'green', 'pink'];
const domains: readonly Domain[] = [1, 2, 3];
const competences: readonly Competence[] = ['creating', 'investigating', 'reflecting'];
const outcomes: readonly Outcome[] = ['done', 'partly', 'notDone', 'changed'];
const photoKinds: readonly PhotoKind[] = ['sheet', 'drawing', 'other'];

const readParticipant = (entity: EntityReader): Participant => ({
	...entity.base(),
	role: entity.option('role', roles, 'other'),
	label: entity.text('label'),
	valuable: entity.text('valuable'),
	experience: entity.text('experience'),
	followUp: entity.text('followUp')
});

const readNote = (entity: EntityReader): Note => ({
	...entity.base(),
	color: entity.option('color', colors, 'yellow'),
	text: entity.text('text'),
	remark: entity.text('remark'),
	contribution: entity.text('contribution'),
	contributors: entity.text('contributors'),
	alternative: entity.text('alternative'),
	authorId: entity.stringOrNull('authorId'),
	clusterId: entity.stringOrNull('clusterId'),
	parked: entity.flag('parked'),
	ambitionIds: entity.members('ambitionIds'),
	domain: entity.option('domain', domains, null),
	term: entity.option('term', ['short', 'long'] as const, null),
	priority: entity.flag('priority')
});

const readCluster = (entity: EntityReader): Cluster => ({
	...entity.base(),
	name: entity.text('name'),
	parked: entity.flag('parked'),
	ambitionId: entity.stringOrNull('ambitionId')
});

/** With the ambition that it became a part of, which nobody sees: it is removed then. */
const readAmbition = (entity: EntityReader): Ambition & { readonly joinedTo: string | null } => ({
	...entity.base(),
	text: entity.text('text'),
	joinedTo: entity.stringOrNull('joinedTo'),
	competences: competences.filter((name) => entity.members('competences').includes(name))
});

const readAgreement = (entity: EntityReader): Agreement => ({
	...entity.base(),
	what: entity.text('what'),
	whoElse: entity.text('whoElse'),
	location: entity.text('location'),
	participantIds: entity.members('participantIds'),
	owner: entity.option('owner', ['school', 'intermediary'] as const, 'school'),
	by: entity.stringOrNull('by'),
	time: entity.stringOrNull('time'),
	opportunityIds: entity.members('opportunityIds'),
	inPlannedCulture: entity.flag('inPlannedCulture'),
	heading: entity.stringOrNull('heading'),
	fits: entity.option('fits', ['this-year', 'later'] as const, null),
	outcome: entity.option('outcome', outcomes, null)
});

const readPhoto = (entity: EntityReader): Photo => ({
	...entity.base(),
	blobId: entity.string('blobId', ''),
	kind: entity.option('kind', photoKinds, 'other'),
	width: entity.number('width'),
	height: entity.number('height'),
	caption: entity.text('caption')
});

const readStroke = (entity: EntityReader): Stroke => ({
	...entity.base(),
	points: entity.numbers('points')
});

const readLogEntry = (entity: EntityReader): LogEntry => ({
	...entity.base(),
	stepId: stepId(entity.string('stepId', '')),
	at: entity.number('at')
});

const readExtraItem = (entity: EntityReader): ExtraItem => ({
	...entity.base(),
	text: entity.text('text'),
	done: entity.flag('done')
});

const readLookBack = (entity: EntityReader): LookBackEntry => ({
	...entity.base(),
	what: entity.text('what'),
	details: entity.text('details'),
	result: entity.text('result'),
	outcome: entity.option('outcome', outcomes, null),
	sourceAgreementId: entity.stringOrNull('sourceAgreementId'),
	carriedId: entity.stringOrNull('carriedId')
});

const readAppointment = (entity: EntityReader): Appointment => ({
	...entity.base(),
	what: entity.text('what'),
	location: entity.text('location'),
	date: entity.stringOrNull('date'),
	time: entity.stringOrNull('time'),
	inPlannedCulture: entity.flag('inPlannedCulture')
});

const readStoryObject = (entity: EntityReader): StoryObject => ({
	...entity.base(),
	what: entity.text('what'),
	story: entity.text('story'),
	ownerId: entity.stringOrNull('ownerId')
});

const readIdea = (entity: EntityReader): Idea => ({
	...entity.base(),
	text: entity.text('text'),
	partner: entity.text('partner'),
	needs: entity.text('needs'),
	chosen: entity.flag('chosen')
});

const readFeature = (entity: EntityReader): Feature => ({
	...entity.base(),
	text: entity.text('text'),
	met: entity.flag('met')
});

const readSchoolPerson = (entity: EntityReader): SchoolPerson => ({
	...entity.base(),
	role: entity.option('role', roles, 'other'),
	label: entity.text('label'),
	note: entity.text('note')
});

const readSchoolDocument = (entity: EntityReader): SchoolDocumentNote => ({
	...entity.base(),
	title: entity.text('title'),
	link: entity.text('link'),
	note: entity.text('note')
});

const readGuideStep = (entity: EntityReader): DraftStep => ({
	...entity.base(),
	key: entity.stringOrNull('key'),
	title: entity.text('title'),
	guidance: entity.text('guidance'),
	tips: entity.text('tips'),
	rule: entity.text('rule'),
	minutes: Math.max(1, Math.round(entity.number('minutes'))),
	hidden: entity.flag('hidden'),
	activity: entity.option('activity', addedActivities, 'topics')
});

const readGuidePrompt = (entity: EntityReader): DraftPrompt => ({
	...entity.base(),
	key: entity.stringOrNull('key'),
	stepId: entity.string('stepId', ''),
	text: entity.text('text'),
	hint: entity.text('hint'),
	heading: entity.text('heading'),
	answer: entity.option('answer', ['none', 'everyone', 'written'] as const, 'none')
});

const readGuideItem = (entity: EntityReader): DraftItem => ({
	...entity.base(),
	key: entity.stringOrNull('key'),
	text: entity.text('text'),
	short: entity.text('short'),
	kind: entity.option('kind', ['prepare', 'pack'] as const, 'prepare')
});

const readGuideMessage = (entity: EntityReader): DraftMessage => ({
	...entity.base(),
	key: entity.stringOrNull('key'),
	title: entity.text('title'),
	subject: entity.text('subject'),
	body: entity.text('body'),
	when: entity.option('when', ['before', 'after'] as const, 'before')
});

const readGuideHeading = (entity: EntityReader): DraftHeading => ({
	...entity.base(),
	part: entity.option('part', reportParts, 'answers'),
	heading: entity.text('heading')
});

const readGuideTip = (entity: EntityReader): DraftTip => {
	const members = entity.members('levels');
	return {
		...entity.base(),
		key: entity.stringOrNull('key'),
		levels: levels.filter((level) => members.includes(level)),
		level: entity.text('level'),
		tip: entity.text('tip'),
		partners: entity.text('partners')
	};
};

/** The view of each kind of entity. */
export const readers = {
	participant: readParticipant,
	note: readNote,
	cluster: readCluster,
	ambition: readAmbition,
	agreement: readAgreement,
	photo: readPhoto,
	stroke: readStroke,
	log: readLogEntry,
	extraItem: readExtraItem,
	lookBack: readLookBack,
	appointment: readAppointment,
	storyObject: readStoryObject,
	idea: readIdea,
	feature: readFeature,
	schoolPerson: readSchoolPerson,
	schoolDocument: readSchoolDocument,
	guideStep: readGuideStep,
	guidePrompt: readGuidePrompt,
	guideItem: readGuideItem,
	guideMessage: readGuideMessage,
	guideHeading: readGuideHeading,
	guideTip: readGuideTip
} as const satisfies Record<EntityKind, (entity: EntityReader) => unknown>;

export type EntityView<Kind extends EntityKind> = ReturnType<(typeof readers)[Kind]>;
