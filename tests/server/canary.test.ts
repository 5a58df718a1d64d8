// The exam's keys stay on the server: a string planted in each of them is in no file that is served and in no answer,
// from the first page to the certificate. The build of a copy takes about a minute.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { filesIn } from '../../src/build/files.ts';
import type { Running, SittingView, Standing } from '../../src/lib/course/exam-sitting.ts';
import { loadCourse, type LoadedCourse } from '../../src/lib/course/load.ts';
import type { Item } from '../../src/lib/quiz/items.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';

/** Looks like no word of any page, and like a part of none. */
const CANARY = 'qxzcanaryqxz';
/** The same for keys that are numbers. */
const NUMBER = 70_717_071;

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every text that only a key holds, wherever an entry has it. */
const inKeys = new Set(['rationale', 'feedback', 'debrief']);

function plant(value: unknown): void {
	if (!isTree(value)) return;
	for (const [name, inner] of Object.entries(value)) {
		if (inKeys.has(name) && typeof inner === 'string') value[name] = `${inner} ${CANARY}`;
		else plant(inner);
	}
	if (value['kind'] === 'numeric') value['answer'] = NUMBER;
	if ('misconception' in value) value['misconception'] = 'only-in-the-exam';
}

let copy: ProjectCopy;
let built: string;
let served: ServerProcess;
let data: string;
let loaded: LoadedCourse;
let items: Map<string, Item>;

beforeAll(async () => {
	copy = copyProject();
	copy.change('quizzes/exam.yaml', (text) => {
		const exam = parse(text) as Tree;
		plant(exam['items']);
		return stringify(exam);
	});
	copy.change('quizzes/misconceptions.yaml', (text) => {
		const ideas = parse(text) as Record<string, { fix: string }>;
		const { fix } = Object.values(ideas)[0]!;
		return stringify({ ...ideas, 'only-in-the-exam': { idea: `An idea, ${CANARY}.`, fix } });
	});
	built = copy.buildServer();
	loaded = loadCourse(filesIn(copy.folder), '0.0.0') as LoadedCourse;
	items = new Map(loaded.items.map(({ item }) => [item.prompt.id, item]));
	data = mkdtempSync(join(tmpdir(), 'hindsight-canary-'));
	served = await startServer(built, { DATA: data });
}, 600_000);

afterAll(async () => {
	await served?.stop();
	copy?.remove();
	if (data) rmSync(data, { recursive: true, force: true });
});

const leaks = (text: string): boolean => text.includes(CANARY) || /70[,._]?717[,._]?071/.test(text);

/** Files below a folder that hold a planted text; compressed ones are copies of others. */
function leakyFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => leaks(readFileSync(file, 'latin1')));
}

describe('the keys of the exam', () => {
	it('are in the code of the server, and in no file that it gives out', () => {
		expect(leakyFiles(join(built, 'server'))).not.toEqual([]);
		expect(leakyFiles(join(built, 'client'))).toEqual([]);
		expect(leakyFiles(join(built, 'prerendered'))).toEqual([]);
	});

	it('are in no answer of the server while the exam is sat twice, nor in what follows from it', async () => {
		const said: string[] = [];
		let cookie = '';
		async function ask<T>(path: string, sent?: object, method = 'POST'): Promise<T> {
			const response = await fetch(`${served.url}${path}`, {
				headers: {
					cookie,
					...(sent && { origin: served.url, 'content-type': 'application/json' })
				},
				...(sent && { method, body: JSON.stringify(sent) })
			});
			cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
			const text = await response.text();
			said.push(`${[...response.headers].join()} ${text}`);
			expect(response.status, `${path}: ${text}`).toBeLessThan(500);
			return (text.startsWith('{') ? JSON.parse(text) : text) as T;
		}
		const me = { registration: null };
		const known: number[] = [];
		for (const wish of ['wrong', 'right'] as const) {
			await ask<Standing>('/api/exam');
			const { number, items: drawn } = await ask<Running>('/api/exam', { ...me, known, number: null });
			known.push(number);
			expect(drawn).toHaveLength(loaded.course.exam!.draw);
			const sitting = `/api/exam/${number}`;
			for (const [index, id] of drawn.entries()) {
				const question = `${sitting}/question/${index + 1}`;
				const { prompt } = await ask<{ prompt: object }>(question);
				expect(Object.keys(prompt).sort()).toEqual(Object.keys(items.get(id)!.prompt).sort());
				const response = sampleResponses(items.get(id)!)[wish]!;
				// What was answered is told back: written otherwise it is not taken for the key.
				if (response.kind === 'numeric') response.text = [...response.text].join(' ');
				await ask(question, { ...me, response, seconds: 3 }, 'PUT');
				await ask(question, { ...me, response: { kind: 'branch', path: [] }, seconds: 3 }, 'PUT');
				await ask(question, { ...me, response: { kind: 'nonsense' }, seconds: 3 }, 'PUT');
				await ask(question);
			}
			await ask<SittingView>(sitting);
			await ask(`/quiz/exam/check-answers`);
			const { result } = await ask<{ result: { passed: boolean } }>(`${sitting}/submit`, me);
			expect(result.passed).toBe(wish === 'right');
			await ask(`${sitting}/submit`, me);
			await ask<SittingView>(sitting);
			await ask('/quiz/exam/result');
			await ask('/quiz/exam/review');
		}
		const date = new Date().toISOString().slice(0, 10);
		const { code } = await ask<{ code: string }>('/api/exam/certificate', { ...me, name: 'Li', date });
		expect(await ask<string>(`/verify/${code}`)).toContain(code);
		await ask('/certificate');
		await ask('/quiz/exam/__data.json');
		expect(said.length).toBeGreaterThan(200);
		expect(said.filter(leaks)).toEqual([]);
	});

	it('do not follow from the order in which options are shown', async () => {
		// Authors like to write the right answer first; a page that kept their order would tell it.
		const first = { shown: 0, of: 0 };
		for (let sitting = 0; sitting < 6; sitting++) {
			const sent = { registration: null, known: [], number: null };
			const start = await fetch(`${served.url}/api/exam`, {
				method: 'POST',
				headers: { origin: served.url, 'content-type': 'application/json' },
				body: JSON.stringify(sent)
			});
			const cookie = start.headers.getSetCookie()[0]!.split(';')[0]!;
			const { number, items: drawn } = (await start.json()) as Running;
			for (const [index, id] of drawn.entries()) {
				const { key } = items.get(id)!;
				if (key.kind !== 'choice') continue;
				const question = await fetch(`${served.url}/api/exam/${number}/question/${index + 1}`, {
					headers: { cookie }
				});
				const { prompt } = (await question.json()) as { prompt: { options: { id: string }[] } };
				first.of += 1;
				if (prompt.options[0]!.id === key.correct) first.shown += 1;
			}
		}
		expect(first.of).toBeGreaterThan(40);
		expect(first.shown / first.of).toBeLessThan(0.6);
	});
});
