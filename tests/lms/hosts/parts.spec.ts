// Packages of one part of the course at a strict host: the quiz is begun, answered and submitted, and its score is
// what the host is told, below the name of the part alone. Of those named to `npm run check:lms` all, else one of a
// module, made from the build.

import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadProject, root } from '../../../src/build/project.ts';
import { assemble, builtVersion } from '../../../src/cli/package/assemble.ts';
import { readFolder, zipFiles } from '../../../src/cli/package/files.ts';
import { partOf } from '../../../src/lib/course/part.ts';
import { percent } from '../../../src/lib/quiz/score.ts';
import type { Wish } from '../../support/answer.ts';
import { course, module } from '../../support/course.ts';
import { honest } from './host-list.ts';
import { answerFrom, begin, expectTold, scoreOf, submit } from './learner.ts';
import { cell, stories } from './matrix.ts';
import { expect, expectStatus, test } from './test.ts';
import { namedZips } from './zips.ts';

const usual = {
	...{ part: module.id, standard: 'scorm12' as const },
	path: `${course.id}-${module.id}-scorm12.zip`
};
const zips = namedZips?.filter(({ part }) => part !== null) ?? [usual];

/** Writes a package of this part. */
function make(path: string, part: string): string {
	const loaded = loadProject();
	if (!loaded.course) throw new Error('The course has mistakes: npm run check.');
	const files = readFolder(join(root, 'build', 'lms'));
	writeFileSync(path, zipFiles(assemble('scorm12', files, loaded, builtVersion(files), part)));
	return path;
}

for (const { path, part, standard } of zips) {
	const row = basename(path, '.zip');
	test(`${row}: ${stories.part}`, cell(row, 'part'), async ({ page, openHost }, info) => {
		const of = partOf(course, part);
		expect(of.part).toBe(part);
		const assessment = of.modules[0]?.quiz ?? of.exam!;
		// The exam has questions that must be right; a module's quiz is passed with a wrong one.
		const wishes: Wish[] = part === course.exam?.id ? [] : ['wrong'];
		const host = honest.find((one) => one.player === 'strict' && one.standard === standard)!;
		const open = await openHost(host, [], namedZips ? path : make(info.outputPath(path), part!));
		const view = await open.launch(page);
		await begin(view, assessment);
		const given = await answerFrom(view, 1, assessment.draw, assessment, wishes);
		await submit(view, true);
		await expectStatus(view, 'saved');
		await open.leave(page);
		const held = open.held();
		expectTold(held, given, { of, assessment, passed: true });
		const core = standard === 'scorm12' ? 'cmi.core' : 'cmi';
		expect(held[`${core}.score.raw`]).toBe(String(percent(scoreOf(given))));
		const objectives = Object.keys(held).filter((element) => /^cmi\.objectives\.\d+\.id$/.test(element));
		const own = objectives.map((element) => held[element]).filter((id) => id !== `${course.id}-${part}`);
		expect(own).toEqual([part]);
	});
}
