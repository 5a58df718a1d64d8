// What the reports under docs/reports look at: the built server edition with a class of made-up learners, and a learner
// in the middle of a quiz and past another one.

import type { BrowserContext } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { startAttempt } from '../../src/lib/course/take-quiz.ts';
import { recordOf } from '../../src/lib/course/progress.ts';
import { signInWords } from '../../src/lib/ui/classroom/account-words.en.ts';
import { serverBuild } from '../support/builds.ts';
import { course, module } from '../support/course.ts';
import { journalOf, lessonsDone, quizTaken } from '../support/records.ts';
import { startServer } from '../support/server-process.ts';

export interface SeenPage {
	name: string;
	path: string;
	/** Whose browser it is looked at in. */
	by: 'learner' | 'instructor';
}

export interface Stage {
	url: string;
	pages: SeenPage[];
	/** Before any page of the context is opened. */
	asLearner(context: BrowserContext): Promise<void>;
	asInstructor(context: BrowserContext): Promise<void>;
	close(): Promise<void>;
}

const done = module.quiz!;
const running = course.modules.filter(({ quiz }) => quiz)[1]!.quiz!;

/** One quiz taken with wrong answers, and the next one just begun. */
function learnerEvents(): LearnerEvent[] {
	const events = quizTaken(lessonsDone(), 'wrong', done);
	const started = startAttempt(running, recordOf(events), 4, Date.UTC(2026, 0, 2, 11, 0));
	if (started.type !== 'started') throw new Error('No attempt was started.');
	return [...events, started];
}

export async function openStage(): Promise<Stage> {
	const data = mkdtempSync(join(tmpdir(), 'hindsight-report-'));
	const env = { DATA: data, LOG: 'errors' };
	const demo = spawnSync(process.execPath, [join(root, 'src/cli/demo.ts')], {
		encoding: 'utf8',
		env: { ...process.env, ...env }
	});
	const [, path, who, password] =
		/at (\/classes\/\S+)\.[^]*Sign in as (\S+) with the password (\S+)\. /.exec(demo.stdout) ?? [];
	if (!path || !who || !password) throw new Error(`No demonstration class was made: ${demo.stderr}`);
	const server = await startServer(serverBuild(), env);
	const course = (name: string, path: string): SeenPage => ({ name, path, by: 'learner' });
	const classes = (name: string, path: string): SeenPage => ({ name, path, by: 'instructor' });
	return {
		url: server.url,
		pages: [
			course('home', '/'),
			course('lesson', '/lessons/night'),
			course('lesson with most figures', '/lessons/kneecap'),
			course('quiz, a question', `/quiz/${running.id}/question/1`),
			course('quiz, its result', `/quiz/${done.id}/result`),
			course('quiz, reviewed', `/quiz/${done.id}/review`),
			course('five minutes today', '/today'),
			course('if this is happening now', '/now'),
			course('what am I seeing?', '/seeing'),
			course('settings', '/settings'),
			classes('class, first screen', path),
			classes('class, learners', `${path}/learners`),
			classes('class, questions', `${path}/questions`)
		],
		async asLearner(context) {
			const [key, value] = journalOf('server', learnerEvents());
			await context.addInitScript(
				([key, value]) => {
					if (localStorage.getItem(key!) === null) localStorage.setItem(key!, value!);
				},
				[key, value] as const
			);
		},
		async asInstructor(context) {
			const page = await context.newPage();
			await page.goto(`${server.url}/sign-in`);
			await page.getByLabel(signInWords.who).fill(who);
			await page.getByLabel(signInWords.password).fill(password);
			await page.getByRole('button', { name: signInWords.go }).click();
			await page.waitForURL('**/classes');
			await page.close();
		},
		async close() {
			await server.stop();
			rmSync(data, { recursive: true, force: true });
		}
	};
}

/** Writes a report with the day, the version and what it was made with. @param made such as `Chromium 140` */
export function write(name: string, made: string[], text: string): void {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	const day = new Date().toISOString().slice(0, 10);
	const head = `${day}, Hindsight ${version}, ${made.join(', ')}.`;
	mkdirSync(join(root, 'docs/reports'), { recursive: true });
	writeFileSync(join(root, 'docs/reports', name), text.replace('{made}', head));
	console.log(`Wrote docs/reports/${name}.`);
}
