// Which packages an author's wishes come to, and the wishes that are refused.

import { describe, expect, it } from 'vitest';
import { plan, type Choice } from '../../src/cli/package/plan.ts';
import { course as plain, examined } from './fixture.ts';

const wish = (choice: Partial<Choice>) =>
	plan(examined.course, { perModule: false, exam: 'here', ...choice });
const names = (choice: Partial<Choice>) => {
	const planned = wish(choice);
	return 'problem' in planned ? planned.problem : planned.map(({ name }) => name);
};

describe('the plan', () => {
	it('is every edition of the whole course', () => {
		expect(names({})).toEqual([
			'dogs-scorm12.zip',
			'dogs-scorm2004-3rd.zip',
			'dogs-scorm2004-4th.zip',
			'dogs-cmi5.zip',
			'dogs-web.zip',
			'dogs.html'
		]);
	});

	it('is what was asked for, in the usual order', () => {
		expect(names({ only: 'cmi5, scorm12' })).toEqual(['dogs-scorm12.zip', 'dogs-cmi5.zip']);
	});

	it('has a package for each part where the LMS keeps one score a package', () => {
		const all = names({ perModule: true });
		expect(all).toHaveLength(9);
		expect(all).toEqual(
			expect.arrayContaining(['dogs-look-first-scorm12.zip', 'dogs-exam-scorm2004-3rd.zip'])
		);
		expect(names({ perModule: true, only: 'cmi5' })).toEqual([
			'dogs-look-first-cmi5.zip',
			'dogs-asleep-cmi5.zip',
			'dogs-exam-cmi5.zip'
		]);
	});

	it('leaves the exam out, and the editions without an LMS with it', () => {
		expect(names({ exam: 'lms' })).toEqual(
			['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5'].map(
				(edition) => `dogs-without-exam-${edition}.zip`
			)
		);
		expect(names({ exam: 'lms', perModule: true, only: 'scorm12' })).toEqual([
			'dogs-without-exam-look-first-scorm12.zip',
			'dogs-without-exam-asleep-scorm12.zip'
		]);
	});

	it.each<[string, Partial<Choice>, RegExp]>([
		['an edition that does not exist', { only: 'scorm12,scorm13' }, /"scorm13" is no edition.*cmi5/],
		['an empty list', { only: '' }, /"" is no edition/],
		['a web folder by module', { only: 'web', perModule: true }, /"web" has no LMS.*--per-module/],
		['one file without its exam', { only: 'file', exam: 'lms' }, /"file" has no LMS.*--exam lms/],
		['an exam that is nowhere', { exam: 'nowhere' }, /not "nowhere"/]
	])('refuses %s', (_what, choice, words) => {
		expect(wish(choice)).toMatchObject({ problem: expect.stringMatching(words) as string });
	});

	it('refuses modules without a score of their own, and an exam that is not there', () => {
		expect(plan(plain.course, { perModule: true, exam: 'here' })).toMatchObject({
			problem: expect.stringMatching(/no quiz: "look-first"\. .*module\.yaml/) as string
		});
		expect(plan(plain.course, { perModule: false, exam: 'lms' })).toMatchObject({
			problem: expect.stringContaining('has no exam') as string
		});
	});
});
