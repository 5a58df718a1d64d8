// Starts one PostgreSQL for a whole run of the unit tests, when a test of it is part of the run.

import type { TestProject } from 'vitest/node';
import { startPostgres } from './engines.ts';

declare module 'vitest' {
	interface ProvidedContext {
		postgres: string;
	}
}

export default async function setup(project: TestProject) {
	const server = await startPostgres();
	project.provide('postgres', server.address);
	return () => server.stop();
}
