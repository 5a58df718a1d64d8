// answers.json: what the ids and letters in a host's report stand for. The codes come from the very functions
// that report an answer, so the two cannot disagree.

import type { LoadedCourse } from '../../lib/course/load.ts';
import { partIds } from '../../lib/course/item-entry.ts';
import type { Item, Response } from '../../lib/quiz/items.ts';
import { fitting } from '../../lib/quiz/kinds/clip.ts';
import { emptyResponse, graderOf } from '../../lib/quiz/grade.ts';
import { confidenceTeller, urgencyTeller } from '../../lib/quiz/grade/urgency.ts';
import { confidences, urgencies, type Triage } from '../../lib/quiz/urgency.ts';
import { forms, interaction12, interaction2004 } from '../../lib/report/interactions.ts';
import type { Interaction, Write } from '../../lib/report/port.ts';

interface AnswerPart {
	id: string;
	/** What SCORM 1.2 reports for this part. */
	scorm12: string;
	/** What SCORM 2004 reports for this part. */
	scorm2004: string;
	text: string;
}
interface AnswerItem {
	/** Interaction ids begin with one of these; the number of the attempt follows. */
	interactions: string[];
	module: string;
	kind: string;
	objective: string;
	question: string;
	parts: AnswerPart[];
	correct: { scorm12: string; scorm2004: string };
	rationale: string;
	/** Answers besides, told under the item's interaction id followed by `.urgency` and `.confidence`. */
	besides?: Record<string, Pick<AnswerItem, 'parts'> & { correct: AnswerItem['correct'] | null }>;
}
export interface Answers {
	about: string;
	course: string;
	version: string;
	objectives: Record<string, string>;
	modules: Record<string, string>;
	items: Record<string, AnswerItem>;
}

/** @param version the stamp of the build */
export function answers({ course, lessons, items }: LoadedCourse, version: string): Answers {
	return {
		about:
			'An interaction id is <lesson or quiz>.<item>.<number of the attempt>. Responses list the codes of parts: ' +
			'SCORM 1.2 joins them with "," and a matched pair with ".", SCORM 2004 with "[,]" and "[.]". ' +
			'Of a branch the pair is the number of the step and what was done there, of a mark what was seen and at which ' +
			'second of the clip; a number that was typed stands as it is. ' +
			'The same id followed by .urgency or .confidence is what was called besides (besides).',
		course: course.id,
		version,
		objectives: course.objectives,
		modules: Object.fromEntries(
			[...course.modules, ...(course.exam ? [course.exam] : [])].map(({ id, title }) => [id, title])
		),
		items: Object.fromEntries(
			items.map(({ entry, item, module }) => {
				// A part keeps its letter for ever, so the permanent list decides, not the order in the file.
				const parts = course.numbers[entry.id]?.parts ?? partIds(entry);
				const holders =
					entry.use !== 'lesson'
						? [module]
						: lessons.filter(({ info }) => info.items.includes(entry.id)).map(({ info }) => info.id);
				return [
					entry.id,
					{
						interactions: holders.map((holder) => `${holder}.${entry.id}.`),
						module,
						kind: entry.kind,
						objective: entry.objective,
						question: entry.stem,
						parts: itemParts(item, parts),
						correct: {
							scorm12: field(interaction12(asInteraction(item, parts)), 'correct_responses.0.pattern'),
							scorm2004: field(interaction2004(asInteraction(item, parts)), 'correct_responses.0.pattern')
						},
						rationale: entry.rationale,
						...(item.prompt.asks && { besides: besidesOf(item, item.prompt.asks) })
					}
				];
			})
		)
	};
}

/** Urgency and, where it is asked, confidence; their ids are words already. */
function besidesOf(
	item: Item,
	{ confidence }: NonNullable<Item['prompt']['asks']>
): NonNullable<AnswerItem['besides']> {
	const write = (tell: Interaction['tell'], parts: readonly string[], triage?: Triage) => {
		const told = { ...asInteraction(item, [...parts]), tell };
		const interaction = triage ? { ...told, response: { ...told.response, triage } } : told;
		const [twelve, four] = [interaction12(interaction), interaction2004(interaction)];
		return {
			given: {
				scorm12: field(twelve, 'student_response'),
				scorm2004: field(four, 'learner_response')
			},
			correct: {
				scorm12: field(twelve, 'correct_responses.0.pattern'),
				scorm2004: field(four, 'correct_responses.0.pattern')
			}
		};
	};
	const parts = <Id extends string>(
		ids: readonly Id[],
		tell: Interaction['tell'],
		called: (id: Id) => Triage
	) => ids.map((id) => ({ id, ...write(tell, ids, called(id)).given, text: id }));
	return {
		urgency: {
			parts: parts(urgencies, urgencyTeller, (urgency) => ({ urgency })),
			correct: write(urgencyTeller, urgencies).correct
		},
		...(confidence && {
			confidence: {
				parts: parts(confidences, confidenceTeller, (one) => ({ confidence: one })),
				correct: null
			}
		})
	};
}

function itemParts(item: Item, parts: string[]): AnswerPart[] {
	const code = (response: Response, pick: (text: string, separator: string) => string) => ({
		scorm12: pick(field(interaction12(asInteraction(item, parts, response)), 'student_response'), '.'),
		scorm2004: pick(field(interaction2004(asInteraction(item, parts, response)), 'learner_response'), '[.]')
	});
	const place = { whole: 0, row: 0, target: 1 };
	const { prompt } = item;
	const alone = graderOf(prompt.kind).alone(prompt);
	// Where clips are compared, each answer pairs a clip with the same word, which the question does not show.
	const compared = prompt.kind === 'clip' && prompt.ask === 'compare' && alone[0];
	const fits = compared
		? [{ ...compared, id: fitting, text: 'this is the one', place: 'target' as const }]
		: [];
	return [...alone, ...fits].map(({ id, text, response, place: at }) => ({
		id,
		text,
		...code(response, (code, separator) => (at === 'whole' ? code : (code.split(separator)[place[at]] ?? '')))
	}));
}

/** An answer with this response; what does not matter for codes is empty. */
function asInteraction(item: Item, parts: string[], response?: Response): Interaction {
	const { prompt, key } = item;
	return {
		id: prompt.id,
		item: prompt.id,
		prompt,
		key,
		response: response ?? emptyResponse(prompt),
		earned: 1,
		possible: 1,
		at: 0,
		seconds: 0,
		tries: 1,
		put: forms,
		objective: prompt.objective,
		parts,
		tell: graderOf(prompt.kind)
	};
}

const field = (writes: Write[], name: string): string =>
	writes.find(([element]) => element === name)?.[1] ?? '';
