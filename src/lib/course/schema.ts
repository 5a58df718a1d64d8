// The one schema of everything an author writes. Types, the editor's JSON Schema and the checks come from here.

import * as v from 'valibot';
import { kinds } from '../quiz/kinds.ts';
import { urgencies } from '../quiz/urgency.ts';
import { blueprintRow } from './blueprint.ts';
import { count, id, objectiveId, page, partId, percent, text } from './fields.ts';
import { itemEntry } from './kinds.ts';

/** How often and how fast an assessment may be taken. */
const rules = v.strictObject({
	attempts: v.nullable(count),
	waitHours: v.pipe(v.number(), v.minValue(0)),
	minutesLimit: v.nullable(count)
});

/** lessons/standards.yaml: what a full course holds itself to; lint-standards.ts says how each number is counted. */
export const standardsFile = v.strictObject({
	grade: v.pipe(v.number(), v.minValue(0)),
	practiceItems: count,
	quizItems: count,
	examItems: count,
	perObjective: count,
	kinds: v.pipe(count, v.maxValue(Object.keys(kinds).length)),
	largestKind: percent,
	scenarios: percent,
	claims: count
});
export type Standards = v.InferOutput<typeof standardsFile>;

/** What an LMS does with an attempt that is done. */
const attemptEnd = v.picklist(['close', 'keep']);

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
	scoreReported: v.picklist(['best', 'last']),
	attemptWhenDone: v.strictObject({ scorm12: attemptEnd, scorm2004: attemptEnd }),
	commits: v.strictObject({
		leastSeconds: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(60)),
		heartbeatMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(10))
	}),
	certificateHours: v.nullable(v.pipe(v.number(), v.minValue(0))),
	certificateMonths: v.nullable(count),
	provider: v.nullable(v.strictObject({ name: text, id: v.optional(text), approval: v.optional(text) })),
	contacts: v.strictObject({ vet: v.nullable(text), emergency: v.nullable(text), poison: v.nullable(text) }),
	objectives: v.record(objectiveId, text),
	objectiveNames: v.optional(v.record(objectiveId, text), {})
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

const cited = { sources: v.optional(v.array(id), []), rule: v.optional(v.boolean(), false) };
const cardLines = v.array(v.strictObject({ text, ...cited }));

/** lessons/field-card.yaml: what the field card says besides the lines of now.yaml. */
export const fieldCardFile = v.strictObject({
	colours: v.array(
		v.strictObject({ colour: v.picklist(['red', 'orange', 'yellow', 'green']), ask: text, signs: cardLines })
	),
	between: v.strictObject({ text, ...cited }),
	questions: v.array(v.strictObject({ ask: text, look: text, ...cited })),
	film: cardLines,
	log: cardLines
});
export type FieldCard = v.InferOutput<typeof fieldCardFile>;

/** Of the paths through the questions: 'none' is what the page itself offers. */
const answer = v.pipe(
	v.strictObject({
		id: v.pipe(id, v.notValue('none', 'Every question has an answer "none" of its own.')),
		text,
		to: v.optional(id),
		rows: v.optional(v.pipe(v.array(id), v.minLength(1))),
		lesson: v.optional(page)
	}),
	v.check(
		({ to, rows, lesson }) => [to, rows, lesson].filter((one) => one !== undefined).length === 1,
		'An answer leads to a question ("to"), to "rows" or to the place in a "lesson" that treats it: to one of them.'
	)
);

/**
 * lessons/seeing.yaml: the page "What am I seeing?". Its rows, and the questions that lead to them, the first one first.
 * `rises`: when a row is more urgent; `clipNote`: what its clip does not show; `none`: where it is treated when no answer
 * fits; `unlisted`: what to do with what is in no row.
 */
export const seeingFile = v.strictObject({
	rows: v.array(
		v.strictObject({
			id,
			see: text,
			likely: text,
			do: text,
			urgency: v.picklist(urgencies),
			rises: v.optional(v.strictObject({ if: text, urgency: v.picklist(urgencies) })),
			clip: id,
			clipNote: v.optional(text),
			lesson: page,
			...cited
		})
	),
	questions: v.record(
		id,
		v.strictObject({
			ask: text,
			none: v.optional(page),
			answers: v.pipe(v.array(answer), v.minLength(2), v.maxLength(4))
		})
	),
	unlisted: text
});
export type Seeing = v.InferOutput<typeof seeingFile>;

/** Words as they are typed into a search: lower case, one space between them. */
const phrase = v.pipe(
	v.string(),
	v.regex(/^[\p{Ll}\d'-]+( [\p{Ll}\d'-]+)*$/u, 'Words in lower case, as "back leg".')
);

/** lessons/search.yaml: what people type. `means`: words they use -> words of the course. */
export const searchFile = v.strictObject({
	means: v.record(phrase, v.pipe(v.array(phrase), v.minLength(1))),
	emergency: v.array(phrase),
	suggest: v.array(phrase),
	skip: v.array(phrase)
});
export type SearchFile = v.InferOutput<typeof searchFile>;

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
	takeaway: text,
	/** Of a translation: the mark of what it was translated from. */
	of: v.optional(v.string())
});

/** How far a claim of the source article holds; `missing`: what it should have said and does not. */
export const verdicts = ['correct', 'too-far', 'wrong', 'missing'] as const;

/** lessons/claims.yaml: each claim of the source article, by number, and what the course says of it, where. */
export const claimsFile = v.strictObject({
	article: text,
	claims: v.array(
		v.strictObject({
			number: count,
			claim: text,
			verdict: v.picklist(verdicts),
			course: text,
			at: v.pipe(v.array(page), v.minLength(1)),
			/** Empty where the course says that nothing was found. */
			sources: v.array(id)
		})
	)
});

/** Front matter of a module's teaching notes: how long the class takes, and what it needs. */
export const teachingFrontMatter = v.strictObject({
	minutes: count,
	materials: v.pipe(v.array(text), v.minLength(1))
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
