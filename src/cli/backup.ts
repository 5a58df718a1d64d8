// npm run backup [-- FILE]: a copy of the record of this site, while the server runs. Of the embedded database it is
// a database again; of PostgreSQL (DATABASE_URL), or with a name that ends in .jsonl, lines that both engines read.

import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { once } from 'node:events';
import { root } from '../build/project.ts';
import { openDatabase } from '../lib/server/database/open.ts';
import { databaseFile, databasePlace } from '../lib/server/database/place.ts';
import { copyFile, dump } from '../lib/server/operation/copy.ts';

const place = databasePlace(root);
const embedded = !place.includes('://');
const time = new Date().toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-');
const to = process.argv[2]
	? resolve(process.env.INIT_CWD ?? '.', process.argv[2])
	: join(root, 'backups', `hindsight-${time}.${embedded ? 'sqlite' : 'jsonl'}`);

try {
	if (embedded && !existsSync(databaseFile(place)))
		throw new Error(`There is no database at ${databaseFile(place)}. Nothing was written.`);
	if (existsSync(to)) throw new Error(`${to} exists already. Nothing was written.`);
	mkdirSync(dirname(to), { recursive: true });
	if (embedded && !to.endsWith('.jsonl')) copyFile(databaseFile(place), to);
	else await dumpTo(to);
	console.log(
		`The record is in ${relative(process.env.INIT_CWD ?? '.', to) || to}. It holds names and results: keep it where only you can read it.`
	);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

async function dumpTo(file: string): Promise<void> {
	const database = await openDatabase(place);
	const out = createWriteStream(file, { mode: 0o600 });
	try {
		const counts = await dump(database.db, async (line) => {
			if (!out.write(`${line}\n`)) await once(out, 'drain');
		});
		out.end();
		await once(out, 'finish');
		console.log(`${counts.registration} registrations, ${counts.event} events.`);
	} catch (error) {
		out.destroy();
		rmSync(file, { force: true });
		throw error;
	} finally {
		await database.close();
	}
}
