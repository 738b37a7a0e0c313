import { seemsPersonal } from '#lib/domain/conversation/personal-name.ts';

/** Said beside the label of a seat that seems to be a name. It is a hint: what was typed stays. */
export const nameHint = (label: string): string | undefined =>
	seemsPersonal(label)
		? 'Is dit een naam? Schrijf liever een rol, bijvoorbeeld “Leerkracht bovenbouw”.'
		: undefined;
