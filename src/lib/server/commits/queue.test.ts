import fc from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { createQueue } from './queue.ts';

interface Job {
	name: string;
	number: number;
	fails: boolean;
}

describe('the queue of commits', () => {
	it('does every job once, each learner’s in order and never two at a time, and fails alone', async () => {
		const jobs = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), fails: fc.boolean() }));
		await fc.assert(
			fc.asyncProperty(
				jobs,
				fc.integer({ min: 1, max: 4 }),
				fc.integer({ min: 1, max: 3 }),
				async (list, lanes, most) => {
					const busy = new Set<string>();
					const done: number[] = [];
					let open = 0;
					const add = createQueue<Job, number>(
						{ lanes, most },
						({ name }) => name,
						async (taken) => {
							expect(taken.length).toBeLessThanOrEqual(most);
							expect(++open).toBeLessThanOrEqual(lanes);
							for (const { name } of taken) {
								expect(busy).not.toContain(name);
								busy.add(name);
							}
							await turn();
							for (const { name } of taken) busy.delete(name);
							open--;
							if (taken.some(({ fails }) => fails)) throw new Error('refused');
							done.push(...taken.map(({ number }) => number));
							return taken.map(({ number }) => number);
						}
					);
					const all = list.map((one, number) => ({ ...one, number }));
					const results = await Promise.allSettled(all.map(add));
					expect(results.map(({ status }) => status)).toEqual(
						all.map(({ fails }) => (fails ? 'rejected' : 'fulfilled'))
					);
					for (const name of ['a', 'b', 'c', 'd']) {
						const own = all.filter((one) => one.name === name && !one.fails).map(({ number }) => number);
						expect(done.filter((number) => all[number]!.name === name)).toEqual(own);
					}
				}
			)
		);
	});

	it('lets a job wait for another of its learner without asking again and again', async () => {
		let asked = 0;
		const ends: (() => void)[] = [];
		const add = createQueue<string, string>(
			{ lanes: 4, most: 8 },
			(name) => {
				asked++;
				return name;
			},
			async (taken) => {
				await new Promise<void>((resolve) => ends.push(resolve));
				return [...taken];
			}
		);
		const both = [add('Li'), add('Li')];
		await vi.waitUntil(() => ends.length > 0);
		for (let turns = 0; turns < 20; turns++) await turn();
		expect(asked).toBeLessThan(20);
		ends.shift()!();
		expect(await both[0]).toBe('Li');
		await vi.waitUntil(() => ends.length > 0);
		ends.shift()!();
		expect(await both[1]).toBe('Li');
	});

	it('does together what comes in one turn of the event loop after the other', async () => {
		const together: number[] = [];
		const add = createQueue<string, string>(
			{ lanes: 1, most: 8 },
			(name) => name,
			async (taken) => {
				together.push(taken.length);
				return [...taken];
			}
		);
		const all: Promise<string>[] = [];
		for (const name of ['a', 'b', 'c', 'd']) {
			all.push(add(name));
			await turn();
		}
		await Promise.all(all);
		expect(together).toEqual([4]);
	});
});
