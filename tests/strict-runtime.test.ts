// The strict run-time refuses what the standards refuse, with their codes: a host test proves no more than it.

import { describe, expect, test } from 'vitest';
import { StrictRuntime } from './lms/strict-runtime.ts';

type Standard = 'scorm12' | 'scorm2004';

/** A session of which every answer is given with its error code. */
function session(standard: Standard, options: Partial<StrictRuntime['options']> = {}) {
	const runtime = new StrictRuntime({ standard, ...options });
	const prefix = standard === 'scorm12' ? 'LMS' : '';
	const finish = standard === 'scorm12' ? 'LMSFinish' : 'Terminate';
	const { api } = runtime;
	const call = (name: string, ...args: string[]) =>
		`${api[name]!(...args)} ${api[`${prefix}GetLastError`]!()}`;
	return {
		runtime,
		begin: () => call(`${prefix}Initialize`, ''),
		end: () => call(finish, ''),
		get: (element: string) => call(`${prefix}GetValue`, element),
		set: (element: string, value: string) => call(`${prefix}SetValue`, element, value),
		commit: (parameter = '') => call(`${prefix}Commit`, parameter)
	};
}
function begun(standard: Standard, options: Partial<StrictRuntime['options']> = {}) {
	const own = session(standard, options);
	own.begin();
	return own;
}

test('calls outside a session have the codes of their standard', () => {
	const outside = (standard: Standard) => {
		const own = session(standard);
		const each = () => [
			own.get('cmi.suspend_data'),
			own.set('cmi.suspend_data', ''),
			own.commit(),
			own.end()
		];
		const before = each();
		own.begin();
		return { before, twice: own.begin(), end: own.end(), after: each(), again: own.begin() };
	};
	expect(outside('scorm12')).toEqual({
		before: [' 301', 'false 301', 'false 301', 'false 301'],
		twice: 'false 101',
		end: 'true 0',
		after: [' 301', 'false 301', 'false 301', 'false 301'],
		again: 'false 101'
	});
	expect(outside('scorm2004')).toEqual({
		before: [' 122', 'false 132', 'false 142', 'false 112'],
		twice: 'false 103',
		end: 'true 0',
		after: [' 123', 'false 133', 'false 143', 'false 113'],
		again: 'false 104'
	});
});

test.each<[element: string, longest: number, past: string, start: string]>([
	['cmi.suspend_data', 4096, 'false 405', ''],
	['cmi.core.lesson_location', 255, 'false 405', ''],
	['cmi.comments', 4096, 'false 405', ''],
	['cmi.interactions.0.id', 255, 'false 405', ''],
	[
		'cmi.interactions.0.student_response',
		255,
		'false 405',
		'cmi.interactions.0.id=q,cmi.interactions.0.type=fill-in'
	]
])('1.2: %s takes %i characters and no more', (element, longest, past, start) => {
	const own = begun('scorm12');
	for (const one of start.split(',').filter(Boolean)) own.set(one.split('=')[0]!, one.split('=')[1]!);
	expect(own.set(element, 'a'.repeat(longest + 1))).toBe(past);
	expect(own.set(element, 'a'.repeat(longest))).toBe('true 0');
});

test.each<[element: string, longest: number]>([
	['cmi.suspend_data', 64_000],
	['cmi.location', 1000],
	['cmi.objectives.0.id', 4000],
	['cmi.interactions.0.id', 4000]
])('2004: %s takes %i characters and no more', (element, longest) => {
	const own = begun('scorm2004');
	expect(own.set(element, 'a'.repeat(longest + 1))).toBe('false 406');
	expect(own.set(element, 'a'.repeat(longest))).toBe('true 0');
});

describe('access', () => {
	test.each([
		['cmi.core.student_id', 'a', 'false 403'],
		['cmi.core.lesson_mode', 'normal', 'false 403'],
		['cmi.core.total_time', '00:00:01', 'false 403'],
		['cmi.interactions._count', '3', 'false 402'],
		['cmi.completion_status', 'completed', 'false 201'],
		['cmi.core.lesson_status', 'not attempted', 'false 405'],
		['cmi.core.score.raw', '101', 'false 405'],
		['cmi.core.score.raw', '-', 'false 405'],
		['cmi.core.session_time', 'PT5S', 'false 405'],
		['cmi.core.exit', 'normal', 'false 405']
	])('1.2: %s = "%s" answers %s', (element, value, answer) => {
		expect(begun('scorm12').set(element, value)).toBe(answer);
	});
	test.each([
		['cmi.core.exit', ' 404'],
		['cmi.core.session_time', ' 404'],
		['cmi.interactions.0.id', ' 404'],
		['cmi.objectives.0.id', ' 201'],
		['cmi.core._count', ' 203'],
		['cmi.nothing', ' 201'],
		['cmi.core.lesson_status', 'not attempted 0']
	])('1.2: asking for %s answers "%s"', (element, answer) => {
		expect(begun('scorm12').get(element)).toBe(answer);
	});
	test.each([
		['cmi.learner_id', 'a', 'false 404'],
		['cmi.mode', 'normal', 'false 404'],
		['cmi.interactions._count', '3', 'false 404'],
		['cmi.core.lesson_status', 'passed', 'false 401'],
		['cmi.completion_status', 'done', 'false 406'],
		['cmi.score.scaled', '80', 'false 407'],
		['cmi.score.scaled', '80%', 'false 406'],
		['cmi.progress_measure', '1.5', 'false 407'],
		['cmi.session_time', 'PT65.123S', 'false 406']
	])('2004: %s = "%s" answers %s', (element, value, answer) => {
		expect(begun('scorm2004').set(element, value)).toBe(answer);
	});
	test.each([
		['cmi.exit', ' 405'],
		['cmi.session_time', ' 405'],
		['cmi.location', ' 403'],
		['cmi.interactions.0.id', ' 301'],
		['cmi.score._count', ' 301'],
		['cmi.nothing', ' 401'],
		['cmi.completion_status', 'unknown 0']
	])('2004: asking for %s answers "%s"', (element, answer) => {
		expect(begun('scorm2004').get(element)).toBe(answer);
	});
});

describe('order', () => {
	const n = 'cmi.interactions.0.';
	test('1.2: an index follows the last one, and the id comes first', () => {
		const own = begun('scorm12');
		expect(own.set('cmi.interactions.1.id', 'q')).toBe('false 201');
		expect(own.set(`${n}type`, 'choice')).toBe('false 201');
		expect(own.set(`${n}id`, 'q')).toBe('true 0');
		expect(own.set(`${n}type`, 'choice')).toBe('true 0');
		expect(own.get('cmi.interactions._count')).toBe('1 0');
	});
	test('2004: id, then type, then what depends on it', () => {
		const own = begun('scorm2004');
		expect(own.set('cmi.interactions.1.id', 'q')).toBe('false 351');
		expect(own.set(`${n}type`, 'choice')).toBe('false 408');
		expect(own.set(`${n}id`, 'q')).toBe('true 0');
		expect(own.set(`${n}learner_response`, 'a')).toBe('false 408');
		expect(own.set(`${n}correct_responses.0.pattern`, 'a')).toBe('false 408');
		expect(own.set(`${n}type`, 'choice')).toBe('true 0');
		expect(own.set(`${n}learner_response`, 'a')).toBe('true 0');
	});
	test('2004: no two objectives have one id, and none changes it', () => {
		const own = begun('scorm2004', { declared: ['main'] });
		expect(own.set('cmi.objectives.1.id', 'main')).toBe('false 351');
		expect(own.set('cmi.objectives.0.id', 'other')).toBe('false 351');
		expect(own.set('cmi.objectives.1.score.raw', '5')).toBe('false 408');
		expect(own.set('cmi.objectives.1.id', 'second')).toBe('true 0');
		own.set(`${n}id`, 'q');
		expect(own.set(`${n}objectives.0.id`, 'main')).toBe('true 0');
		expect(own.set(`${n}objectives.1.id`, 'main')).toBe('false 351');
	});
	test('2004: a question with one right answer has one pattern', () => {
		const own = begun('scorm2004');
		own.set(`${n}id`, 'q');
		own.set(`${n}type`, 'numeric');
		expect(own.set(`${n}correct_responses.0.pattern`, '5')).toBe('false 406');
		expect(own.set(`${n}correct_responses.0.pattern`, '4.5[:]5.5')).toBe('true 0');
		expect(own.set(`${n}correct_responses.1.pattern`, '4[:]5')).toBe('false 351');
	});
});

test.each<[Standard, type: string, good: string, bad: string]>([
	['scorm12', 'true-false', 't', 'true'],
	['scorm12', 'choice', 'a,c', 'a,a'],
	['scorm12', 'matching', '1.c,2.b', '1c'],
	['scorm12', 'sequencing', 'c,a', 'ca'],
	['scorm12', 'numeric', '4.5', 'four'],
	['scorm12', 'likert', 'b', 'bb'],
	['scorm2004', 'true-false', 'true', 't'],
	['scorm2004', 'choice', 'opt_1[,]b', 'opt-1'],
	['scorm2004', 'matching', 'a[.]b[,]c[.]d', 'a.b'],
	['scorm2004', 'sequencing', 'a[,]b', 'a,b'],
	['scorm2004', 'fill-in', '{lang=en}one[,]two', 'a\nb'],
	['scorm2004', 'long-fill-in', 'a, b', 'a\nb'],
	['scorm2004', 'numeric', '-4.5', '4[:]5'],
	['scorm2004', 'likert', 'b', 'b c'],
	['scorm2004', 'performance', 'a[.]b[,]c[.]4', 'a[.]b c']
])('%s: a response of the type %s is "%s", never "%s"', (standard, type, good, bad) => {
	const own = begun(standard);
	const response = `cmi.interactions.0.${standard === 'scorm12' ? 'student' : 'learner'}_response`;
	own.set('cmi.interactions.0.id', 'q');
	own.set('cmi.interactions.0.type', type);
	expect(own.set(response, bad)).toBe(`false ${standard === 'scorm12' ? 405 : 406}`);
	expect(own.set(response, good)).toBe('true 0');
});

test('2004: where the manifest says what passes, the host judges by it', () => {
	const own = begun('scorm2004', { passingScore: '0.8' });
	own.set('cmi.success_status', 'passed');
	own.commit();
	expect(own.runtime.server['cmi.success_status']).toBe('unknown');
	own.set('cmi.score.scaled', '0.79');
	own.commit();
	expect(own.runtime.server['cmi.success_status']).toBe('failed');
});

test('a commit that does not reach the server is refused, and leaves nothing there', () => {
	const own = begun('scorm12', { carry: () => false });
	own.set('cmi.suspend_data', 'state');
	expect(own.commit()).toBe('false 101');
	expect(own.commit('now')).toBe('false 201');
	expect(own.runtime.server).toEqual({});
});
