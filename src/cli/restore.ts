// npm run restore -- FILE [--replace]: puts a backup in the place of the record of this site. The server must not be
// running. What was there is kept beside it, and nothing of it is touched before the backup is known to be sound.

import {
	copyFileSync,
	createReadStream,
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { root } from '../build/project.ts';
import { openDatabase } from '../lib/server/database/open.ts';
import { databaseFile, databasePlace } from '../lib/server/database/place.ts';
import { faultsOf, inUse, load } from '../lib/server/operation/copy.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { replace: { type: 'boolean', default: false } }
});
const place = databasePlace(root);

try {
	const [name] = positionals;
	if (!name) throw new Error('Usage: npm run restore -- FILE [--replace]');
	const from = resolve(process.env.INIT_CWD ?? '.', name);
	if (!existsSync(from)) throw new Error(`${name}: there is no such file.`);
	if (place.includes('://')) await intoServer(from);
	else await intoFolder(from, name);
	console.log('The backup is in place. npm start opens it.');
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

async function intoFolder(from: string, name: string): Promise<void> {
	const file = databaseFile(place);
	const stands = existsSync(file);
	if (stands && inUse(file))
		throw new Error('The server is running with this database. Stop it first. Nothing was changed.');
	if (stands && !values.replace)
		throw new Error(
			`There is a record at ${file} already. Nothing was changed.\nTo put the backup in its place: npm run restore -- ${name} --replace\nWhat is there now is kept beside it.`
		);
	mkdirSync(place, { recursive: true });
	const made = mkdtempSync(join(place, 'restoring-'));
	try {
		if (from.endsWith('.jsonl')) await loadInto(made, from);
		else copyFileSync(from, databaseFile(made));
		const faults = faultsOf(databaseFile(made));
		if (faults) throw new Error(`${name} is no sound backup: ${faults}. Nothing was changed.`);
		if (stands) {
			const kept = file.replace(/\.sqlite$/, `-before-restore-${Date.now()}.sqlite`);
			renameSync(file, kept);
			console.log(`What was there is kept in ${kept}.`);
		}
		renameSync(databaseFile(made), file);
	} finally {
		rmSync(made, { recursive: true, force: true });
	}
}

async function intoServer(from: string): Promise<void> {
	if (!from.endsWith('.jsonl'))
		throw new Error(
			'This is a copy of an embedded database. For PostgreSQL make a dump of it: npm run backup -- FILE.jsonl'
		);
	await loadInto(place, from);
}

async function loadInto(where: string, from: string): Promise<void> {
	const database = await openDatabase(where);
	try {
		const lines = createInterface({ input: createReadStream(from), crlfDelay: Infinity });
		const counts = await load(database.db, lines);
		console.log(`${counts.registration} registrations, ${counts.event} events.`);
	} finally {
		await database.close();
	}
}
