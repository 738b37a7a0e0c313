import * as v from 'valibot';
import { problemsIn, type GuideProblem } from '#lib/domain/instrument/problems.ts';
import type { Instrument } from '#lib/domain/instrument/types.ts';
import type { Result } from '#lib/domain/result.ts';
import { guide } from './guide-schema.ts';

/** So many are told; whoever mends them sees the rest. */
const MOST_PROBLEMS = 20;

function problemOf(issue: v.BaseIssue<unknown>): GuideProblem {
	const place = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	const { received } = issue;
	return {
		place,
		kind: issue.type === 'max_length' ? 'tooLong' : 'wrong',
		value: received === 'undefined' ? '' : received
	};
}

/** A guide from a parsed value that may be anything; or what is wrong with it, place by place. */
export function guideFrom(value: unknown): Result<Instrument, readonly GuideProblem[]> {
	const read = v.safeParse(guide, value);
	if (!read.success) {
		return { ok: false, error: read.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
	}
	const problems = problemsIn(read.output);
	return problems.length === 0
		? { ok: true, value: read.output }
		: { ok: false, error: problems.slice(0, MOST_PROBLEMS) };
}

/** The guide that a document carries as text; null when it can't be read. */
export function guideFromText(text: string): Instrument | null {
	try {
		const read = guideFrom(JSON.parse(text));
		return read.ok ? read.value : null;
	} catch {
		return null;
	}
}
