// A server as it is built, on a database of its own, with an instructor and a class made through its forms. The people
// are made up.

import { builtServer } from './built-server.ts';
import { realBank } from './commits.ts';
import { emptyDatabase } from './engines.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { envOf, openBeside } from './signed-in.ts';
import { visitor, type Answer, type Visitor } from './visitor.ts';
import type { Classroom } from '../../src/lib/server/classroom.ts';
import type { Engine } from '../../src/lib/server/database/open.ts';

export const PASSWORD = 'four legs and a tail';

export interface School {
	served: ServerProcess;
	/** The same database, opened by the test. */
	beside: Classroom;
	env: Record<string, string>;
	/** Token of the link that sets the server up; it was used. */
	setup: string;
	instructor: Visitor;
	classId: string;
	code: string;
	visitor(): Visitor;
	/** Somebody new who joins the class. */
	join(username: string, name?: string): Promise<Visitor>;
	close(): Promise<void>;
}

export const bank = realBank();
const setupIn = (served: ServerProcess) => /\/setup\/(\S+)/.exec(served.said())?.[1];

/**
 * @param server address of a PostgreSQL server
 * @param more settings of the server that is tried
 */
export async function openSchool(
	engine: Engine,
	server: string,
	{ title = 'Night shift', ...more }: Record<string, string> = {}
): Promise<School> {
	const place = await emptyDatabase(engine, server);
	const env = { ...envOf(engine, place.place), ...more };
	const beside = await openBeside(place.place, bank);
	const served = await startServer(await builtServer(), env);
	const own = () => visitor(served.url, env['ORIGIN']);
	const instructor = own();
	const setup = setupIn(served)!;
	done(
		await instructor.form(`/setup/${setup}?/make`, {
			...{ name: 'K. Soares', email: 'k.soares@example.org', password: PASSWORD }
		})
	);
	const made = done(await instructor.form('/classes', { title, due: '' }));
	const classId = /\/classes\/([^/]+)\/people/.exec(made.headers.get('location')!)![1]!;
	const { code } = await beside.db
		.selectFrom('classroom')
		.select('code')
		.where('id', '=', classId)
		.executeTakeFirstOrThrow();
	return {
		...{ served, beside, env, setup, instructor, classId, code },
		visitor: own,
		async join(username, name = username) {
			const learner = own();
			done(await learner.form(`/join/${code}?/new`, { name, username, password: PASSWORD }));
			return learner;
		},
		async close() {
			await served.stop();
			await beside.close();
			await place.remove();
		}
	};
}

function done(answer: Answer): Answer {
	if (answer.status !== 303) throw new Error(`A form was answered with ${answer.status}.`);
	return answer;
}
