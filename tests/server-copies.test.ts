// npm run backup and npm run restore as they are typed, against a database in a folder of its own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../src/build/project.ts';
import { openDatabase } from '../src/lib/server/database/open.ts';

let folder: string;
let data: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hindsight backup '));
	data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: 'backup' | 'restore', ...words: string[]) {
	const ended = spawnSync(process.execPath, [join(root, `src/cli/${command}.ts`), ...words], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, DATABASE_URL: '', DATA: data, INIT_CWD: folder }
	});
	return { status: ended.status, said: ended.stdout + ended.stderr };
}
async function codes(): Promise<string[]> {
	const database = await openDatabase(data);
	const rows = await database.db.selectFrom('classroom').select('code').orderBy('code').execute();
	await database.close();
	return rows.map(({ code }) => code);
}
async function addClass(code: string) {
	const database = await openDatabase(data);
	const row = { id: code, title: code, code, dueAt: null, createdAt: 1, archivedAt: null, demo: 0 };
	await database.db.insertInto('classroom').values(row).execute();
	await database.close();
}

it.each(['copy.sqlite', 'copy.jsonl'])(
	'what %s holds comes back, and what was there is kept',
	async (name) => {
		await addClass('FIRST');
		expect(run('backup', name)).toMatchObject({ status: 0 });
		await addClass('SECOND');
		const refused = run('restore', name);
		expect(refused).toMatchObject({ status: 1 });
		expect(refused.said).toContain('--replace');
		expect(await codes()).toEqual(['FIRST', 'SECOND']);
		expect(run('restore', name, '--replace')).toMatchObject({ status: 0 });
		expect(await codes()).toEqual(['FIRST']);
		expect(readdirSync(data).filter((file) => file.includes('before-restore'))).toHaveLength(1);
	}
);

it('a database in use is not replaced', async () => {
	await addClass('FIRST');
	run('backup', 'copy.sqlite');
	const database = await openDatabase(data);
	const refused = run('restore', 'copy.sqlite', '--replace');
	await database.close();
	expect(refused.status).toBe(1);
	expect(refused.said).toContain('The server is running');
	expect(await codes()).toEqual(['FIRST']);
});

it('a backup that is not sound replaces nothing', async () => {
	await addClass('FIRST');
	run('backup', 'copy.jsonl');
	const text = readFileSync(join(folder, 'copy.jsonl'), 'utf8');
	writeFileSync(join(folder, 'half.jsonl'), text.slice(0, -12));
	writeFileSync(join(folder, 'half.sqlite'), 'no database '.repeat(400));
	for (const name of ['half.jsonl', 'half.sqlite'])
		expect(run('restore', name, '--replace')).toMatchObject({ status: 1 });
	expect(await codes()).toEqual(['FIRST']);
	expect(readdirSync(data).filter((file) => /restor/.test(file))).toEqual([]);
});

it('what is no backup is refused by its name', () => {
	writeFileSync(join(folder, 'holiday.jpg'), 'no database '.repeat(400));
	expect(run('restore', 'holiday.jpg').said).toContain('holiday.jpg is no sound backup');
	expect(run('restore', 'nothing.sqlite').said).toContain('there is no such file');
	expect(run('backup').said).toContain('There is no database');
});
