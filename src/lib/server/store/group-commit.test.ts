import { describe, expect, it } from 'vitest';
import { GroupCommit } from './group-commit.ts';

/** A connection that notes what it was told, and fails where it is asked to. */
function recorder(failAt = '') {
	const told: string[] = [];
	const commits = new GroupCommit((sql) => {
		told.push(sql);
		if (sql === failAt) throw new Error('disk full');
	});
	return { told, commits };
}

const pieces = (...names: readonly string[]) =>
	names.flatMap((name) => ['SAVEPOINT piece', name, 'RELEASE piece']);

describe('a group commit', () => {
	it('writes what is asked for in one turn with one wait for the disk', async () => {
		const { told, commits } = recorder();
		const note = (name: string) => commits.add(async () => Promise.resolve(told.push(name)));
		await Promise.all([note('a'), note('b'), note('c')]);
		expect(told).toEqual(['BEGIN IMMEDIATE', ...pieces('a', 'b', 'c'), 'COMMIT']);
	});

	it('tells nobody before the commit', async () => {
		const { told, commits } = recorder();
		await commits.add(async () => Promise.resolve()).then(() => told.push('told'));
		expect(told.slice(-2)).toEqual(['COMMIT', 'told']);
	});

	it('undoes a piece that fails alone', async () => {
		const { told, commits } = recorder();
		const outcomes = await Promise.allSettled([
			commits.add(async () => Promise.reject(new Error('full'))),
			commits.add(async () => Promise.resolve('fine'))
		]);
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
		expect(told).toContain('ROLLBACK TO piece');
		expect(told.at(-1)).toBe('COMMIT');
	});

	it('that the disk refuses fails for everybody in it, and the next one is tried anew', async () => {
		const { told, commits } = recorder('COMMIT');
		const work = async () => Promise.resolve('fine');
		const outcomes = await Promise.allSettled([commits.add(work), commits.add(work)]);
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(told.at(-1)).toBe('ROLLBACK');
		await commits.add(work).catch(() => undefined);
		expect(told.filter((sql) => sql === 'BEGIN IMMEDIATE')).toHaveLength(2);
	});

	it('is idle when everything was written', async () => {
		const { told, commits } = recorder();
		void commits.add(async () => Promise.resolve());
		await commits.idle();
		expect(told.at(-1)).toBe('COMMIT');
	});
});
