// Whatever the course reports of an answer can be read back from the host, for each item and in both standards.

import { describe, expect, it } from 'vitest';
import { loadProject } from '../../build/project.ts';
import { grade, graderOf } from '../../lib/quiz/grade.ts';
import type { Item, Response } from '../../lib/quiz/items.ts';
import { sameResponse } from '../../lib/quiz/response.ts';
import { sampleResponses } from '../../lib/quiz/samples.ts';
import { forms, interaction12, interaction2004 } from '../../lib/report/interactions.ts';
import { answers } from '../package/answers.ts';
import { offeredPieces, piecesOf } from '../../lib/quiz/pieces.ts';
import { decoder } from './decode.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course cannot be read.');
const { course, items } = loaded;
const told = answers(loaded, '1').items;
const partsOf = (id: string) => course.numbers[id]!.parts;

function written({ prompt, key }: Item, response: Response) {
	const interaction = {
		id: `x.${prompt.id}.1`,
		item: prompt.id,
		prompt,
		key,
		response,
		earned: 1,
		possible: 1,
		at: 1,
		seconds: 1,
		tries: 1,
		put: forms,
		objective: prompt.objective,
		parts: partsOf(prompt.id),
		tell: graderOf(prompt.kind)
	};
	const field = (writes: (readonly [string, string])[], name: string) =>
		writes.find(([element]) => element === name)![1];
	return {
		scorm12: field(interaction12(interaction), 'student_response'),
		scorm2004: field(interaction2004(interaction), 'learner_response')
	};
}

/** Right, wrong and partly right answers, without what was called besides: that is told apart. */
function responsesTo(item: Item): Response[] {
	const { right, wrong, partly } = sampleResponses(item);
	const own = graderOf(item.prompt.kind).tries?.(item.prompt, item.key) ?? [];
	return [right, wrong, ...(partly ? [partly] : []), ...own].map(({ triage: _, ...response }) => response);
}

describe('codes of a host', () => {
	it('give back the answer that they were made of, whatever the kind, in both standards', () => {
		const lost = items.flatMap((one) => {
			const decode = decoder(one, told[one.entry.id]!, partsOf(one.entry.id));
			return responsesTo(one.item).flatMap((response) =>
				(['scorm12', 'scorm2004'] as const).flatMap((standard) => {
					const code = written(one.item, response)[standard];
					const read = decode(code, standard);
					return read && sameResponse(read, response) ? [] : [`${one.entry.id} ${standard} ${code}`];
				})
			);
		});
		expect(lost).toEqual([]);
	});

	it('are not guessed at: a code that the item never had is no answer', () => {
		const one = items.find(({ entry }) => entry.kind === 'choice')!;
		const decode = decoder(one, told[one.entry.id]!, partsOf(one.entry.id));
		expect(decode('9', 'scorm12')).toBeNull();
		expect(decode('no-such-option', 'scorm2004')).toBeNull();
		expect(decode('', 'scorm12')).toBeNull();
	});
});

describe('the pieces of an answer', () => {
	it('are told in words, and say which idea is behind a wrong one', () => {
		const one = items.find(({ entry }) => entry.id === 'loop-length')!;
		const wrong: Response = { kind: 'choice', choice: 'at-0400' };
		const judged = grade(one.item.key, wrong);
		expect(judged.type === 'scored' && piecesOf(one.item, wrong, judged.parts)).toEqual([
			{ key: 'at-0400', text: 'About 04:00', right: false, idea: 'one-long-night' }
		]);
		expect(offeredPieces(one.item)).toContainEqual({
			key: 'at-2323',
			text: 'About 23:23',
			right: true
		});
	});

	it('are all right in a right answer and never all right in a wrong one, whatever the kind', () => {
		const odd = items.flatMap(({ item }) => {
			const pieces = (response: Response) => {
				const { triage: _, ...own } = response;
				const judged = graderOf(item.prompt.kind).grade(item.key, own);
				return judged.type === 'scored' ? piecesOf(item, own, judged.parts) : [];
			};
			const { right, wrong } = sampleResponses(item);
			const texts = [...pieces(right), ...pieces(wrong)].filter(
				({ key, text }) => text === '' || text === key
			);
			return pieces(right).every((one) => one.right) &&
				pieces(wrong).some((one) => !one.right) &&
				texts.length === 0
				? []
				: [`${item.prompt.id} ${JSON.stringify([pieces(right), pieces(wrong)])}`];
		});
		expect(odd).toEqual([]);
	});
});
