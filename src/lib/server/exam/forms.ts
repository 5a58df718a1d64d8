// The form of what the exam's pages send. Everything else is refused before anything is read or written.

import * as v from 'valibot';
import { responseForm } from '../response-form.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));
/** A learner's registration; null for a guest. */
const registration = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(64)));

export const takerForm = v.strictObject({ registration });

/** `known`: what the record calls its attempts; `number`: the running one among them, where there is one. */
export const startForm = v.strictObject({
	registration,
	known: v.pipe(v.array(number), v.maxLength(1000)),
	number: v.nullable(number)
});

/** `known`: what the browser's record of self-study calls its attempts. */
export const bringForm = v.strictObject({
	registration: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
	known: v.pipe(v.array(number), v.maxLength(1000))
});

/** `seconds`: whole seconds that the question was in view, all visits added. */
export const answerForm = v.strictObject({
	registration,
	response: responseForm,
	seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400))
});

/** A day that exists. */
const day = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d\d-\d\d$/),
	v.check((text) => !Number.isNaN(Date.parse(text)))
);
/** Printed in one line: no line breaks, and nothing that turns the direction of what follows. */
const name = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1),
	v.check((text) => [...text].length <= 120),
	v.check((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text))
);
export const certificateForm = v.strictObject({ registration, name, date: day });
