// Learners who report all at once, for figures of how many a server takes and how long each waits.

import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { deedsOf } from '../../tests/support/simulated-learner.ts';
import type { CourseBank } from '../../src/lib/server/course-bank.ts';

/** Characters of a state that a page sends with each commit, in two leaves: one may hold 4096. */
const LEAF = 4000;

export interface Latencies {
	/** Milliseconds. */
	p50: number;
	p99: number;
	longest: number;
	/** Commits a second. */
	rate: number;
}

/** One that was answered: milliseconds by `performance.now()`, and how many it took. */
export interface Sample {
	at: number;
	took: number;
}

/** Of those that were on their way at some time between `from` and `to`. */
export function latenciesOf(samples: readonly Sample[], from: number, to: number): Latencies {
	const own = samples.filter(({ at, took }) => at <= to && at + took >= from);
	const sorted = own.map(({ took }) => took).sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
	return { p50: at(0.5), p99: at(0.99), longest: at(1), rate: (1000 * sorted.length) / (to - from) };
}

/** A learner's commits, each with one thing done and a state of 8 kB, written before anything is measured. */
export function bodiesOf(bank: CourseBank, registration: string, seed: number, many: number): string[] {
	const deeds = deedsOf(bank, seed);
	return Array.from({ length: many }, (_, index) => {
		const sequence = index + 1;
		const leaf = `${sequence}`.padStart(LEAF, '.');
		return JSON.stringify({
			...{ registration, sequence, final: false, events: [deeds.next().value], version: 'bench' },
			cmi: { core: { lesson_status: 'incomplete' }, suspend_data: leaf, comments: leaf }
		});
	});
}

export interface Sender {
	cookie: string;
	bodies: string[];
}

/**
 * Each sender one commit after the other, all at the same time.
 * @param between milliseconds from the start of one to the start of the next; 0: without a break
 * @param ended nobody begins another one then
 * @throws Error on any answer but "stored"
 */
export async function send(
	url: string,
	senders: readonly Sender[],
	between = 0,
	ended: () => boolean = () => false
): Promise<Sample[]> {
	const agent = new Agent({ keepAlive: true, maxSockets: senders.length });
	const samples: Sample[] = [];
	await Promise.all(
		senders.map(async ({ cookie, bodies }, index) => {
			// Not all at the same moment.
			await pause((between * index) / senders.length);
			for (const body of bodies) {
				if (ended()) return;
				const at = performance.now();
				await post(agent, url, cookie, body);
				const took = performance.now() - at;
				samples.push({ at, took });
				if (took < between) await pause(between - took);
			}
		})
	);
	agent.destroy();
	return samples;
}

function post(agent: Agent, url: string, cookie: string, body: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const headers = {
			...{ origin: url, cookie, 'content-type': 'application/json' },
			'content-length': Buffer.byteLength(body)
		};
		const sent = request(`${url}/api/commit`, { method: 'POST', agent, headers }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => (text += part));
			response.on('end', () => {
				if (response.statusCode === 200 && text.startsWith('{"stored"')) resolve();
				else reject(new Error(`A commit was answered ${response.statusCode}: ${text}`));
			});
		});
		sent.on('error', reject);
		sent.end(body);
	});
}
