// The one schema of everything an author writes. Types, the editor's JSON Schema and the checks come from here.

import * as v from 'valibot';
import { kinds } from '../quiz/kinds.ts';
import { blueprintRow } from './blueprint.ts';
import { count, id, objectiveId, page, partId, percent, text } from './fields.ts';
import { itemEntry } from './kinds.ts';

/** How often and how fast an assessment may be taken. */
const rules = v.strictObject({
	attempts: v.nullable(count),
	waitHours: v.pipe(v.number(), v.minValue(0)),
	minutesLimit: v.nullable(count)
});

/** lessons/course.yaml */
export const courseFile = v.strictObject({
	id,
	title: text,
	subtitle: text,
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
	assessment: id,
	passMark: percent,
	requiredLessons: v.nullable(v.array(id)),
	quiz: rules,
	exam: rules,
	pretest: v.nullable(v.strictObject({ title: text, each: count })),
	failReportedAs: v.picklist(['failed', 'incomplete']),
	certificateHours: v.nullable(v.pipe(v.number(), v.minValue(0))),
	certificateMonths: v.nullable(count),
	provider: v.nullable(v.strictObject({ name: text, id: v.optional(text), approval: v.optional(text) })),
	contacts: v.strictObject({ vet: v.nullable(text), emergency: v.nullable(text), poison: v.nullable(text) }),
	objectives: v.record(objectiveId, text)
});

/** lessons/sources.yaml */
export const sourcesFile = v.record(
	id,
	v.strictObject({
		authors: v.nullable(text),
		year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2200))),
		title: text,
		where: text,
		doi: v.nullable(
			v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'A DOI starts with "10." and has a slash.'))
		),
		strength: v.picklist(['A', 'B', 'C', 'D']),
		checked: v.pipe(v.string(), v.isoDate('A date such as 2026-11-22.')),
		note: v.nullable(text)
	})
);
export type Source = v.InferOutput<typeof sourcesFile>[string];

/** lessons/glossary.yaml */
export const glossaryFile = v.record(id, v.strictObject({ term: text, say: v.nullable(text), text }));
export type GlossaryTerm = v.InferOutput<typeof glossaryFile>[string];

/** lessons/now.yaml: the page "If this is happening now". `rule` marks a margin set by the course itself. */
export const nowFile = v.strictObject({
	red: v.array(
		v.strictObject({ text, sources: v.optional(v.array(id), []), rule: v.optional(v.boolean(), false) })
	),
	steps: v.array(
		v.strictObject({ do: text, sources: v.optional(v.array(id), []), rule: v.optional(v.boolean(), false) })
	)
});
export type Now = v.InferOutput<typeof nowFile>;

/** lessons/NN-name/module.yaml */
export const moduleFile = v.strictObject({
	id,
	title: text,
	summary: text,
	quiz: v.nullable(v.strictObject({ title: text, blueprint: v.pipe(v.array(blueprintRow), v.minLength(1)) }))
});

/** Front matter of a lesson. */
export const lessonFrontMatter = v.strictObject({
	id,
	title: text,
	promise: text,
	objectives: v.pipe(v.array(objectiveId), v.minLength(1)),
	takeaway: text
});

/** quizzes/misconceptions.yaml */
export const misconceptionsFile = v.record(id, v.strictObject({ idea: text, fix: page }));
export type Misconception = v.InferOutput<typeof misconceptionsFile>[string];

/** quizzes/NN-name.yaml */
export const quizFile = v.array(itemEntry);

/** quizzes/exam.yaml: an exam over all modules. `critical`: topic -> what of it must be right. */
export const examFile = v.strictObject({
	title: text,
	blueprint: v.pipe(v.array(blueprintRow), v.minLength(1)),
	critical: v.record(id, text),
	items: v.array(itemEntry)
});

/** quizzes/ids.yaml: permanent numbers, kept by `npm run ids`. */
export const idsFile = v.strictObject({
	modules: v.record(id, count),
	lessons: v.record(id, count),
	items: v.record(
		id,
		v.strictObject({
			number: count,
			kind: v.picklist(Object.keys(kinds) as (keyof typeof kinds)[]),
			parts: v.array(partId)
		})
	),
	/** Ids that were used once and are gone; their numbers are never given again. */
	retired: v.strictObject({
		modules: v.record(id, count),
		lessons: v.record(id, count),
		items: v.record(id, count)
	})
});
export type IdsFile = v.InferOutput<typeof idsFile>;
