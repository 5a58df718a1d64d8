// npm run kill -- --engine sqlite --times 50 --learners 100 --seed 1
// Kills the server with -9 again and again while learners answer, and then looks whether every answer that it has
// acknowledged is there, once, in order, and whether what follows from the answers is what should.

import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { realBank } from '../support/commits.ts';
import { builtServer } from '../support/built-server.ts';
import { emptyDatabase, engines, startPostgres } from '../support/engines.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { classSignedIn, envOf, openBeside } from '../support/signed-in.ts';
import { chance, deedsOf, learn, type Learned } from '../support/simulated-learner.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import type { Classroom } from '../../src/lib/server/classroom.ts';
import { eventId } from '../../src/lib/server/commits/event-id.ts';
import { addTo, emptyLog, touchedBy } from '../../src/lib/server/commits/log.ts';
import { gradesOf } from '../../src/lib/server/commits/regrade.ts';
import { readRows } from '../../src/lib/server/commits/rows.ts';
import { summaryOf } from '../../src/lib/server/commits/summarise.ts';
import type { Engine } from '../../src/lib/server/database/open.ts';

export interface KillOptions {
	engine: Engine;
	/** Address of a PostgreSQL server where databases may be made; unused for SQLite. */
	postgres: string;
	times: number;
	learners: number;
	seed: number;
}
export interface KillReport {
	kills: number;
	/** Of them, those that hit a server on its way up. */
	whileStarting: number;
	commits: number;
	/** Requests that had to be sent again. */
	again: number;
	acknowledged: number;
	stored: number;
	attempts: number;
	responses: number;
	/** What is wrong, in words; empty when nothing is. */
	faults: string[];
}

/** @throws Error when a server ends by itself, or answers what no correct page should get */
export async function killAgainAndAgain(options: KillOptions): Promise<KillReport> {
	const { engine, postgres, times, learners, seed } = options;
	const folder = await builtServer();
	const bank = realBank();
	const place = await emptyDatabase(engine, postgres);
	try {
		const classroom = await openBeside(place.place, bank);
		const names = Array.from({ length: learners }, (_, index) => `L${index}`);
		const people = await classSignedIn(classroom, names);
		await classroom.close();

		const env = envOf(engine, place.place);
		const random = chance(seed);
		let url = 'http://127.0.0.1:9';
		let ended = false;
		const all = people.map((person, index) =>
			learn(
				person,
				deedsOf(bank, seed + index),
				chance(seed + 1000 + index),
				() => url,
				() => ended
			)
		);
		const stopped = Promise.all(all).catch((error: unknown) => error as Error);
		let whileStarting = 0;
		let server: ServerProcess;
		for (let kill = 0; ; kill++) {
			const early = kill < times && random() < 0.15;
			const started = await startOrKill(folder, env, early ? random() * 1500 : null);
			if (!started) {
				whileStarting++;
				continue;
			}
			server = started;
			url = server.url;
			const wrong = await Promise.race([stopped, pause(200 + random() * 2800)]);
			if (wrong instanceof Error) {
				await server.kill();
				throw wrong;
			}
			if (kill >= times) break;
			await server.kill();
		}
		ended = true;
		const learned = await stopped;
		await server.stop();
		if (learned instanceof Error) throw learned;
		const checked = await openBeside(place.place, bank);
		try {
			const found = await check(checked, learned);
			return { kills: times, whileStarting, ...found };
		} finally {
			await checked.close();
		}
	} finally {
		await place.remove();
	}
}

/** @param after milliseconds, or null to let it live; then null when it was killed before it served */
async function startOrKill(
	folder: string,
	env: Record<string, string>,
	after: number | null
): Promise<ServerProcess | null> {
	if (after === null) return startServer(folder, env);
	const killed = AbortSignal.timeout(Math.ceil(after));
	try {
		const server = await startServer(folder, env, killed);
		// It was faster.
		await server.kill();
		return null;
	} catch (error) {
		if (killed.aborted) return null;
		throw error;
	}
}

/** Compares what was acknowledged, and what follows from it, with what stands. */
async function check(
	{ db, engine, bank }: Classroom,
	learned: readonly Learned[]
): Promise<Omit<KillReport, 'kills' | 'whileStarting'>> {
	const faults: string[] = [];
	let [stored, attempts, responses] = [0, 0, 0];
	if (engine === 'sqlite') {
		const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
		if (rows[0]?.integrity_check !== 'ok') faults.push('The file of the database is damaged.');
	}
	for (const { registration, sent, acknowledged } of learned) {
		const say = (what: string) => faults.push(`${registration}: ${what}.`);
		const told = await db
			.selectFrom('event')
			.select(['id', 'number', 'receivedAt', 'body'])
			.where('registrationId', '=', registration)
			.orderBy('number')
			.execute();
		const kept = told.map(({ body, ...one }) => ({ ...one, event: JSON.parse(body) as LearnerEvent }));
		stored += kept.length;
		const there = new Set(kept.map(({ event }) => eventId(event)));
		const missing = sent.slice(0, acknowledged).filter((event) => !there.has(eventId(event)));
		if (missing.length > 0) say(`${missing.length} acknowledged events are missing`);
		if (there.size !== kept.length) say(`${kept.length - there.size} events are there twice`);
		if (kept.some(({ id, event }) => id !== eventId(event))) say('an event is not what it was');
		if (JSON.stringify(kept.map(({ event }) => event)) !== JSON.stringify(sent))
			say('the events are not those that were sent, in their order');

		const log = emptyLog();
		addTo(log, kept);
		const events = kept.map(({ event }) => event);
		const anew = gradesOf(bank, log, touchedBy(log, events));
		const rows = await db.transaction().execute((trx) => readRows(trx, registration));
		attempts += rows.attempts.size;
		responses += rows.responses.size;
		for (const kind of ['attempts', 'responses'] as const) {
			const [was, should] = [rows[kind], anew[kind]];
			if (was.size !== should.size) say(`${was.size} ${kind} instead of ${should.size}`);
			for (const [key, one] of should)
				if (!hasAll(was.get(key), one)) say(`${key} is not what its events say`);
		}
		const { summary } = await db
			.selectFrom('registration')
			.select('summary')
			.where('id', '=', registration)
			.executeTakeFirstOrThrow();
		if (kept.length > 0 && !hasAll(JSON.parse(summary ?? 'null'), summaryOf(bank, log, rows)))
			say('the summary is not what its events say');
	}
	const sum = (of: (one: Learned) => number) => learned.reduce((all, one) => all + of(one), 0);
	return {
		commits: sum(({ commits }) => commits),
		again: sum(({ again }) => again),
		acknowledged: sum(({ acknowledged }) => acknowledged),
		...{ stored, attempts, responses, faults }
	};
}

/** Whether `row` says all that `should` says. */
const hasAll = (row: unknown, should: object): boolean =>
	typeof row === 'object' &&
	row !== null &&
	Object.entries(should).every(
		([name, value]) => canonical(value) === canonical((row as Record<string, unknown>)[name])
	);
const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	) ?? '';

if (import.meta.main) {
	const { values } = parseArgs({
		options: {
			engine: { type: 'string', default: 'sqlite' },
			times: { type: 'string', default: '50' },
			learners: { type: 'string', default: '100' },
			seed: { type: 'string', default: '1' }
		}
	});
	const engine = engines.find((one) => one === values.engine);
	if (!engine) throw new Error(`--engine is one of ${engines.join(', ')}.`);
	const server = engine === 'postgres' ? await startPostgres() : null;
	const [times, learners, seed] = [Number(values.times), Number(values.learners), Number(values.seed)];
	const began = performance.now();
	try {
		const report = await killAgainAndAgain({
			engine,
			postgres: server?.address ?? '',
			times,
			learners,
			seed
		});
		const { faults, ...numbers } = report;
		const seconds = Math.round((performance.now() - began) / 1000);
		console.log(JSON.stringify({ engine, learners, seed, seconds, ...numbers }, null, 1));
		console.log(faults.length > 0 ? faults.join('\n') : 'None missing, none doubled, all graded as told.');
		if (faults.length > 0) process.exitCode = 1;
	} finally {
		await server?.stop();
	}
}
