// What an LMS is told in each situation: worked out by the code that tells it, so that a page cannot say otherwise.

import { dialect12 } from '../../../lib/report/scorm12.ts';
import { dialect2004 } from '../../../lib/report/scorm2004.ts';
import { toldNow, type Held } from '../../../lib/report/scorm-dialect.ts';
import { countedIn, type AboutPackage } from './about.ts';
import { code, type Words } from './pieces.ts';

export interface Outcomes {
	head: string[];
	/** What the learner has done, then what the LMS holds. */
	rows: Words[][];
}

type Done = Pick<Held, 'completed' | 'passed' | 'percent'>;

export function outcomes(about: AboutPackage): Outcomes {
	const rows = situations(about).map(([what, done]) => [what, ...cells(about, done)]);
	return { head: ['What the learner has done', ...heads[about.standard]], rows };
}

const heads: Record<AboutPackage['standard'], string[]> = {
	scorm12: ['Status', 'Score'],
	scorm2004: ['Completion', 'Success', 'Score'],
	cmi5: ['Statements', 'Score']
};

function situations(about: AboutPackage): [string, Done][] {
	const { course } = about;
	const { passMark } = course.policy;
	const counted = countedIn(about);
	const lessons = course.modules.some((module) => module.lessons.length > 0);
	const nothing: Done = { completed: false, passed: null, percent: null };
	if (counted === null)
		return [
			['Opened the course, something is still to do', nothing],
			['Everything is done', { ...nothing, completed: true }]
		];
	const failed = { passed: false, percent: passMark - 1 };
	const passed = { passed: true, percent: passMark };
	return [
		[`Opened it, has not submitted ${counted}`, nothing],
		...(lessons
			? ([
					[`Failed ${counted}, lessons are still open`, { ...failed, completed: false }],
					[`Failed ${counted}, all lessons are done`, { ...failed, completed: true }],
					[`Passed ${counted}, lessons are still open`, { ...passed, completed: false }],
					[`Passed ${counted}, all lessons are done`, { ...passed, completed: true }]
				] satisfies [string, Done][])
			: ([
					[`Failed ${counted}`, { ...failed, completed: true }],
					[`Passed ${counted}`, { ...passed, completed: true }]
				] satisfies [string, Done][]))
	];
}

function cells({ course, standard }: AboutPackage, done: Done): Words[] {
	const nothing: Held = { completed: false, passed: null, percent: null, progress: 0 };
	const told = toldNow({ ...done, progress: 0 }, course.policy, nothing);
	const { passMark } = course.policy;
	const score = told.percent === null ? 'none' : told.passed ? `${passMark} to 100` : `0 to ${passMark - 1}`;
	if (standard === 'cmi5') {
		const verbs = [
			...(told.percent === null ? [] : ['scored']),
			...(told.completed ? ['completed'] : []),
			...(told.passed === null ? [] : [told.passed ? 'passed' : 'failed'])
		];
		return [verbs.length > 0 ? joined(verbs) : 'none of these yet', score];
	}
	const writes = new Map((standard === 'scorm12' ? dialect12 : dialect2004).outcome(told, nothing));
	const value = (element: string) => {
		const text = writes.get(element);
		return text === undefined ? 'not told' : [code(text)];
	};
	return standard === 'scorm12'
		? [value('cmi.core.lesson_status'), score]
		: [value('cmi.completion_status'), value('cmi.success_status'), score];
}

const joined = (verbs: string[]): Words =>
	verbs.flatMap((verb, index) => [...(index > 0 ? [', '] : []), code(verb)]);
