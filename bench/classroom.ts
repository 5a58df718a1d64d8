// The server of the classroom under load, on both engines: commits, an instructor's first screen, and the item
// analysis of a large class while learners go on. Run alone: node bench/classroom.ts [--quick] [--engine sqlite]. What
// an aim is beside it says so; on a machine with other work look at processor time too.

import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { realBank } from '../tests/support/commits.ts';
import { builtServer } from '../tests/support/built-server.ts';
import { emptyDatabase, engines, startPostgres } from '../tests/support/engines.ts';
import { startServer, type ServerProcess } from '../tests/support/server-process.ts';
import { classSignedIn, envOf, openBeside, sessionOf } from '../tests/support/signed-in.ts';
import type { Classroom } from '../src/lib/server/classroom.ts';
import { receive } from '../src/lib/server/commits/receive.ts';
import type { Engine } from '../src/lib/server/database/open.ts';
import { analyse } from '../src/lib/server/review/analysis.ts';
import { firstAnswers } from '../src/lib/server/review/first-answers.ts';
import { firstScreen } from '../src/lib/server/review/first-screen.ts';
import { bodiesOf, latenciesOf, send, type Latencies, type Sample, type Sender } from './classroom/load.ts';
import { fillThrough } from './classroom/through.ts';
import { report, type Figure } from './figures.ts';

/** Learners at the same time. */
const LEARNERS = 64;
/** Milliseconds from one commit of a learner to the next while an analysis runs: faster than anybody answers. */
const PACE = 250;
const ROUNDS = 3;
/** Milliseconds. */
const WARM = 2000;
const sizes = {
	full: { commits: 6400, screen: 1000, answers: 1_000_000, times: 9 },
	quick: { commits: 1280, screen: 1000, answers: 100_000, times: 3 }
};
type Size = (typeof sizes)['full'];

/** @throws Error when the server answers a commit otherwise than it should */
export async function benchClassroom(quick: boolean, only: readonly Engine[] = engines): Promise<Figure[]> {
	const folder = await builtServer();
	const postgres = only.includes('postgres') ? await startPostgres() : null;
	try {
		const figures: Figure[] = [];
		for (const engine of only)
			figures.push(
				...(await benchEngine(engine, postgres?.address ?? '', folder, sizes[quick ? 'quick' : 'full']))
			);
		return figures;
	} finally {
		await postgres?.stop();
	}
}

async function benchEngine(engine: Engine, postgres: string, folder: string, size: Size): Promise<Figure[]> {
	const figures: Figure[] = [];
	let subject = '';
	const add = (name: string, value: number, unit: string, aim: Figure['aim'], means: string) => {
		// A figure that goes with the one above it is called after it.
		if (!name.startsWith('the same')) subject = name;
		const full = name.replace(/^the same/, subject);
		const lessIsBetter = unit !== 'a second' && unit !== 'commits';
		figures.push({ name: `${engine}: ${full}`, value, unit, aim, means, lessIsBetter });
	};
	const place = await emptyDatabase(engine, postgres);
	const classroom = await openBeside(place.place, realBank());
	const env = { ...envOf(engine, place.place), LOG: 'errors' };
	let server = null as ServerProcess | null;
	const started = async () => {
		await server?.stop();
		server = await startServer(folder, env);
		// A server that has just begun is slow, as any program is.
		await send(server.url, await sendersOf(classroom, 'warm', LEARNERS * 20));
		return server;
	};
	try {
		console.log(`${engine}: commits.`);
		const alone = await rounds(() => sendersOf(classroom, 'alone', size.commits), commitsTo(classroom));
		const many = { least: 1000 };
		const soon = { most: 100 };
		add(
			'commits stored',
			alone.rate,
			'a second',
			many,
			'by the function that stores them, without the network'
		);
		add('the same, p99', alone.p99, 'ms', soon, 'one of a hundred takes longer');
		const { url, pid } = await started();
		const before = processorSeconds(pid);
		const over = await rounds(
			() => sendersOf(classroom, 'http', size.commits),
			(senders) => send(url, senders)
		);
		const processor = (1000 * (processorSeconds(pid) - before)) / (ROUNDS * size.commits);
		const kept = '8 kB each, on the disk before they are acknowledged';
		add('commits over HTTP, 64 learners', over.rate, 'a second', many, kept);
		add('the same, p50', over.p50, 'ms', null, 'how long a learner waits for "Saved"');
		add('the same, p99', over.p99, 'ms', soon, 'one of a hundred waits longer');
		add(
			'the same, processor time',
			processor,
			'ms a commit',
			null,
			'of the server: other work does not change it'
		);

		console.log(`${engine}: a class of ${size.screen}.`);
		await fillThrough(classroom.db, classroom.bank, 'screen', { learners: size.screen });
		const cookie = await instructorOf(classroom);
		await teach(classroom, 'screen');
		const loads = await timesOf(size.times, () =>
			firstScreen(classroom.db, classroom.bank, 'screen', Date.now())
		);
		const shownSoon = { most: 200 };
		add(
			`first screen, ${size.screen} learners, data`,
			loads,
			'ms',
			shownSoon,
			'what an instructor opens first, read'
		);
		// Its first byte is the screen; what is known of questions follows.
		const shown = await timesOf(size.times, () => firstPart(`${url}/classes/screen`, cookie));
		add('the same, over HTTP', shown, 'ms', shownSoon, 'and sent as a page');

		console.log(`${engine}: ${size.answers} answers.`);
		const { answers } = await fillThrough(classroom.db, classroom.bank, 'large', { answers: size.answers });
		await teach(classroom, 'large');
		for (const packed of [false, true]) {
			const name = `analysis of ${answers} answers${packed ? '' : ', first ever'}`;
			const all: Awaited<ReturnType<typeof whileSending>>[] = [];
			// What is packed once stays so; what a server has once computed it gives again for a minute.
			for (let round = 0; round < (packed ? ROUNDS : 1); round++) {
				const served = await started();
				// The page itself, of another class, so that only the answers are new.
				await whole(`${served.url}/classes/screen/questions`, cookie);
				const page = () => whole(`${served.url}/classes/large/questions`, cookie);
				all.push(await whileSending(classroom, served, page));
			}
			const { before, during, seconds, processor } = all.sort((a, b) => a.during.p99 - b.during.p99)[
				all.length >> 1
			]!;
			const when = packed
				? 'the page of all questions, while 64 learners go on'
				: 'after a restore: packed on the way';
			add(name, seconds, 's', packed ? { most: 1 } : null, when);
			add('the same, processor time', processor, 's', null, 'with the commits meanwhile');
			add(
				'the same, commits meanwhile',
				during.rate * seconds,
				'commits',
				null,
				'none of them is turned away'
			);
			add('the same, p99 of these', during.p99, 'ms', soon, 'an analysis must not hold up who answers');
			add('the same, longest of these', during.longest, 'ms', null, 'the one that waited most');
			add('the same, p99 before it', before.p99, 'ms', null, 'at the same pace, with nothing else to do');
		}
		const { db, bank } = classroom;
		const analysis = await timesOf(size.times, async () =>
			analyse(bank, await firstAnswers(db, bank, 'large'))
		);
		add(
			`analysis of ${answers} answers, alone`,
			analysis / 1000,
			's',
			{ most: 1 },
			'by its function, on an idle server'
		);
		return figures;
	} finally {
		await server?.stop();
		await classroom.close();
		await place.remove();
	}
}

let classes = 0;
async function sendersOf(classroom: Classroom, name: string, commits: number): Promise<Sender[]> {
	const id = `${name}${++classes}`;
	const people = await classSignedIn(
		classroom,
		Array.from({ length: LEARNERS }, (_, index) => `${id}-${index}`),
		id
	);
	return people.map(({ registration, cookie }, index) => ({
		cookie,
		bodies: bodiesOf(classroom.bank, registration, index + 1, Math.ceil(commits / LEARNERS))
	}));
}

const commitsTo =
	(classroom: Classroom) =>
	async (senders: readonly Sender[]): Promise<Sample[]> => {
		const samples: Sample[] = [];
		await Promise.all(
			senders.map(async ({ bodies }) => {
				for (const body of bodies) {
					const at = performance.now();
					const commit = JSON.parse(body) as { registration: string };
					const received = await receive(classroom, commit.registration, commit);
					if (received.type !== 'stored') throw new Error(`A commit was refused: ${received.message}`);
					samples.push({ at, took: performance.now() - at });
				}
			})
		);
		return samples;
	};

/** Several times over, each with learners of its own: other work on the machine comes and goes. The median by rate. */
async function rounds(
	senders: () => Promise<Sender[]>,
	work: (senders: readonly Sender[]) => Promise<Sample[]>
): Promise<Latencies> {
	const all: Latencies[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const some = await senders();
		const began = performance.now();
		all.push(latenciesOf(await work(some), began, performance.now()));
	}
	return all.sort((a, b) => a.rate - b.rate)[ROUNDS >> 1]!;
}

/** Commits go on a while before the work begins, and until it is done; those on their way meanwhile count. */
async function whileSending(
	classroom: Classroom,
	{ url, pid }: Pick<ServerProcess, 'url' | 'pid'>,
	work: () => Promise<unknown>
) {
	const senders = await sendersOf(classroom, 'meanwhile', LEARNERS * 120);
	let done = false;
	const sending = send(url, senders, PACE, () => done);
	await pause(WARM);
	const calm = performance.now();
	await pause(WARM);
	const [began, used] = [performance.now(), processorSeconds(pid)];
	await work();
	const [ended, processor] = [performance.now(), processorSeconds(pid) - used];
	done = true;
	const samples = await sending;
	return {
		...{ before: latenciesOf(samples, calm, began), during: latenciesOf(samples, began, ended) },
		...{ seconds: (ended - began) / 1000, processor }
	};
}

const TEACHER = 'teaches';
const teach = ({ db }: Classroom, classId: string) =>
	db.insertInto('classInstructor').values({ classId, userId: TEACHER, addedAt: Date.now() }).execute();

/** @returns the cookie of somebody who may teach */
async function instructorOf({ db, auth }: Classroom): Promise<string> {
	const time = new Date().toISOString();
	await db
		.insertInto('user')
		.values({
			...{ id: TEACHER, name: 'A. Brandt (made up)', email: `${TEACHER}@learner.invalid`, emailVerified: 0 },
			...{ image: null, createdAt: time, updatedAt: time, username: null, displayUsername: null },
			role: 'instructor'
		})
		.execute();
	return sessionOf(auth, TEACHER);
}

/** Median of milliseconds, after one that is not counted. */
async function timesOf(many: number, work: () => Promise<unknown>): Promise<number> {
	await work();
	const times: number[] = [];
	for (let time = 0; time < many; time++) {
		const began = performance.now();
		await work();
		times.push(performance.now() - began);
	}
	return times.sort((a, b) => a - b)[many >> 1]!;
}

async function pageOf(url: string, cookie: string): Promise<Response> {
	const response = await fetch(url, { headers: { cookie, accept: 'text/html' } });
	if (response.status !== 200) throw new Error(`${url} was answered ${response.status}.`);
	return response;
}
const whole = async (url: string, cookie: string) => (await pageOf(url, cookie)).text();
async function firstPart(url: string, cookie: string): Promise<void> {
	const { body } = await pageOf(url, cookie);
	const reader = body!.getReader();
	await reader.read();
	await reader.cancel();
}

/** Seconds that a process has used so far; NaN where the system does not tell. */
function processorSeconds(pid: number): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /, '')
			.split(' ');
		// Hundredths, in the kernel's and in its own time.
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return NaN;
	}
}

if (import.meta.main) {
	const { values } = parseArgs({
		options: { quick: { type: 'boolean', default: false }, engine: { type: 'string' } }
	});
	const only = engines.filter((engine) => !values.engine || engine === values.engine);
	report(await benchClassroom(values.quick, only), false);
}
