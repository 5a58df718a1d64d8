// What a report must say about an answer, in each standard's own words; worked out from the item, not by src.

import type { PartId, Response } from '../../src/lib/quiz/items.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import type { Answered } from './flow.ts';
import { course } from './course.ts';

export interface Told {
	id: string;
	type: string;
	response: string;
	pattern: string;
	result: string;
	objective: string;
}

const types = {
	choice: 'choice',
	multiple: 'choice',
	order: 'sequencing',
	match: 'matching',
	numeric: 'numeric',
	hotspot: 'choice',
	branch: 'performance',
	log: 'matching',
	clip: 'matching',
	mark: 'performance'
};

function told(
	place: string,
	ordinal: number,
	given: Answered,
	write: (parts: string[], of: Response, seconds: (second: number) => string) => string,
	range: (answer: number, within: number) => string
) {
	const { prompt, key } = given.item;
	const parts = course.numbers[prompt.id]!.parts;
	return {
		id: `${place}.${prompt.id}.${ordinal}`,
		type: types[prompt.kind],
		response: write(parts, given.response, String),
		pattern: pattern(),
		objective: prompt.objective
	};

	function pattern(): string {
		// A number is told with its tolerance where the standard has a form for it.
		if (key.kind === 'numeric') return range(key.answer, key.within);
		const within = key.kind === 'mark' ? key.within : 0;
		return write(parts, rightResponse(given), (second) => range(second, within));
	}
	function rightResponse(answered: Answered): Response {
		if (key.kind === 'choice') return { kind: 'choice', choice: key.correct };
		if (key.kind === 'hotspot') return { kind: 'hotspot', choice: key.correct };
		if (key.kind === 'multiple') return { kind: 'multiple', choices: key.correct };
		if (key.kind === 'order') return { kind: 'order', order: key.order };
		if (key.kind === 'match') return { kind: 'match', pairs: key.pairs };
		if (key.kind === 'mark') {
			// A learner marks tenths of a second; the key may lie between two of them.
			const tenths = Object.entries(key.at).map(([id, second]) => [id, second * 10] as const);
			return { kind: 'mark', marks: Object.fromEntries(tenths) };
		}
		if (['branch', 'log', 'clip'].includes(key.kind)) return sampleResponses(answered.item).right;
		return answered.response;
	}
}

/** SCORM 1.2: a part is the letter of its place in ids.yaml; the row of a match is that place as a number. */
export function told12(place: string, ordinal: number, given: Answered): Told {
	const letter = (parts: string[], id: PartId) => 'abcdefghijklmnopqrstuvwxyz0123456789'[parts.indexOf(id)]!;
	const common = told(
		place,
		ordinal,
		given,
		(parts, response, seconds) => {
			if (response.kind === 'choice' || response.kind === 'hotspot') return letter(parts, response.choice!);
			if (response.kind === 'multiple')
				return response.choices
					.map((id) => letter(parts, id))
					.sort()
					.join(',');
			if (response.kind === 'order') return response.order.map((id) => letter(parts, id)).join(',');
			if (response.kind === 'numeric') return response.text;
			if (response.kind === 'branch')
				return response.path.map((id, step) => `${step + 1}.${letter(parts, id)}`).join(',');
			if (response.kind === 'mark')
				return Object.entries(response.marks)
					.map(([mark, tenths]) => `${parts.indexOf(mark) + 1}.${seconds(tenths / 10)}`)
					.sort()
					.join(',');
			const pairs = Object.entries(response.kind === 'log' ? response.fields : response.pairs);
			return pairs
				.map(([row, target]) => `${parts.indexOf(row) + 1}.${letter(parts, target)}`)
				.sort()
				.join(',');
		},
		String
	);
	return { ...common, result: given.wish === 'right' ? 'correct' : 'wrong' };
}

/** A real(10,7): at most seven digits after the point. */
const decimal = (value: number) => Number(value.toFixed(7));

/** SCORM 2004: parts by their ids, with the hyphens that hosts refuse written as underscores. */
export function told2004(place: string, ordinal: number, given: Answered): Told {
	const name = (id: PartId) => id.replaceAll('-', '_');
	const common = told(
		place,
		ordinal,
		given,
		(parts, response, seconds) => {
			const inOrder = (ids: PartId[]) => [...ids].sort((a, b) => parts.indexOf(a) - parts.indexOf(b));
			if (response.kind === 'choice' || response.kind === 'hotspot') return name(response.choice!);
			if (response.kind === 'multiple') return inOrder(response.choices).map(name).join('[,]');
			if (response.kind === 'order') return response.order.map(name).join('[,]');
			if (response.kind === 'numeric') return response.text;
			if (response.kind === 'branch')
				return response.path.map((id, step) => `${step + 1}[.]${name(id)}`).join('[,]');
			if (response.kind === 'mark')
				return inOrder(Object.keys(response.marks))
					.map((mark) => `${name(mark)}[.]${seconds(response.marks[mark]! / 10)}`)
					.join('[,]');
			const pairs = response.kind === 'log' ? response.fields : response.pairs;
			const rows = inOrder(Object.keys(pairs));
			return rows.map((row) => `${name(row)}[.]${name(pairs[row]!)}`).join('[,]');
		},
		(answer, within) => `${decimal(answer - within)}[:]${decimal(answer + within)}`
	);
	return { ...common, result: given.wish === 'right' ? 'correct' : 'incorrect' };
}

/** What is told after an answer to an item that also asks how urgent it is, and how sure the learner is. */
export function toldBesides(
	old: boolean,
	place: string,
	ordinal: number,
	{ item, response }: Answered
): Told[] {
	const { asks, id, objective } = item.prompt;
	const { urgency, confidence } = response.triage ?? {};
	const colour = item.key.urgency?.colour;
	if (!asks || !urgency || !colour) return [];
	const colours = { red: 'a', orange: 'b', yellow: 'c', green: 'd' };
	const words = { sure: 'a', fairly: 'b', guess: 'c' };
	const called: Told = {
		id: `${place}.${id}.${ordinal}.urgency`,
		type: 'choice',
		response: old ? colours[urgency] : urgency,
		pattern: old ? colours[colour] : colour,
		result: urgency === colour ? 'correct' : old ? 'wrong' : 'incorrect',
		objective
	};
	if (!confidence) return [called];
	const sure: Told = {
		id: `${place}.${id}.${ordinal}.confidence`,
		type: 'likert',
		response: old ? words[confidence] : confidence,
		pattern: '',
		result: 'neutral',
		objective
	};
	return [called, sure];
}

/** The interactions in what an LMS holds, by their index there. */
export function interactionsIn(model: Record<string, string>): (Told & { latency: string })[] {
	const found: (Told & { latency: string })[] = [];
	for (let n = 0; model[`cmi.interactions.${n}.id`]; n += 1) {
		const field = (name: string) => model[`cmi.interactions.${n}.${name}`] ?? '';
		found.push({
			id: field('id'),
			type: field('type'),
			response: field('student_response') || field('learner_response'),
			pattern: field('correct_responses.0.pattern'),
			result: field('result'),
			objective: field('objectives.0.id'),
			latency: field('latency')
		});
	}
	return found;
}
