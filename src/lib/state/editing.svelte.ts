import { createContext } from 'svelte';
import type { GuideTextTarget } from '#lib/document/guide-document.ts';
import type { TextTarget } from '#lib/document/conversation-document.ts';
import type { SchoolTextTarget } from '#lib/document/school-document.ts';

/** Names a text of whatever document is open. */
export type AnyTextTarget = TextTarget | SchoolTextTarget | GuideTextTarget;

/** What fields and the undo buttons need of the document that is open, whatever it is. */
export interface Editing {
	readonly edit: {
		readonly readOnly: boolean;
		setText(target: AnyTextTarget, value: string): void;
		settle(target: AnyTextTarget): void;
		group(changes: () => void): void;
		undo(): void;
		redo(): void;
	};
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/** Texts that people wrote at the same spot while apart: each version, by `textKey`. */
	readonly apart: Readonly<Record<string, readonly string[]>>;
}

/** The document that fields change, handed down beside the talk, the school or the guide. */
export const [getEditing, setEditing] = createContext<Editing>();
