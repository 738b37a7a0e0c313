import { createContext } from 'svelte';
import type { GuideDocument } from '#lib/document/guide-document.ts';
import { assemble, isChanged, nextVersion } from '#lib/domain/guide/assemble.ts';
import type { GuideProblem } from '#lib/domain/instrument/problems.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { Result } from '#lib/domain/result.ts';
import { guideFrom } from '#lib/instruments/file/read-guide.ts';
import { OpenDocument } from './open-document.svelte.ts';

/** The guide of one's own that is open in this tab. */
export class OpenGuide extends OpenDocument<GuideDocument> {
	/** True when talks follow another text than what stands here. */
	get isChanged(): boolean {
		return isChanged(this.view);
	}

	/** The guide as it reads now, or what is wrong with it. It has the number that it would be made ready with. */
	check(): Result<Instrument, readonly GuideProblem[]> {
		const { published } = this.view;
		const version = published && !this.isChanged ? published.version : nextVersion(this.view);
		return guideFrom(JSON.parse(JSON.stringify(assemble(this.view, version))));
	}

	/** Makes the guide as it reads now the one that new talks follow; refused while something is wrong. */
	publish(): readonly GuideProblem[] {
		const checked = this.check();
		if (!checked.ok) return checked.error;
		if (this.isChanged) this.edit.publish(checked.value);
		return [];
	}
}

/** The open guide, handed down by the page of a guide. */
export const [getGuide, setGuide] = createContext<OpenGuide>();
