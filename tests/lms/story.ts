// One learner's story, told to every host in the tests: two lessons, a module quiz, an exam.

import { graderOf } from '../../src/lib/quiz/grade.ts';
import { forms } from '../../src/lib/report/interactions.ts';
import type { HostReport, Interaction } from '../../src/lib/report/port.ts';

const at = Date.UTC(2026, 0, 2, 10, 11, 12, 345);

const base = { put: forms, earned: 1, possible: 1, at, seconds: 9, tries: 1, objective: 'LO8' };
const prompt = { stem: 'Which movement belongs to REM sleep?', objective: 'LO8', difficulty: 1 } as const;
const key = { rationale: 'The twitching belongs to REM.', sources: ['lucas77'], feedback: {} };
const part = (id: string) => ({ id, text: id });

export const choice: Interaction = {
	...base,
	tell: graderOf('choice'),
	id: 'night.rem-first-band.1',
	item: 'rem-first-band',
	prompt: {
		...prompt,
		id: 'rem-first-band',
		kind: 'choice',
		options: [part('rem-1'), part('deep'), part('awake')]
	},
	key: { ...key, kind: 'choice', correct: 'rem-1' },
	response: { kind: 'choice', choice: 'rem-1' },
	parts: ['deep', 'rem-1', 'awake']
};
export const multiple: Interaction = {
	...base,
	tell: graderOf('multiple'),
	id: 'night.signs.1',
	item: 'signs',
	prompt: {
		...prompt,
		id: 'signs',
		kind: 'multiple',
		options: [part('paw'), part('lip-lift'), part('tail')]
	},
	key: { ...key, kind: 'multiple', correct: ['lip-lift', 'paw'] },
	response: { kind: 'multiple', choices: ['tail', 'paw'] },
	earned: 1,
	possible: 3,
	parts: ['paw', 'lip-lift', 'tail']
};
export const order: Interaction = {
	...base,
	tell: graderOf('order'),
	id: 'exam.steps.2',
	item: 'steps',
	prompt: {
		...prompt,
		id: 'steps',
		kind: 'order',
		entries: [part('time-it'), part('clear-room'), part('call')]
	},
	key: { ...key, kind: 'order', order: ['clear-room', 'time-it', 'call'] },
	response: { kind: 'order', order: ['call', 'time-it', 'clear-room'] },
	earned: 0,
	possible: 3,
	parts: ['time-it', 'clear-room', 'call']
};
export const match: Interaction = {
	...base,
	tell: graderOf('match'),
	id: 'exam.urgency.2',
	item: 'urgency',
	prompt: {
		...prompt,
		id: 'urgency',
		kind: 'match',
		rows: [part('seizure'), part('itch')],
		targets: [part('now'), part('this-week')]
	},
	key: { ...key, kind: 'match', pairs: { seizure: 'now', itch: 'this-week' } },
	response: { kind: 'match', pairs: { itch: 'this-week', seizure: 'now' } },
	possible: 2,
	earned: 2,
	parts: ['seizure', 'itch', 'now', 'this-week']
};

/** So many different answers. */
export function answers(count: number): Interaction[] {
	return Array.from({ length: count }, (_, index) => ({ ...choice, id: `night.item-${index}.1` }));
}

/** As a later launch reports what an earlier one told: the host's own state holds it. */
export const toldBefore = (list: readonly Interaction[]): Interaction[] =>
	list.map((one) => ({ ...one, before: true }));

const started: HostReport = {
	completed: false,
	passed: null,
	percent: null,
	passMark: 80,
	failReportedAs: 'failed',
	scoreReported: 'best',
	attemptWhenDone: { scorm12: 'close', scorm2004: 'keep' },
	commits: { leastSeconds: 2 },
	progress: 0.25,
	location: '/lessons/night#find-the-rem-bands',
	objectives: [
		{ id: 'look-first', title: 'Look first', completed: false, passed: null, percent: null, progress: 0.5 },
		{ id: 'night', title: 'A dog’s night', completed: false, passed: null, percent: null, progress: 0 }
	],
	interactions: [choice],
	comments: []
};
const quizzed: HostReport = {
	...started,
	progress: 0.75,
	location: '/quizzes/look-first',
	objectives: [
		{ id: 'look-first', title: 'Look first', completed: true, passed: true, percent: 90, progress: 1 },
		{ id: 'night', title: 'A dog’s night', completed: false, passed: false, percent: 50, progress: 0.5 }
	],
	interactions: [choice, multiple]
};
const failed: HostReport = {
	...quizzed,
	completed: true,
	passed: false,
	percent: 67,
	progress: 1,
	location: '/quizzes/exam',
	interactions: [choice, multiple, order]
};
const passed: HostReport = {
	...failed,
	passed: true,
	percent: 92,
	interactions: [choice, multiple, order, match]
};

/** The report after each step of the story. */
export const story = { started, quizzed, failed, passed };
