// npm run demo [-- --learners 200 --seed 1 --replace]: a class of made-up learners, for an instructor to look around
// in. It is marked as a demonstration; --remove takes it away again, with its instructor.

import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildVersion, loadProject, root } from '../build/project.ts';
import { DEMO_INSTRUCTOR } from '../lib/server/accounts/names.ts';
import { openClassroom } from '../lib/server/classroom.ts';
import { bankOf } from '../lib/server/course-bank.ts';
import { databasePlace } from '../lib/server/database/place.ts';
import { demoClass, demoInstructor, fillDemo, removeDemo } from './demo/fill.ts';

const { values } = parseArgs({
	options: {
		learners: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
		replace: { type: 'boolean', default: false },
		remove: { type: 'boolean', default: false }
	}
});

try {
	const learners = wholeIn(values.learners, 1, 2000, 'learners');
	const seed = wholeIn(values.seed, 0, 2 ** 32 - 1, 'seed');
	const loaded = loadProject();
	if (!loaded.course) throw new Error('The course has problems: npm run check.');
	const classroom = await openClassroom(databasePlace(root), bankOf(loaded, buildVersion()));
	try {
		const stands = await demoClass(classroom);
		if (stands && !values.replace && !values.remove)
			throw new Error(
				'There is a demonstration class already. Nothing was changed.\nTo make it anew: npm run demo -- --replace'
			);
		if (stands) await removeDemo(classroom);
		if (values.remove)
			console.log(stands ? 'The demonstration class is gone.' : 'There is no demonstration class.');
		else {
			const password = randomBytes(9).toString('base64url');
			await demoInstructor(classroom, password);
			const { classId, planted } = await fillDemo(classroom, {
				learners,
				seed,
				progress: (done) => show(done, learners)
			});
			const stem = classroom.bank.items.get(planted.item)!.prompt.stem;
			console.log(`The class is at /classes/${classId}. All its learners are made up, and so are their answers.
Those who know more choose a wrong answer to one question, as if its key were wrong: “${stem}”
Sign in as ${DEMO_INSTRUCTOR} with the password ${password}. It is shown only here; --replace makes another one.`);
		}
	} finally {
		await classroom.close();
	}
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

function wholeIn(text: string, least: number, most: number, name: string): number {
	const number = Number(text);
	if (Number.isInteger(number) && number >= least && number <= most) return number;
	throw new Error(`--${name} takes a whole number from ${least} to ${most}.`);
}

function show(done: number, learners: number): void {
	if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${learners} learners`);
	else if (done % 50 === 0 || done === learners) console.log(`${done} of ${learners} learners`);
	if (process.stdout.isTTY && done === learners) process.stdout.write('\n');
}
