// The statements of a session, as cmi5 (section 9) wants them: made from the host's context template, in UTC.

import type { HostReport } from './port.ts';
import { isoDuration } from './scorm-time.ts';
import { uuid5 } from './uuid5.ts';
import {
	verbs,
	type Activity,
	type ActivityLists,
	type Agent,
	type Context,
	type Result,
	type Statement,
	type Telling
} from './xapi.ts';

const cmi5 = 'https://w3id.org/xapi/cmi5/';
const category = (name: 'cmi5' | 'moveon'): Activity => ({ id: `${cmi5}context/categories/${name}` });
export const sessionExtension = `${cmi5}context/extensions/sessionid`;
const masteryExtension = `${cmi5}context/extensions/masteryscore`;
const progressExtension = `${cmi5}result/extensions/progress`;

/** What every statement of a session shares. */
export interface StatementBase {
	actor: Agent;
	registration: string;
	activityId: string;
	/** `contextTemplate` of LMS.LaunchData. */
	template: Context;
	/** 0-1; null when the host leaves passing to the course. */
	masteryScore: number | null;
}

export type Defined = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

/**
 * @param name unique in the registration and the same whenever the same is told: the statement's id is made from it
 * @param at epoch milliseconds
 */
export function statement(base: StatementBase, name: string, at: number, telling: Telling): Statement {
	const { actor, registration, activityId } = base;
	return {
		id: uuid5(registration, `${activityId} ${name}`),
		actor,
		verb: { id: verbs + telling.verb, display: { en: telling.verb } },
		object: telling.object,
		...(telling.result && { result: telling.result }),
		context: contextOf(base, telling),
		timestamp: new Date(at).toISOString()
	};
}

/** The template as it came (10.2.1), and what a statement adds to it. */
function contextOf({ template, registration }: StatementBase, { lists = {}, extensions }: Telling): Context {
	const given = template.contextActivities ?? {};
	const names = Object.keys({ ...given, ...lists }) as (keyof ActivityLists)[];
	// One activity may stand alone where a list is meant (xAPI 1.0.3, part 2, 2.4.6.2).
	const joined = names.map((name) => [name, [...[given[name] ?? []].flat(), ...(lists[name] ?? [])]]);
	return {
		...template,
		registration,
		contextActivities: Object.fromEntries(joined) as ActivityLists,
		extensions: { ...extensions, ...template.extensions }
	};
}

/**
 * A statement that cmi5 defines. `moveon` stands where success or completion does (9.6.2.2), a score only with
 * passed and failed (9.5.1).
 * @param percent whole, of the attempt that was judged
 */
export function defined(
	verb: Defined,
	base: StatementBase,
	seconds: number,
	percent: number | null = null
): Telling {
	const judged = verb === 'passed' || verb === 'failed';
	const result: Result = {
		...(judged && { success: verb === 'passed', ...scoreOf(percent) }),
		...(verb === 'completed' && { completion: true }),
		duration: isoDuration(seconds)
	};
	return {
		verb,
		object: { objectType: 'Activity', id: base.activityId },
		...(verb !== 'initialized' && { result }),
		lists: { category: [category('cmi5'), ...(judged || verb === 'completed' ? [category('moveon')] : [])] },
		...(judged && base.masteryScore !== null && { extensions: { [masteryExtension]: base.masteryScore } })
	};
}

/** A score of its own accord: the one that counts is told again with passed or failed. */
export function scored({ activityId }: StatementBase, percent: number): Telling {
	return { verb: 'scored', object: { objectType: 'Activity', id: activityId }, result: scoreOf(percent) };
}

/** How far the learner has come; not any more once completed was told (9.5.5.1). */
export function progressed(
	{ activityId }: StatementBase,
	{ progress }: Pick<HostReport, 'progress'>
): Telling {
	const extensions = { [progressExtension]: Math.min(99, Math.floor(progress * 100)) };
	return { verb: 'progressed', object: { objectType: 'Activity', id: activityId }, result: { extensions } };
}

function scoreOf(percent: number | null): Pick<Result, 'score'> {
	return percent === null ? {} : { score: { scaled: percent / 100, raw: percent, min: 0, max: 100 } };
}
