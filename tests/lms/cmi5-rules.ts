// The rules of cmi5 for what a unit tells, each under the id that it has in the list of requirements.

import { isDeepStrictEqual } from 'node:util';
import requirements from '@cmi5/requirements/requirements.json' with { type: 'json' };
import type { Agent, Context, Statement } from '../../src/lib/report/xapi.ts';

const cmi5 = 'https://w3id.org/xapi/cmi5/';
export const sessionExtension = `${cmi5}context/extensions/sessionid`;
const categories = { cmi5: `${cmi5}context/categories/cmi5`, moveon: `${cmi5}context/categories/moveon` };
const judgingVerbs = ['passed', 'failed'];

/** A broken requirement: its id and what was wrong. */
export interface Breach {
	requirement: string;
	why: string;
}

const texts: Record<string, { txt: string }> = requirements;

/** @throws for an id that is not in the list */
export function breach(requirement: string, why = ''): Breach {
	const text = texts[requirement]?.txt;
	if (text === undefined) throw new Error(`There is no cmi5 requirement ${requirement}.`);
	return { requirement, why: [why, text].filter(Boolean).join(': ') };
}

export interface Session {
	id: string;
	actor: Agent;
	registration: string;
	activityId: string;
	template: Context;
	mode: 'Normal' | 'Browse' | 'Review';
	masteryScore: number | null;
	preferencesRead: boolean;
	/** Timestamp of "initialized"; null before it. */
	initialized: string | null;
	terminated: boolean;
	abandoned: boolean;
	/** Verbs of statements that cmi5 defines, in their order. */
	verbs: string[];
}
/** Verbs of defined statements that a registration holds about a unit. */
export type Held = ReadonlySet<string>;

export const verbOf = (statement: Statement): string => statement.verb.id.split('/').at(-1) ?? '';

const categoriesOf = (statement: Statement): string[] =>
	(statement.context?.contextActivities?.category ?? []).map(({ id }) => id);
export const isDefined = (statement: Statement): boolean => categoriesOf(statement).includes(categories.cmi5);

/** Everything in the template stands in the context as it is; lists may hold more. */
function holds(context: unknown, template: unknown): boolean {
	if (Array.isArray(template))
		return template.every(
			(one) => Array.isArray(context) && context.some((other) => isDeepStrictEqual(other, one))
		);
	if (typeof template !== 'object' || template === null) return context === template;
	return Object.entries(template).every(([name, value]) =>
		holds((context as Record<string, unknown> | undefined)?.[name], value)
	);
}

/** The first requirement that a statement breaks, in a session and with what was told before; null when none. */
export function broken(statement: Statement, session: Session, held: Held): Breach | null {
	return (
		brokenByAny(statement, session) ??
		(isDefined(statement) ? brokenByDefined(statement, session, held) : brokenByAllowed(statement, session))
	);
}

function brokenByAny(statement: Statement, session: Session): Breach | null {
	const { id, actor, context, timestamp, result } = statement;
	const verb = verbOf(statement);
	if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id ?? '')) return breach('9.1.0.0-1', id);
	if (!timestamp) return breach('9.7.0.0-1');
	if (!/(Z|[+-]00:?00)$/.test(timestamp)) return breach('9.7.0.0-2', timestamp);
	if (!isDeepStrictEqual(actor, session.actor)) return breach('8.1.3.0-3');
	if (context?.registration !== session.registration) return breach('9.6.1.0-1', context?.registration);
	if (context.extensions?.[sessionExtension] !== session.id) return breach('9.6.3.1-4');
	if (!holds(context, session.template)) return breach('10.2.1.0-7');
	if (session.abandoned) return breach('9.3.6.0-2', verb);
	if (session.terminated) return breach('9.3.0.0-5', verb);
	if (session.initialized === null && !(verb === 'initialized' && isDefined(statement)))
		return breach('9.3.0.0-4', verb);
	if (session.initialized !== null && timestamp < session.initialized)
		return breach('9.7.0.0-1', `${verb} is timed before initialized`);
	const score = result?.score;
	if (score?.raw !== undefined && (score.min === undefined || score.max === undefined))
		return breach('9.5.1.0-3');
	return null;
}

/** What cmi5 allows beside its own statements. */
function brokenByAllowed(statement: Statement, session: Session): Breach | null {
	if (categoriesOf(statement).includes(categories.moveon)) return breach('9.6.2.2-2');
	if (session.mode !== 'Normal') return breach('10.2.2.0-5', verbOf(statement));
	return null;
}

function brokenByDefined(statement: Statement, session: Session, held: Held): Breach | null {
	const verb = verbOf(statement);
	const { object } = statement;
	if (!['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb))
		return breach('9.3.0.0-1', verb);
	if (object.id !== session.activityId) return breach('8.1.5.0-6', object.id);
	if (verb === 'initialized' && !session.preferencesRead) return breach('11.0.0.0-3');
	if (session.mode !== 'Normal' && verb !== 'initialized' && verb !== 'terminated')
		return breach(session.mode === 'Browse' ? '10.2.2.0-9' : '10.2.2.0-11', verb);
	if (session.verbs.includes(verb)) return breach('9.3.0.0-2', verb);
	if (judgingVerbs.includes(verb) && session.verbs.some((before) => judgingVerbs.includes(before)))
		return breach('9.3.0.0-3', verb);
	if (verb === 'completed' && held.has('completed')) return breach('9.3.0.0-6');
	if (verb === 'passed' && held.has('passed')) return breach('9.3.0.0-7');
	if (verb === 'failed' && held.has('passed')) return breach('9.3.0.0-8');
	return brokenByResult(statement, session);
}

const durations: Record<string, string> = {
	terminated: '9.5.4.1-1',
	completed: '9.5.4.1-2',
	passed: '9.5.4.1-3',
	failed: '9.5.4.1-4'
};

function brokenByResult(statement: Statement, session: Session): Breach | null {
	const verb = verbOf(statement);
	const { score, success, completion, duration } = statement.result ?? {};
	const judged = judgingVerbs.includes(verb);
	if (durations[verb] && !duration) return breach(durations[verb]);
	if (score && !judged) return breach('9.5.1.0-2', verb);
	if (verb === 'passed' && success !== true) return breach('9.5.2.0-1');
	if (verb === 'failed' && success !== false) return breach('9.5.2.0-2');
	if (success !== undefined && !judged) return breach('9.5.2.0-3', verb);
	if (verb === 'completed' && completion !== true) return breach('9.5.3.0-1');
	if (completion !== undefined && verb !== 'completed') return breach('9.5.3.0-2', verb);
	const moves = success !== undefined || completion !== undefined;
	if (moves !== categoriesOf(statement).includes(categories.moveon))
		return breach(moves ? '9.6.2.2-1' : '9.6.2.2-2', verb);
	const { masteryScore } = session;
	if (!judged || masteryScore === null || !score) return null;
	if (verb === 'passed' && score.scaled < masteryScore) return breach('9.3.4.0-2', String(score.scaled));
	if (verb === 'failed' && score.scaled >= masteryScore) return breach('9.3.5.0-2', String(score.scaled));
	return statement.context.extensions?.[`${cmi5}context/extensions/masteryscore`] === masteryScore
		? null
		: breach('9.6.3.2-2');
}
