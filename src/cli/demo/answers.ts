// How a made-up learner answers a question: right the more surely the abler the learner and the easier the question,
// and else by the wrong ideas that this learner holds.

import { gradeOwn, graderOf } from '../../lib/quiz/grade.ts';
import type { Item, ItemId, Response } from '../../lib/quiz/items.ts';
import { misconceptionsOf } from '../../lib/quiz/misconceptions.ts';
import { confidences, urgencies } from '../../lib/quiz/urgency.ts';
import type { CourseBank } from '../../lib/server/course-bank.ts';
import { chanceOf, logistic, type Chance } from './chance.ts';

/** A question whose key is made to look wrong: those who know more choose another option. */
export interface Planted {
	item: ItemId;
	/** The option that they choose. */
	favourite: string;
}

export interface Mind {
	/** In standard deviations from the mean of all. */
	ability: number;
	/** Whether this learner holds a wrong idea. */
	holds(misconception: string): boolean;
}

/** An answer of a question's own, without what is asked besides. */
interface Candidate {
	response: Response;
	/** Of the points. */
	share: number;
	misconceptions: string[];
	/** How much it draws those who do not know, beside the other wrong ones. */
	appeal: number;
}

/** How much more an answer draws whoever holds its idea. */
const HELD = 4;
/** How well a question tells the abler from the others. */
const SLOPE = 1.7;
const EASIEST = -1.9;
const STEP = 0.5;

export type Answerer = (mind: Mind, item: ItemId, chance: Chance) => Response;

/** @param seed of the class: the same questions are hard for all of it */
export function answererOf({ items }: CourseBank, planted: Planted, seed: number): Answerer {
	const known = new Map<ItemId, { right: Candidate[]; others: Candidate[]; hard: number }>();
	function look(item: Item) {
		const { id } = item.prompt;
		const kept = known.get(id);
		if (kept) return kept;
		const chance = chanceOf(seed, `question ${id}`);
		const candidates = candidatesOf(item, chance);
		const made = {
			right: candidates.filter(({ share }) => share === 1),
			others: candidates.filter(({ share }) => share < 1),
			hard: EASIEST + STEP * (item.prompt.difficulty - 1) + STEP * chance.normal()
		};
		known.set(id, made);
		return made;
	}
	return (mind, id, chance) => {
		const item = items.get(id)!;
		const { right, others, hard } = look(item);
		if (id === planted.item) return { kind: 'choice', choice: misled(item, planted, mind, chance) };
		const ease = logistic(SLOPE * (mind.ability - hard));
		const own = chance.happens(ease)
			? chance.weighed(right, () => 1)
			: chance.weighed(others, ({ appeal, share, misconceptions }) => {
					const held = misconceptions.some((one) => mind.holds(one)) ? HELD : 1;
					return appeal * held * (1 + share * logistic(mind.ability));
				});
		return withTriage(item, own.response, mind, ease, chance);
	};
}

function candidatesOf({ prompt, key }: Item, chance: Chance): Candidate[] {
	const grader = graderOf(prompt.kind);
	const responses = grader.tries?.(prompt, key) ?? grader.alone(prompt).map(({ response }) => response);
	return responses.flatMap((response) => {
		const judged = gradeOwn(key, response);
		if (judged.type !== 'scored') return [];
		return {
			response,
			share: judged.earned / judged.possible,
			misconceptions: misconceptionsOf(key, judged),
			appeal: Math.exp(0.5 * chance.normal())
		};
	});
}

/** The more somebody knows, the more often the favourite. */
function misled({ key }: Item, { favourite }: Planted, { ability }: Mind, chance: Chance): string {
	const correct = key.kind === 'choice' ? key.correct : favourite;
	return chance.happens(logistic(2 * ability)) ? favourite : correct;
}

function withTriage({ key }: Item, response: Response, mind: Mind, ease: number, chance: Chance): Response {
	if (!key.urgency) return response;
	const place = urgencies.indexOf(key.urgency.colour);
	// Whoever is wrong is so by one step, and those who know little see less danger.
	const step = chance.happens(logistic(-mind.ability)) ? 1 : -1;
	const called = chance.happens(ease) ? place : Math.min(urgencies.length - 1, Math.max(0, place + step));
	const urgency = urgencies[called]!;
	if (!key.urgency.confidence) return { ...response, triage: { urgency } };
	const sure = ease + 0.2 * chance.normal();
	const confidence = confidences[sure > 0.85 ? 0 : sure > 0.55 ? 1 : 2]!;
	return { ...response, triage: { urgency, confidence } };
}

/** A question of the first module's quiz with one right option of several. @throws Error when it has none */
export function plantIn({ course, items }: CourseBank): Planted {
	const pools = course.modules[0]?.quiz?.rows.flatMap(({ pool }) => pool) ?? [];
	for (const id of pools) {
		const { prompt, key } = items.get(id)!;
		if (prompt.kind !== 'choice' || key.kind !== 'choice' || key.urgency) continue;
		const favourite = prompt.options.find((option) => option.id !== key.correct)!;
		return { item: id, favourite: favourite.id };
	}
	throw new Error('The first quiz has no question that could be planted.');
}
