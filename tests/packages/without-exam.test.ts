// Packages that leave the exam to the LMS: nothing of it is inside, and the exam travels beside them.

import { describe, expect, it } from 'vitest';
import { examExport } from '../../src/cli/items/exam-export.ts';
import { assemble } from '../../src/cli/package/assemble.ts';
import { examLeaks } from '../../src/cli/package/exam-leaks.ts';
import { bytesOf, textOf, type Edition } from '../../src/cli/package/files.ts';
import { lintPackage } from '../../src/cli/package/lint.ts';
import { descendants, parseXml } from '../../src/cli/package/read-manifest.ts';
import { withoutExam } from '../../src/lib/course/without-exam.ts';
import { built, examined } from './fixture.ts';

const nothing = { read: () => null };
const editions: Edition[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5'];
const packaged = (edition: Edition) => assemble(edition, built(), withoutExam(examined), '1.2.3-abc');

describe('a package without the exam', () => {
	it.each(editions)('of %s passes the lint and holds no word of the exam', (edition) => {
		const files = packaged(edition);
		expect(lintPackage(files, edition)).toEqual([]);
		expect(examLeaks(files, examined, nothing)).toEqual([]);
		expect(JSON.parse(textOf(files.get('stamp.json')!))).toMatchObject({ exam: 'in the LMS' });
	});

	it.each(['scorm2004-3rd', 'scorm2004-4th'] as const)('of %s names no pass mark to the host', (edition) => {
		const root = parseXml(textOf(packaged(edition).get('imsmanifest.xml')!));
		expect(descendants(root, 'minNormalizedMeasure')).toEqual([]);
		expect(descendants(root, 'objective')).toHaveLength(2);
	});

	it.each([
		['its rationale', 'The older dog of the two wakes more often.'],
		['its stem, within a script', 'const s="Which of these nights belongs to the older dog?"'],
		['its id', '{"last-look":1}']
	])('is refused when a file holds %s', (_what, text) => {
		const files = packaged('scorm12');
		files.set('_app/Chunk-B_1.js', bytesOf(text));
		expect(examLeaks(files, examined, nothing)).toMatchObject([
			{ file: '_app/Chunk-B_1.js', what: expect.stringContaining('last-look') as string }
		]);
	});

	it('may say what a quiz or a lesson says too', () => {
		const files = packaged('scorm12');
		const rule = 'The older dog of the two wakes more often.';
		files.set('_app/Chunk-B_1.js', bytesOf(rule));
		const [first, ...others] = examined.items;
		const asked = [{ ...first!, entry: { ...first!.entry, rationale: rule } }, ...others];
		expect(examLeaks(files, { ...examined, items: asked }, nothing)).toEqual([]);
		const leaksWhere = (path: string) =>
			examLeaks(
				files,
				{ ...examined, files: [path] },
				{ read: (asked) => (asked === path ? rule.replace(' two ', '\n  two ') : null) }
			);
		expect(leaksWhere('lessons/01-asleep/01-night.md')).toEqual([]);
		expect(leaksWhere('quizzes/exam.yaml')).toHaveLength(1);
	});
});

describe('the exam beside it', () => {
	const exported = examExport(examined, examined.course.exam!, '1.2.3-abc');

	it('has its questions for the question bank of an LMS, a category for each row of the draw', () => {
		expect([...exported.keys()]).toEqual([
			'dogs-exam-moodle.xml',
			'dogs-exam-gift.txt',
			'dogs-exam-notes.txt'
		]);
		const moodle = exported.get('dogs-exam-moodle.xml')!;
		expect(moodle).toContain('$course$/top/Dogs &amp; &quot;legs&quot;/The exam/LO1');
		for (const text of [moodle, exported.get('dogs-exam-gift.txt')!]) {
			expect(text).toContain('Which of these nights belongs to the older dog?');
			expect(text).not.toContain('Pick one.');
		}
	});

	it('says how to draw, what passes, what must be right and what was lost', () => {
		const notes = exported.get('dogs-exam-notes.txt')!;
		expect(notes).toContain('LO1: 1 of 1');
		expect(notes).toContain('80 percent');
		expect(notes).toContain('Which dog wakes more\n      last-look');
		expect(notes).toContain('gift.txt: 1 of 1 items.');
	});
});
