// The one schema of everything an author writes. Types, the editor's JSON Schema and the checks come from here.

import * as v from 'valibot';

const id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'Ids are lower-case words joined by hyphens, such as "rem-first-band".'
	),
	v.maxLength(40)
);
const partId = v.pipe(id, v.maxLength(20));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('This text is empty.'));
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const objectiveId = v.pipe(v.string(), v.regex(/^LO\d+$/, 'Objectives are named LO1, LO2, ...'));
const page = v.pipe(
	v.string(),
	v.regex(
		/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/,
		'A link inside the course, such as /lessons/night#find-the-rem-bands.'
	)
);

/** lessons/course.yaml */
export const courseFile = v.strictObject({
	id,
	title: text,
	subtitle: text,
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/)),
	assessment: id,
	passMark: percent,
	criticalItems: v.array(id),
	requiredLessons: v.nullable(v.array(id)),
	attempts: v.nullable(count),
	failReportedAs: v.picklist(['failed', 'incomplete']),
	certificateHours: v.nullable(v.pipe(v.number(), v.minValue(0))),
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
	quiz: v.nullable(v.strictObject({ title: text, blueprint: v.record(objectiveId, count) }))
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

const itemFields = {
	id,
	use: v.picklist(['lesson', 'quiz']),
	objective: objectiveId,
	difficulty: v.picklist([1, 2, 3]),
	sources: v.pipe(v.array(id), v.minLength(1)),
	stem: text,
	see: v.optional(page),
	figure: v.optional(id),
	clip: v.optional(id),
	rationale: text
};
const option = v.strictObject({
	id: partId,
	text,
	correct: v.optional(v.literal(true)),
	misconception: v.optional(id),
	feedback: text
});
const options = v.pipe(v.array(option), v.minLength(3), v.maxLength(6));

/** One item of a quiz file. A new kind begins here. */
export const itemEntry = v.variant('kind', [
	v.strictObject({ ...itemFields, kind: v.literal('choice'), fixed: v.optional(v.boolean()), options }),
	v.strictObject({ ...itemFields, kind: v.literal('multiple'), fixed: v.optional(v.boolean()), options }),
	v.strictObject({
		...itemFields,
		kind: v.literal('order'),
		entries: v.pipe(
			v.array(
				v.strictObject({ id: partId, text, misconception: v.optional(id), feedback: v.optional(text) })
			),
			v.minLength(3),
			v.maxLength(8)
		)
	}),
	v.strictObject({
		...itemFields,
		kind: v.literal('match'),
		rows: v.pipe(
			v.array(
				v.strictObject({ id: partId, text, match: partId, misconception: v.optional(id), feedback: text })
			),
			v.minLength(2),
			v.maxLength(8)
		),
		targets: v.pipe(v.array(v.strictObject({ id: partId, text })), v.minLength(2), v.maxLength(9))
	})
]);
export type ItemEntry = v.InferOutput<typeof itemEntry>;

/** quizzes/NN-name.yaml */
export const quizFile = v.array(itemEntry);

/** quizzes/ids.yaml: permanent numbers, kept by `npm run ids`. */
export const idsFile = v.strictObject({
	modules: v.record(id, count),
	lessons: v.record(id, count),
	items: v.record(
		id,
		v.strictObject({
			number: count,
			kind: v.picklist(['choice', 'multiple', 'order', 'match']),
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
