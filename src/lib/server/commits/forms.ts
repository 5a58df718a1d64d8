// The form of a commit as a page sends it. What does not fit is refused before anything is read or written.

import * as v from 'valibot';
import type { LearnerEvent } from '../../course/progress.ts';
import { responseForm } from '../response-form.ts';

/** Events that one commit may carry; 64 kB of them are fewer. */
const MOST_EVENTS = 500;
const LONGEST_STATE = 4096;
/** Tables within tables of the SCORM 1.2 model: `cmi.interactions.0.objectives.0.id`. */
const DEEPEST = 6;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const at = whole(Number.MAX_SAFE_INTEGER);
const seed = whole(2 ** 32 - 1);
/** Whole seconds that a question was in view. */
const seconds = whole(86_400);
const points = whole(1000);
/** Of a fraction in lowest terms. */
const term = whole(Number.MAX_SAFE_INTEGER);
const positive = v.pipe(v.number(), v.minValue(0), v.maxValue(1e6));

const judged = { item: name, response: responseForm, earned: points, possible: points, seconds };
const card = v.strictObject({
	due: whole(1e6),
	last: whole(1e6),
	stability: positive,
	difficulty: positive,
	reps: whole(1e6),
	lapses: whole(1e6)
});
const position = v.variant('page', [
	v.strictObject({
		page: v.literal('lesson'),
		id: name,
		section: v.nullable(v.pipe(v.string(), v.maxLength(300)))
	}),
	v.strictObject({ page: v.literal('quiz'), id: name, index: whole(1000) })
]);
const about = v.union([
	v.strictObject({ item: name }),
	v.strictObject({ page: v.pipe(v.string(), v.startsWith('/'), v.maxLength(300)) }),
	v.strictObject({ course: v.literal(true) })
]);

const eventForm: v.GenericSchema<unknown, LearnerEvent> = v.variant('type', [
	v.strictObject({ type: v.literal('moved'), position, at }),
	v.strictObject({ type: v.literal('reached'), lesson: name, at }),
	v.strictObject({ type: v.literal('practised'), ...judged, at }),
	v.strictObject({ type: v.literal('reviewed'), card, ...judged, at }),
	v.strictObject({
		type: v.literal('commented'),
		id: name,
		about,
		reason: v.exactOptional(v.picklist(['unclear', 'wrong', 'broken', 'other'])),
		text: v.pipe(v.string(), v.maxLength(500)),
		at
	}),
	v.strictObject({
		type: v.literal('started'),
		assessment: name,
		seed,
		items: v.pipe(
			v.array(name),
			v.minLength(1),
			v.maxLength(200),
			v.check((ids) => new Set(ids).size === ids.length)
		),
		at
	}),
	v.strictObject({ type: v.literal('answered'), seed, item: name, response: responseForm, seconds, at }),
	v.strictObject({
		type: v.literal('submitted'),
		seed,
		score: v.strictObject({ num: term, den: v.pipe(term, v.minValue(1)) }),
		passed: v.boolean(),
		at
	})
]) as never;

/** Leaves of the SCORM 1.2 model are texts; lists are tables keyed "0", "1", ... */
interface Tree {
	[key: string]: string | Tree;
}
function isTree(value: unknown, deepest = DEEPEST): value is Tree {
	if (typeof value !== 'object' || value === null || Array.isArray(value) || deepest === 0) return false;
	return Object.entries(value).every(
		([key, inner]: [string, unknown]) =>
			/^[a-z0-9]\w{0,63}$/i.test(key) &&
			(typeof inner === 'string' ? inner.length <= LONGEST_STATE : isTree(inner, deepest - 1))
	);
}

export const commitForm = v.strictObject({
	registration: name,
	/** One more than that of the commit before. */
	sequence: v.pipe(whole(2 ** 31 - 1), v.minValue(1)),
	/** The session was finished with this commit. */
	final: v.boolean(),
	/** null in one of several commits that only bring events: the model and its number stay as they are. */
	cmi: v.nullable(v.custom<Tree>((value) => isTree(value))),
	events: v.pipe(v.array(eventForm), v.maxLength(MOST_EVENTS)),
	/** Stamp of the build that sends it. */
	version: v.pipe(v.string(), v.maxLength(64))
});

export type Commit = v.InferOutput<typeof commitForm>;

/** Of a request whose form is looked at more closely by `receive`. */
export const addressedForm = v.looseObject({ registration: name });
