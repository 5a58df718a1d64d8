// The data models of SCORM 1.2 and 2004 as far as a course writes them, with every limit of the standard.
// `n` stands for an index. A value that breaks its type is refused; nothing is repaired.

export interface Field {
	/** read only, write only, or both */
	access: 'r' | 'w' | 'rw';
	valid: (value: string) => boolean;
	/** Of a number whose form is right: 2004 has an error code of its own for one out of range. */
	inRange?: (value: string) => boolean;
	/** Value of a fresh element; without one 2004 answers 403. */
	initial?: string;
}
export type Model = Record<string, Field>;

const pattern = (regex: RegExp) => (value: string) => regex.test(value);
const word =
	(...words: string[]) =>
	(value: string) =>
		words.includes(value);
const upTo = (length: number) => (value: string) => value.length <= length;
const any = () => true;

function range(lowest: number, highest: number, form: RegExp): (value: string) => boolean {
	return (value) => form.test(value) && Number(value) >= lowest && Number(value) <= highest;
}
const r = (initial: string): Field => ({ access: 'r', valid: any, initial });
const rw = (valid: Field['valid'], initial?: string): Field =>
	initial === undefined ? { access: 'rw', valid } : { access: 'rw', valid, initial };
const w = (valid: Field['valid']): Field => ({ access: 'w', valid });

const decimal12 = /^-?(\d{1,3}(\.\d+)?|\.\d+)$/;
const integer12 = /^-?\d{1,3}$/;
const identifier12 = pattern(/^[\x21-\x7e]{1,255}$/);
const percent12 = rw((value) => value === '' || range(0, 100, decimal12)(value), '');
const status12 = word('passed', 'completed', 'failed', 'incomplete', 'browsed');
const timespan12 = pattern(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

export const model12: Model = {
	'cmi.core.student_id': r(''),
	'cmi.core.student_name': r(''),
	'cmi.core.credit': r('credit'),
	'cmi.core.lesson_mode': r('normal'),
	'cmi.core.entry': r('ab-initio'),
	'cmi.core.total_time': r('0000:00:00.00'),
	'cmi.core.lesson_location': rw(upTo(255), ''),
	'cmi.core.lesson_status': rw(status12, 'not attempted'),
	'cmi.core.exit': w(word('time-out', 'suspend', 'logout', '')),
	'cmi.core.session_time': w(timespan12),
	'cmi.core.score.raw': percent12,
	'cmi.core.score.min': percent12,
	'cmi.core.score.max': percent12,
	'cmi.suspend_data': rw(upTo(4096), ''),
	'cmi.comments': rw(upTo(4096), ''),
	'cmi.comments_from_lms': r(''),
	'cmi.launch_data': r(''),
	'cmi.student_data.mastery_score': r(''),
	'cmi.student_data.max_time_allowed': r(''),
	'cmi.student_data.time_limit_action': r(''),
	'cmi.student_preference.audio': rw(range(-1, 100, integer12), '0'),
	'cmi.student_preference.language': rw(upTo(255), ''),
	'cmi.student_preference.speed': rw(range(-100, 100, integer12), '0'),
	'cmi.student_preference.text': rw(range(-1, 1, integer12), '0'),
	'cmi.objectives.n.id': rw(identifier12, ''),
	'cmi.objectives.n.status': rw((value) => value === 'not attempted' || status12(value), 'not attempted'),
	'cmi.objectives.n.score.raw': percent12,
	'cmi.objectives.n.score.min': percent12,
	'cmi.objectives.n.score.max': percent12,
	'cmi.interactions.n.id': w(identifier12),
	'cmi.interactions.n.objectives.n.id': w(identifier12),
	'cmi.interactions.n.time': w(pattern(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/)),
	'cmi.interactions.n.type': w(
		word('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric')
	),
	'cmi.interactions.n.correct_responses.n.pattern': w(upTo(255)),
	'cmi.interactions.n.student_response': w(upTo(255)),
	'cmi.interactions.n.weighting': w(range(-100, 100, decimal12)),
	'cmi.interactions.n.result': w(
		(value) => word('correct', 'wrong', 'unanticipated', 'neutral')(value) || /^\d{1,3}(\.\d+)?$/.test(value)
	),
	'cmi.interactions.n.latency': w(timespan12)
};

const real = /^-?\d+(\.\d{1,7})?$/;
const anyReal = pattern(real);
const realFrom = (lowest: number, highest: number): Field => ({
	access: 'rw',
	valid: anyReal,
	inRange: range(lowest, highest, real)
});
const longId = pattern(/^(?!urn:)\S{1,4000}$/);
const completion = word('completed', 'incomplete', 'not attempted', 'unknown');
const success = word('passed', 'failed', 'unknown');
const interval = pattern(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
// The intersection of what hosts were measured to accept: one or two decimals before the Z.
const timestamp = pattern(/^(19[7-9]\d|20[0-3]\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/);
const description = pattern(/^(\{lang=[A-Za-z-]+\})?[^\r\n]{0,250}$/);

export const model2004: Model = {
	'cmi.learner_id': r(''),
	'cmi.learner_name': r(''),
	'cmi.credit': r('credit'),
	'cmi.mode': r('normal'),
	'cmi.entry': r('ab-initio'),
	'cmi.total_time': r('PT0S'),
	'cmi.launch_data': { access: 'r', valid: any },
	'cmi.scaled_passing_score': { access: 'r', valid: any },
	'cmi.completion_threshold': { access: 'r', valid: any },
	'cmi.location': rw(upTo(1000)),
	'cmi.suspend_data': rw(upTo(64_000)),
	'cmi.exit': w(word('time-out', 'suspend', 'logout', 'normal', '')),
	'cmi.session_time': w(interval),
	'cmi.completion_status': rw(completion, 'unknown'),
	'cmi.success_status': rw(success, 'unknown'),
	'cmi.progress_measure': realFrom(0, 1),
	'cmi.score.scaled': realFrom(-1, 1),
	'cmi.score.raw': rw(anyReal),
	'cmi.score.min': rw(anyReal),
	'cmi.score.max': rw(anyReal),
	'cmi.max_time_allowed': { access: 'r', valid: any },
	'cmi.time_limit_action': r('continue,no message'),
	'cmi.learner_preference.audio_captioning': rw(word('-1', '0', '1'), '0'),
	'cmi.learner_preference.audio_level': rw(pattern(/^\d+(\.\d{1,7})?$/), '1'),
	'cmi.learner_preference.delivery_speed': rw(pattern(/^\d+(\.\d{1,7})?$/), '1'),
	'cmi.learner_preference.language': rw(upTo(250), ''),
	'cmi.comments_from_lms.n.comment': r(''),
	'cmi.comments_from_learner.n.comment': rw(pattern(/^[^\r\n]{0,4000}$/)),
	'cmi.comments_from_learner.n.location': rw(upTo(250)),
	'cmi.comments_from_learner.n.timestamp': rw(timestamp),
	'cmi.objectives.n.id': rw(longId),
	'cmi.objectives.n.completion_status': rw(completion, 'unknown'),
	'cmi.objectives.n.success_status': rw(success, 'unknown'),
	'cmi.objectives.n.progress_measure': realFrom(0, 1),
	'cmi.objectives.n.score.scaled': realFrom(-1, 1),
	'cmi.objectives.n.score.raw': rw(anyReal),
	'cmi.objectives.n.score.min': rw(anyReal),
	'cmi.objectives.n.score.max': rw(anyReal),
	'cmi.objectives.n.description': rw(description),
	'cmi.interactions.n.id': rw(longId),
	'cmi.interactions.n.type': rw(
		word(
			...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing'],
			...['likert', 'numeric', 'other']
		)
	),
	'cmi.interactions.n.objectives.n.id': rw(longId),
	'cmi.interactions.n.timestamp': rw(timestamp),
	'cmi.interactions.n.correct_responses.n.pattern': rw(any),
	'cmi.interactions.n.learner_response': rw(any),
	'cmi.interactions.n.weighting': rw(anyReal),
	'cmi.interactions.n.result': rw(
		(value) => word('correct', 'incorrect', 'unanticipated', 'neutral')(value) || real.test(value)
	),
	'cmi.interactions.n.latency': rw(interval),
	'cmi.interactions.n.description': rw(description)
};

/** Of these, an index must be the count or below it. */
export const collection =
	/^(cmi\.interactions\.\d+\.(?:objectives|correct_responses)|cmi\.(?:objectives|interactions|comments_from_learner))\.(\d+)\./;

/** Whether the model has a list of this name, such as `cmi.interactions.2.objectives`. */
export function isCollection(model: Model, name: string): boolean {
	const prefix = `${name.replace(/\.\d+(?=\.|$)/g, '.n')}.n.`;
	return Object.keys(model).some((element) => element.startsWith(prefix));
}

/** Error codes by situation. */
export const codes = {
	scorm12: {
		initTwice: '101',
		initAfter: '101',
		notRunning: { finish: '301', get: '301', set: '301', commit: '301' },
		afterEnd: { finish: '301', get: '301', set: '301', commit: '301' },
		argument: '201',
		unknown: '201',
		keyword: '402',
		readOnly: '403',
		writeOnly: '404',
		type: '405',
		range: '405',
		notCounted: '203',
		pastEnd: '201',
		index: '201',
		order: '201',
		changedId: '201',
		noValue: '0',
		refused: '401'
	},
	scorm2004: {
		initTwice: '103',
		initAfter: '104',
		notRunning: { finish: '112', get: '122', set: '132', commit: '142' },
		afterEnd: { finish: '113', get: '123', set: '133', commit: '143' },
		argument: '201',
		unknown: '401',
		keyword: '404',
		readOnly: '404',
		writeOnly: '405',
		type: '406',
		range: '407',
		notCounted: '301',
		pastEnd: '301',
		index: '351',
		order: '408',
		changedId: '351',
		noValue: '403',
		refused: '401'
	}
} as const;
