// Commits of a whole class at once. Each transaction costs a wait for the disk, and on PostgreSQL ways to and fro:
// those that come at the same moment, or wait meanwhile, share the next one. Nobody is answered before it is on disk.

import { setImmediate } from 'node:timers/promises';

/** Turns of the event loop without a new commit, after which those that came are enough. */
const QUIET = 2;

export interface Lanes {
	/** Transactions at the same time. */
	lanes: number;
	/** Commits in one of them, at most: none waits long for the others. */
	most: number;
}

interface Waiting<Job, Result> {
	job: Job;
	resolve(result: Result): void;
	reject(error: unknown): void;
}

/**
 * @param work does some jobs together or fails with all of them; never two with the same name at a time
 * @param nameOf jobs with one name are done one after the other, in the order in which they came
 * @returns what adds a job; its promise is rejected with what `work` threw for it alone
 */
export function createQueue<Job, Result>(
	{ lanes, most }: Lanes,
	nameOf: (job: Job) => string,
	work: (jobs: readonly Job[]) => Promise<Result[]>
): (job: Job) => Promise<Result> {
	let waiting: Waiting<Job, Result>[] = [];
	const busy = new Set<string>();
	let open = 0;

	function take(): Waiting<Job, Result>[] {
		const taken: Waiting<Job, Result>[] = [];
		const left: Waiting<Job, Result>[] = [];
		// A later job of somebody whose earlier one is left must not come first.
		const passed = new Set(busy);
		for (const one of waiting) {
			const name = nameOf(one.job);
			if (taken.length < most && !passed.has(name)) taken.push(one);
			else left.push(one);
			passed.add(name);
		}
		waiting = left;
		// In one order everywhere, so that two processes never wait for each other.
		return taken.sort((a, b) => (nameOf(a.job) < nameOf(b.job) ? -1 : 1));
	}
	/** An embedded database holds the event loop: what came in meanwhile is read only in its next turns. */
	async function gather(): Promise<void> {
		for (let quiet = 0; quiet < QUIET && waiting.length < most;) {
			const before = waiting.length;
			await setImmediate();
			quiet = waiting.length > before ? 0 : quiet + 1;
		}
	}
	async function run(taken: readonly Waiting<Job, Result>[]): Promise<void> {
		try {
			const results = await work(taken.map(({ job }) => job));
			taken.forEach(({ resolve }, index) => resolve(results[index]!));
		} catch (error) {
			if (taken.length === 1) return taken[0]!.reject(error);
			// One of them may be what the database refuses: the others must not fail with it.
			for (const one of taken) await run([one]);
		}
	}
	async function lane(): Promise<void> {
		open++;
		for (;;) {
			await gather();
			const taken = take();
			if (taken.length === 0) break;
			for (const { job } of taken) busy.add(nameOf(job));
			await run(taken);
			for (const { job } of taken) busy.delete(nameOf(job));
		}
		// Whatever still waits, waits for somebody in another lane, which looks again when that one is done.
		open--;
	}
	return (job) =>
		new Promise((resolve, reject) => {
			waiting.push({ job, resolve, reject });
			if (open < lanes) void lane();
		});
}
