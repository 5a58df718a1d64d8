// The strict record store must refuse what cmi5 forbids, each for its own requirement: a rule that never bites
// proves nothing about the course.

import { describe, expect, it } from 'vitest';
import { defined, statement, type Defined, type StatementBase } from '../src/lib/report/cmi5-statements.ts';
import { answered } from '../src/lib/report/xapi-answers.ts';
import type { Statement } from '../src/lib/report/xapi.ts';
import { broken, type Session } from './lms/cmi5-rules.ts';
import { StrictLrs } from './lms/strict-lrs.ts';
import { choice } from './lms/story.ts';

const at = Date.UTC(2026, 0, 2, 10);
const { session: launched } = new StrictLrs().launch();
const begun: Session = {
	...launched,
	preferencesRead: true,
	initialized: new Date(at).toISOString(),
	verbs: ['initialized']
};
const teller: StatementBase = { ...launched };
const say = (verb: Defined, percent: number | null = null) =>
	statement(teller, verb, at, defined(verb, teller, 60, percent));
const answer = statement(
	teller,
	'x',
	at,
	answered(choice, { activityId: teller.activityId, language: 'en' })
);
const moveon = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const change = (one: Statement, edit: (copy: Statement) => void): Statement => {
	const copy = structuredClone(one);
	edit(copy);
	return copy;
};
const lists = (one: Statement) => one.context.contextActivities!;

describe('the rules of cmi5', () => {
	it('take a session as the course tells it', () => {
		const fresh = { ...begun, initialized: null, verbs: [] };
		expect(broken(say('initialized'), fresh, new Set())).toBeNull();
		for (const one of [answer, say('completed'), say('passed', 80), say('failed', 79), say('terminated')])
			expect(broken(one, begun, new Set())).toBeNull();
	});

	const faults: [requirement: string, what: string, one: Statement][] = [
		['9.1.0.0-1', 'no id', change(answer, (one) => (one.id = ''))],
		['9.7.0.0-1', 'no timestamp', change(answer, (one) => (one.timestamp = ''))],
		[
			'9.7.0.0-1',
			'a time before the beginning',
			change(answer, (one) => (one.timestamp = '2026-01-02T09:59:59Z'))
		],
		['9.7.0.0-2', 'local time', change(answer, (one) => (one.timestamp = '2026-01-02T12:00:00+02:00'))],
		['8.1.3.0-3', 'another actor', change(answer, (one) => (one.actor.name = 'Someone'))],
		['9.6.1.0-1', 'another registration', change(answer, (one) => (one.context.registration = 'x'))],
		['9.6.3.1-4', 'no session', change(answer, (one) => (one.context.extensions = {}))],
		['10.2.1.0-7', 'a template without its grouping', change(answer, (one) => (lists(one).grouping = []))],
		[
			'9.5.1.0-3',
			'raw without max',
			change(answer, (one) => delete (one.result!.score as { max?: number }).max)
		],
		['9.6.2.2-2', 'moveon with an answer', change(answer, (one) => (lists(one).category = [moveon]))],
		[
			'9.3.0.0-1',
			'a verb of its own',
			change(say('completed'), (one) => (one.verb.id = 'https://x.example/done'))
		],
		[
			'8.1.5.0-6',
			'another object',
			change(say('completed'), (one) => (one.object.id = 'https://x.example/'))
		],
		['9.3.0.0-2', 'initialized twice', say('initialized')],
		['9.5.4.1-1', 'no duration at the end', change(say('terminated'), (one) => delete one.result)],
		['9.5.4.1-2', 'no duration of completed', change(say('completed'), (one) => delete one.result!.duration)],
		['9.5.4.1-3', 'no duration of passed', change(say('passed', 90), (one) => delete one.result!.duration)],
		['9.5.4.1-4', 'no duration of failed', change(say('failed', 10), (one) => delete one.result!.duration)],
		[
			'9.5.1.0-2',
			'a score with completed',
			change(say('completed'), (one) => (one.result = say('passed', 90).result!))
		],
		[
			'9.5.2.0-1',
			'passed without success',
			change(say('passed', 90), (one) => (one.result!.success = false))
		],
		['9.5.2.0-2', 'failed with success', change(say('failed', 10), (one) => (one.result!.success = true))],
		['9.5.2.0-3', 'success at the end', change(say('terminated'), (one) => (one.result!.success = true))],
		[
			'9.5.3.0-1',
			'completed without completion',
			change(say('completed'), (one) => delete one.result!.completion)
		],
		[
			'9.5.3.0-2',
			'completion with passed',
			change(say('passed', 90), (one) => (one.result!.completion = true))
		],
		['9.6.2.2-1', 'passed without moveon', change(say('passed', 90), (one) => lists(one).category!.pop())],
		['9.6.2.2-2', 'moveon at the end', change(say('terminated'), (one) => lists(one).category!.push(moveon))],
		['9.3.4.0-2', 'passed below the mark', say('passed', 79)],
		['9.3.5.0-2', 'failed at the mark', say('failed', 80)],
		[
			'9.6.3.2-2',
			'no mastery score',
			change(say('passed', 90), (one) => (one.context.extensions = { ...teller.template.extensions }))
		]
	];
	it.each(faults)('refuse for %s: %s', (requirement, _, one) => {
		expect(broken(one, begun, new Set())?.requirement).toBe(requirement);
	});

	const moments: [
		requirement: string,
		what: string,
		one: Statement,
		session: Partial<Session>,
		held?: string[]
	][] = [
		['9.3.0.0-4', 'an answer first', answer, { initialized: null, verbs: [] }],
		[
			'11.0.0.0-3',
			'no look at the preferences',
			say('initialized'),
			{ initialized: null, verbs: [], preferencesRead: false }
		],
		['9.3.0.0-5', 'an answer last', answer, { terminated: true }],
		['9.3.6.0-2', 'an answer after abandonment', answer, { abandoned: true }],
		['9.3.0.0-3', 'failed and then passed', say('passed', 90), { verbs: ['initialized', 'failed'] }],
		['9.3.0.0-6', 'completed in two sessions', say('completed'), {}, ['completed']],
		['9.3.0.0-7', 'passed in two sessions', say('passed', 90), {}, ['passed']],
		['9.3.0.0-8', 'failed after passed', say('failed', 10), {}, ['passed']],
		['10.2.2.0-9', 'a result while browsing', say('completed'), { mode: 'Browse' }],
		['10.2.2.0-11', 'a result in review', say('passed', 90), { mode: 'Review' }],
		['10.2.2.0-5', 'an answer in review', answer, { mode: 'Review' }]
	];
	it.each(moments)('refuse for %s: %s', (requirement, _, one, session, held = []) => {
		expect(broken(one, { ...begun, ...session }, new Set(held))?.requirement).toBe(requirement);
	});
});
