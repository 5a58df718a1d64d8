// A course with many made-up lessons beside the real ones, to see what a build costs when a course grows.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../src/build/project.ts';

const parts = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];
const folders = ['src', 'static', 'lessons', 'quizzes', 'tests/chromium.ts', 'docs/source-map.md'];
const lessonsAModule = 10;
const itemsALesson = 2;
const itemsAQuiz = 12;

interface Item {
	id: string;
	use: string;
	about: string;
	objective: string;
	stem: string;
	see: string;
}

/**
 * Seconds that a build of the web edition takes with so many lessons more. The copy is removed afterwards.
 * @throws when it does not build
 */
export function buildSeconds(count: number): number {
	const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-'));
	try {
		for (const part of [...parts, ...folders])
			cpSync(join(root, part), join(folder, part), { recursive: true });
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
		addLessons(folder, count);
		run(folder, ['src/cli/check.ts', '--number']);
		const before = performance.now();
		run(folder, ['src/cli/build.ts', 'web']);
		return (performance.now() - before) / 1000;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function run(folder: string, args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`.slice(0, 4000));
}

function addLessons(folder: string, count: number) {
	const real = parse(readFileSync(join(root, 'quizzes/03-asleep.yaml'), 'utf8')) as Item[];
	// By turns, so that the grown course keeps to the standards of the real one.
	const models = real.filter(({ use, about }) => use === 'quiz' && about === 'scenario');
	const { objective } = models[0]!;
	const prose = readFileSync(join(root, 'lessons/03-asleep/01-a-dogs-night.md'), 'utf8')
		.split('\n')
		.filter((line) => /^[A-Z]/.test(line) && !line.includes('figure'));
	for (let m = 0; m < count / lessonsAModule; m += 1) {
		const id = `grown-${m}`;
		const name = `${50 + m}-${id}`;
		const items: Item[] = [];
		const item = (n: string, use: string, lesson: string) => {
			const model = models[items.length % models.length]!;
			items.push({
				...model,
				objective,
				id: `${id}-${n}`,
				use,
				stem: `${model.stem} (${id}, ${n})`,
				see: `/lessons/${lesson}#first-part`
			});
		};
		mkdirSync(join(folder, 'lessons', name), { recursive: true });
		for (let l = 0; l < lessonsAModule; l += 1) {
			const lesson = `${id}-lesson-${l}`;
			for (let n = 0; n < itemsALesson; n += 1) item(`${l}-${n}`, 'lesson', lesson);
			writeFileSync(
				join(folder, 'lessons', name, `${String(l + 1).padStart(2, '0')}-lesson.md`),
				[
					`---\nid: ${lesson}\ntitle: Lesson ${l} of ${id}\npromise: After this page you can read on.`,
					`objectives: [${objective}]\ntakeaway: One line to keep.\n---\n`,
					'<Clip motion="rem-twitch" caption="Which parts move?" />\n',
					...prose.slice(0, 4).map((line) => `${line}\n`),
					'## First part\n',
					...prose.slice(4, 10).map((line) => `${line}\n`),
					...Array.from({ length: itemsALesson }, (_, n) => `<Practice item="${id}-${l}-${n}" />\n`)
				].join('\n')
			);
		}
		for (let n = 0; n < itemsAQuiz; n += 1) item(`quiz-${n}`, 'quiz', `${id}-lesson-0`);
		writeFileSync(join(folder, 'quizzes', `${name}.yaml`), stringify(items));
		writeFileSync(
			join(folder, 'lessons', name, 'module.yaml'),
			stringify({
				id,
				title: `Module ${m}`,
				summary: 'Made up.',
				quiz: { title: `Check ${m}`, blueprint: [{ objectives: [objective], draw: 4 }] }
			})
		);
	}
}
