// Learners who answer questions over the network and never give up, for tests of a server that is stopped and started
// under them. They are made up.

import { setTimeout as pause } from 'node:timers/promises';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { generator, shuffle } from '../../src/lib/quiz/random.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import type { CourseBank } from '../../src/lib/server/course-bank.ts';
import type { SignedIn } from './signed-in.ts';

/** Chance from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
	const next = generator(seed);
	return () => next() / 2 ** 32;
}

const LATELY = 7 * 86_400_000;

/** What one learner does, without end: lessons and their questions, then one attempt at a quiz after another. */
export function* deedsOf({ course, items }: CourseBank, seed: number): Generator<LearnerEvent> {
	const random = chance(seed);
	let at = Date.now() - LATELY;
	const later = () => (at += 5000 + Math.floor(random() * 20_000));
	const answer = (id: string) => sampleResponses(items.get(id)!)[random() < 0.7 ? 'right' : 'wrong'];
	const seconds = () => 2 + Math.floor(random() * 60);
	for (const { lessons } of course.modules) {
		if (random() < 0.7) continue;
		for (const { id, items: own } of lessons) {
			yield { type: 'moved', position: { page: 'lesson', id, section: null }, at: later() };
			for (const item of own) {
				const judged = { item, response: answer(item), earned: 1, possible: 1, seconds: seconds() };
				yield { type: 'practised', ...judged, at: later() };
			}
			yield { type: 'reached', lesson: id, at: later() };
			if (random() < 0.3) break;
		}
	}
	const quizzes = course.modules.flatMap(({ quiz }) => quiz ?? []);
	for (let number = 1; ; number++) {
		const { id, rows } = quizzes[Math.floor(random() * quizzes.length)]!;
		const drawn = rows.flatMap(({ pool, draw }) => shuffle(pool, number).slice(0, draw));
		yield { type: 'started', assessment: id, seed: number, items: drawn, at: later() };
		for (const item of drawn)
			yield { type: 'answered', seed: number, item, response: answer(item), seconds: seconds(), at: later() };
		// What a page claims, whatever it was.
		yield { type: 'submitted', seed: number, score: { num: 1, den: 1 }, passed: true, at: later() };
	}
}

export interface Learned {
	registration: string;
	/** In the order in which they were sent. */
	sent: LearnerEvent[];
	/** How many of them, from the first, were acknowledged. */
	acknowledged: number;
	commits: number;
	/** Requests that were sent again because no answer came. */
	again: number;
}

/**
 * Sends one commit after another until it is told to end, and each again until it is acknowledged.
 * @param where the server is now
 * @param ended the last commit is still brought home
 * @throws Error on an answer that no correct page should get
 */
export async function learn(
	learner: SignedIn,
	deeds: Iterator<LearnerEvent, unknown>,
	random: () => number,
	where: () => string,
	ended: () => boolean
): Promise<Learned> {
	const { registration, cookie } = learner;
	const learned: Learned = { registration, sent: [], acknowledged: 0, commits: 0, again: 0 };
	for (let sequence = 1; !ended(); sequence++) {
		const events = Array.from(
			{ length: 1 + Math.floor(random() * 3) },
			() => deeds.next().value as LearnerEvent
		);
		learned.sent.push(...events);
		const cmi = { core: { lesson_status: 'incomplete' }, suspend_data: String(sequence).padStart(2000, '.') };
		const body = JSON.stringify({ registration, sequence, final: false, cmi, events, version: 'v1' });
		while (!(await isStored(where(), cookie, body, sequence))) {
			learned.again++;
			await pause(50 + random() * 200);
		}
		learned.acknowledged += events.length;
		learned.commits++;
		await pause(random() * 200);
	}
	return learned;
}

async function isStored(url: string, cookie: string, body: string, sequence: number): Promise<boolean> {
	let status: number;
	let reply: { stored?: unknown };
	try {
		const headers = { origin: url, cookie, 'content-type': 'application/json', accept: 'application/json' };
		const response = await fetch(`${url}/api/commit`, { method: 'POST', headers, body });
		({ status } = response);
		reply = (await response.json()) as typeof reply;
	} catch {
		// Nothing answers, or the answer broke off.
		return false;
	}
	if (status === 200 && reply.stored === sequence) return true;
	throw new Error(`A commit was answered ${status}: ${JSON.stringify(reply)}`);
}
