// What `npm run check:lms -- --zips` takes, and what it refuses before anything is played.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../src/build/project.ts';
import { assemble } from '../src/cli/package/assemble.ts';
import { zipFiles, type Edition } from '../src/cli/package/files.ts';
import { readZips } from './lms/hosts/zips.ts';
import { built, examined } from './packages/fixture.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'check-lms-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes a folder of such packages; returns its path. */
function folderOf(name: string, packages: [file: string, edition: Edition, part: string | null][]): string {
	const path = join(folder, name);
	mkdirSync(path);
	for (const [file, edition, part] of packages)
		writeFileSync(join(path, file), zipFiles(assemble(edition, built(), examined, '1.2.3-abc', part)));
	return path;
}

describe('the zips of a folder', () => {
	it('are those of the course and of its parts, each with its standard and version', () => {
		const path = folderOf('all', [
			['a.zip', 'scorm12', null],
			['b.zip', 'scorm12', 'asleep'],
			['c.zip', 'scorm2004-3rd', 'exam'],
			['d.zip', 'cmi5', null]
		]);
		writeFileSync(join(path, 'e.zip'), 'not a zip');
		const { zips, left } = readZips([path]);
		expect(zips.map(({ standardName, part, version }) => [standardName, part, version])).toEqual([
			['SCORM 1.2', null, '1.2.3-abc'],
			['SCORM 1.2', 'asleep', '1.2.3-abc'],
			['SCORM 2004 3rd Edition', 'exam', '1.2.3-abc']
		]);
		expect(left).toEqual([
			expect.stringMatching(/^d\.zip is a cmi5 package/),
			expect.stringMatching(/^e\.zip is not a zip/)
		]);
	});

	it('are asked for where there are none that can be played', () => {
		const path = folderOf('web', [['web.zip', 'web', null]]);
		expect(() => readZips([path])).toThrow(
			/^There is no SCORM package in .*\n {2}web\.zip is not a SCORM package/
		);
	});
});

it('a zip that is named itself must be one that can be played', () => {
	const path = folderOf('one', [['web.zip', 'web', null]]);
	expect(() => readZips([join(path, 'web.zip')])).toThrow(/web\.zip is not a SCORM package/);
	expect(() => readZips([join(path, 'none.zip')])).toThrow(/There is no .*none\.zip/);
});

it('the command refuses a folder without packages, and says how to make them', () => {
	const command = ['tests/check-lms.ts', '--zips', folderOf('empty', [])];
	const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
	expect(stderr).toMatch(/There is no SCORM package in .*empty\.\n.*--per-module/);
	expect(status).toBe(1);
});
