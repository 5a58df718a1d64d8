// The form of an answer as a browser sends it. Whether its parts are known is the grader's business: unknown ones
// never earn.

import * as v from 'valibot';
import type { Response } from '../quiz/items.ts';
import type { Kind } from '../quiz/kinds.ts';
import { confidences, urgencies } from '../quiz/urgency.ts';

const MOST_PARTS = 60;
/** A quarter of an hour, in tenths of a second: no clip is longer. */
const LONGEST = 9000;

const part = v.pipe(v.string(), v.maxLength(64));
const parts = v.pipe(v.array(part), v.maxLength(MOST_PARTS));
const one = v.nullable(part);
const few = <T extends Record<string, unknown>>(record: T) => Object.keys(record).length <= MOST_PARTS;
const pairs = v.pipe(v.record(part, part), v.check(few));
const tenths = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST));

const besides = {
	triage: v.exactOptional(
		v.strictObject({
			urgency: v.exactOptional(v.picklist(urgencies)),
			confidence: v.exactOptional(v.picklist(confidences))
		})
	)
};
const own = {
	choice: { choice: one },
	hotspot: { choice: one },
	multiple: { choices: parts },
	order: { order: parts },
	match: { pairs },
	clip: { pairs },
	numeric: { text: v.pipe(v.string(), v.maxLength(40)) },
	branch: { path: parts },
	log: { fields: pairs },
	mark: { marks: v.pipe(v.record(part, tenths), v.check(few)) }
} satisfies Record<Kind, unknown>;

export const responseForm: v.GenericSchema<unknown, Response> = v.variant(
	'kind',
	Object.entries(own).map(([kind, fields]) =>
		v.strictObject({ kind: v.literal(kind), ...fields, ...besides })
	) as never
);
