// An answer and a comment in the words of xAPI (1.0.3, part 2, appendix C). Codes of parts are those of SCORM 2004,
// so that one list of codes serves both; here the host also gets the text of each.

import type { LearnerComment } from '../course/progress.ts';
import { lineOf } from './comment-text.ts';
import type { Interaction } from './port.ts';
import { isoDuration } from './scorm-time.ts';
import { own, type Component, type Definition, type Telling } from './xapi.ts';

/** Where and in which language an answer is told. */
export interface Telltale {
	/** The unit's id at the host. */
	activityId: string;
	language: string;
}

/** The codes that the answer has in SCORM 2004; null where none is right. */
function codesOf(one: Interaction): { response: string; correct: string | null } {
	const writes = new Map(one.put.scorm2004(one));
	return {
		response: writes.get('learner_response') ?? '',
		correct: writes.get('correct_responses.0.pattern') ?? null
	};
}
const codeOf = (part: string): string => part.replace(/[^A-Za-z0-9_.]/g, '_');

const types = 'http://adlnet.gov/expapi/activities/';

/** An activity below the unit: a question, a page, an objective. */
const below = (activityId: string, path: string): string => `${activityId.replace(/\/$/, '')}/${path}`;

/** `<quiz or lesson>.<item>`, with `.urgency` or `.confidence`: the question, whichever attempt it was answered in. */
const questionOf = (id: string): string => id.replace(/\.\d+(?=\.|$)/, '');
const attemptOf = (id: string): number => Number(/\.(\d+)(?:\.|$)/.exec(id)?.[1] ?? 1);

/** The question itself: the same in every statement about it. */
function definition(interaction: Interaction, language: string): Definition {
	const { tell, prompt } = interaction;
	const { correct } = codesOf(interaction);
	return {
		type: `${types}cmi.interaction`,
		interactionType: tell.type,
		description: { [language]: prompt.stem },
		...(correct !== null && { correctResponsesPattern: [correct] }),
		...components(interaction, language)
	};
}

/** The parts of a question under the names that its type gives them. */
function components({ tell, key, prompt, parts }: Interaction, language: string): Partial<Definition> {
	const named = tell.alone?.(prompt) ?? parts.map((id) => ({ id, text: id, place: 'whole' }));
	const correct = tell.correct(key, parts);
	const component = (id: string): Component => {
		const text = named.find((part) => part.id === id)?.text;
		return { id: codeOf(id), ...(text && { description: { [language]: text } }) };
	};
	const at = (place: string, more: string[] = []): Component[] => {
		const ids = named.filter((part) => part.place === place).map(({ id }) => id);
		return [...new Set([...ids, ...more])]
			.sort((one, other) => parts.indexOf(one) - parts.indexOf(other))
			.map(component);
	};
	switch (tell.type) {
		case 'choice':
		case 'sequencing':
			return { choices: at('whole') };
		case 'likert':
			return { scale: at('whole') };
		case 'matching':
			// "It fits" is what a right clip is matched with, and nothing that is offered.
			return {
				source: at('row'),
				target: at('target', correct?.form === 'pairs' ? correct.ids.map(([, to]) => to) : [])
			};
		case 'performance': {
			const [steps, choices] = [at('row'), at('target')];
			return {
				...(steps.length > 0 && { steps }),
				// xAPI has no place for what can be done at a step.
				...(choices.length > 0 && { extensions: { [own('choices')]: choices } })
			};
		}
		case 'numeric':
			return {};
	}
}

/** cmi5 allows it as a statement of the course's own: without category, about a question below the unit. */
export function answered(interaction: Interaction, { activityId, language }: Telltale): Telling {
	const { id, earned, possible, seconds, tries, objective } = interaction;
	const { response, correct } = codesOf(interaction);
	return {
		verb: 'answered',
		object: {
			objectType: 'Activity',
			id: below(activityId, questionOf(id)),
			definition: definition(interaction, language)
		},
		result: {
			response,
			...(correct !== null && {
				success: earned >= possible,
				score: { scaled: Number((earned / possible).toFixed(4)), raw: earned, min: 0, max: possible }
			}),
			duration: isoDuration(seconds)
		},
		lists: {
			parent: [{ objectType: 'Activity', id: activityId }],
			grouping: [
				{
					objectType: 'Activity',
					id: below(activityId, `objectives/${objective}`),
					definition: { type: `${types}objective`, name: { [language]: objective } }
				}
			]
		},
		extensions: {
			[own('interaction')]: id,
			[own('attempt')]: attemptOf(id),
			[own('tries')]: tries
		}
	};
}

/** What the learner had to say, about a question, a page or the whole unit. */
export function commented(comment: LearnerComment, { activityId }: Telltale): Telling {
	const { about } = comment;
	const path = 'item' in about ? `items/${about.item}` : 'page' in about ? about.page.replace(/^\//, '') : '';
	return {
		verb: 'commented',
		object: { objectType: 'Activity', id: path ? below(activityId, path) : activityId },
		result: { response: lineOf(comment) },
		lists: { parent: [{ objectType: 'Activity', id: activityId }] },
		...('item' in about && { extensions: { [own('item')]: about.item } })
	};
}
