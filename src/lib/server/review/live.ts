// Who watches which class, and that something changed there: told in this process at once, and found in the database
// where others write to it too. What changed is not said: whoever watches asks anew, with rights of its own.

import type { Db, Engine } from '../database/open.ts';

/** News of one class come at most so often (ms): a class at work reports many times a second. */
const QUIET = 3000;
/** How often what other processes stored is looked for. */
const LOOK = 5000;
/** A sign of life, so that nothing between here and the page takes the line for dead. */
const ALIVE = 25_000;
/** Then the page comes back by itself, and its rights are checked anew. */
const LONGEST = 30 * 60_000;

export interface Live {
	/** Something was stored for this class. */
	changed(classId: string): void;
	/** @returns what ends it */
	watch(classId: string, told: () => void): () => void;
}

export function createLive(): Live {
	const watchers = new Map<string, Set<() => void>>();
	return {
		changed(classId) {
			for (const told of watchers.get(classId) ?? []) told();
		},
		watch(classId, told) {
			const own = watchers.get(classId) ?? new Set();
			watchers.set(classId, own.add(told));
			return () => {
				own.delete(told);
				if (own.size === 0 && watchers.get(classId) === own) watchers.delete(classId);
			};
		}
	};
}

/** Tells at once, then at most every `quiet` ms, and never loses the last. */
export function seldom(tell: () => void, quiet: number): { told(): void; stop(): void } {
	let timer: NodeJS.Timeout | null = null;
	let waiting = false;
	const rest = () => {
		timer = waiting ? setTimeout(rest, quiet) : null;
		if (waiting) tell();
		waiting = false;
	};
	return {
		told() {
			if (timer) waiting = true;
			else {
				tell();
				timer = setTimeout(rest, quiet);
			}
		},
		stop: () => clearTimeout(timer ?? undefined)
	};
}

/** News of a class as server-sent events: `changed`, with nothing in them. */
export function newsOf(
	{ live, db, engine }: { live: Live; db: Db; engine: Engine },
	classId: string
): ReadableStream<Uint8Array> {
	const text = new TextEncoder();
	let stop = () => {};
	return new ReadableStream({
		start(controller) {
			const send = (line: string) => controller.enqueue(text.encode(line));
			const news = seldom(() => send('event: changed\ndata:\n\n'), QUIET);
			const unwatch = live.watch(classId, news.told);
			const timers = [
				setInterval(() => send(':\n\n'), ALIVE),
				setTimeout(() => {
					stop();
					controller.close();
				}, LONGEST)
			];
			if (engine === 'postgres') timers.push(lookOften(db, classId, news.told));
			stop = () => {
				unwatch();
				news.stop();
				// Node's timers are ended by either function.
				for (const timer of timers) clearTimeout(timer);
			};
			send('retry: 4000\n\n');
		},
		cancel: () => stop()
	});
}

function lookOften(db: Db, classId: string, found: () => void): NodeJS.Timeout {
	let before: string | null = null;
	return setInterval(() => {
		void stateOf(db, classId).then(
			(now) => {
				if (before !== null && now !== before) found();
				before = now;
			},
			// The next look finds what this one could not see; a database that is away shows on the page's next load.
			() => undefined
		);
	}, LOOK);
}

/** A text that is another one after every commit, and when somebody comes or goes. */
export async function stateOf(db: Db, classId: string): Promise<string> {
	const { last, commits, events, learners } = await db
		.selectFrom('registration')
		.select(({ fn }) => [
			fn.max('lastAt').as('last'),
			fn.sum<number>('sequence').as('commits'),
			// Events may come without a model, and clocks of servers differ.
			fn.sum<number>('events').as('events'),
			fn.countAll<number>().as('learners')
		])
		.where('classId', '=', classId)
		.where('leftAt', 'is', null)
		.executeTakeFirstOrThrow();
	return [last, commits, events, learners].join();
}
