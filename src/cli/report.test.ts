// The command as it is typed: what it prints, what it writes, and how it says that a file is no use.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { moodleReport, simulatedClass } from '../../tests/fixtures/lms-exports.ts';
import { root } from '../build/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'class.txt'), moodleReport(simulatedClass({ learners: 3 })));
writeFileSync(join(folder, 'grades.csv'), 'Name,Grade\nLearner 1,80\n');

function report(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/report.ts'), ...args], {
		encoding: 'utf8',
		env: { ...process.env, INIT_CWD: folder }
	});
	return { status, stdout, stderr };
}

it('prints the analysis of a file in the folder where it was called', () => {
	const { status, stdout, stderr } = report('class.txt');
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toContain('24 answers of 3 learners');
}, 60_000);

it('writes a page instead, and says where', () => {
	expect(report('class.txt', '--html', 'out.html').stdout).toContain('The report is in out.html');
	expect(readFileSync(join(folder, 'out.html'), 'utf8')).toMatch(/^<!doctype html>/);
}, 60_000);

it.each([
	[['grades.csv'], 1, 'grades.csv:1: no column holds ids of questions'],
	[[], 2, 'Usage: npm run report -- FILE']
])(
	'stops with one sentence when it is given %j',
	(args, code, message) => {
		const { status, stdout, stderr } = report(...args);
		expect([status, stdout]).toEqual([code, '']);
		expect(stderr).toContain(message);
	},
	60_000
);
