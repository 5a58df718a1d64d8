import { describe, expect, it } from 'vitest';
import { statement as validate } from 'xapi-validation/dist/factory.js';
import { course, items } from '../../../tests/support/course.ts';
import { choice, match, multiple, order } from '../../../tests/lms/story.ts';
import { graderOf, mark } from '../quiz/grade.ts';
import type { Item, Response } from '../quiz/items.ts';
import { statement, type StatementBase } from './cmi5-statements.ts';
import { forms } from './interactions.ts';
import type { Interaction } from './port.ts';
import { answered, commented } from './xapi-answers.ts';
import { own } from './xapi.ts';

const telltale = { activityId: 'https://lms.example/activities/7', language: 'en' };
const teller: StatementBase = {
	actor: { objectType: 'Agent', account: { homePage: 'https://lms.example/', name: '7' } },
	registration: '2a6b1a2e-8a55-4f0e-9a3f-0d5b4c0f7a11',
	activityId: telltale.activityId,
	template: {},
	masteryScore: null
};
const faults = (one: Interaction) =>
	validate(statement(teller, one.id, 1_767_348_000_000, answered(one, telltale)), ['statement']);
const of = (one: Interaction) => {
	const { object, result } = answered(one, telltale);
	return { ...object.definition, ...result };
};
const texts = (components: { id: string; description?: Record<string, string> }[] = []) =>
	components.map(({ id, description }) => `${id}: ${description?.['en']}`);

/** Every answer that the item is tried with, as the course reports it. */
function tellings(item: Item): Interaction[] {
	const { prompt, key } = item;
	const grader = graderOf(prompt.kind);
	const responses: Response[] =
		grader.tries?.(prompt, key) ?? grader.alone(prompt).map(({ response }) => response);
	const { asks } = prompt;
	const triage = asks && { urgency: 'red' as const, ...(asks.confidence && { confidence: 'sure' as const }) };
	return responses.flatMap((response) => {
		const judged = mark(item, triage ? { ...response, triage } : response);
		if (!judged) return [];
		const { besides = [], ...marked } = judged;
		const base: Interaction = {
			id: `night.${prompt.id}.2`,
			item: prompt.id,
			prompt,
			key,
			response: triage ? { ...response, triage } : response,
			at: 1_767_348_000_000,
			seconds: 7,
			tries: 1,
			objective: prompt.objective,
			parts: course.numbers[prompt.id]?.parts ?? [],
			put: forms,
			...marked
		};
		return [
			base,
			...besides.map(({ suffix, ...beside }) => ({ ...base, ...beside, id: `${base.id}.${suffix}` }))
		];
	});
}

describe('an answer in the words of xAPI', () => {
	it('is about the question below the unit, whichever attempt it was given in', () => {
		const first = answered(choice, telltale);
		const later = answered({ ...choice, id: 'night.rem-first-band.3' }, telltale);
		expect(first.object).toEqual(later.object);
		expect(first.object.id).toBe('https://lms.example/activities/7/night.rem-first-band');
		expect(later.extensions).toMatchObject({
			[own('interaction')]: 'night.rem-first-band.3',
			[own('attempt')]: 3,
			[own('tries')]: 1
		});
		expect(answered({ ...choice, id: 'night.rem-first-band.3.urgency' }, telltale).object.id).toBe(
			'https://lms.example/activities/7/night.rem-first-band.urgency'
		);
	});

	it('says what was asked, what could be chosen, what was chosen and what is right', () => {
		expect(of(choice)).toMatchObject({
			interactionType: 'choice',
			description: { en: 'Which movement belongs to REM sleep?' },
			correctResponsesPattern: ['rem_1'],
			response: 'rem_1',
			success: true,
			score: { scaled: 1, raw: 1, min: 0, max: 1 },
			duration: 'PT9S'
		});
		expect(texts(of(choice).choices)).toEqual(['deep: deep', 'rem_1: rem-1', 'awake: awake']);
		expect(of(multiple)).toMatchObject({
			correctResponsesPattern: ['paw[,]lip_lift'],
			response: 'paw[,]tail',
			success: false,
			score: { scaled: 0.3333, raw: 1, min: 0, max: 3 }
		});
		expect(of(order)).toMatchObject({
			interactionType: 'sequencing',
			response: 'call[,]time_it[,]clear_room',
			success: false
		});
		expect(of(match)).toMatchObject({
			interactionType: 'matching',
			response: 'seizure[.]now[,]itch[.]this_week'
		});
		expect(texts(of(match).source)).toEqual(['seizure: seizure', 'itch: itch']);
		expect(texts(of(match).target)).toEqual(['now: now', 'this_week: this-week']);
	});

	it('is nothing of cmi5’s own: it has no category', () => {
		expect(answered(choice, telltale).lists).not.toHaveProperty('category');
		expect(answered(choice, telltale).lists?.parent).toEqual([
			{ objectType: 'Activity', id: telltale.activityId }
		]);
	});

	it('of every item of the course is valid, and names only parts that it defines', () => {
		const told = [...items.values()].flatMap(tellings);
		expect(new Set(told.map(({ tell }) => tell.type)).size).toBe(6);
		for (const one of told) {
			expect(faults(one), one.id).toEqual([]);
			const { choices = [], scale = [], source = [], target = [], steps = [], extensions = {} } = of(one);
			const branches = (extensions[own('choices')] ?? []) as { id: string }[];
			const defined = new Set(
				[...choices, ...scale, ...source, ...target, ...steps, ...branches].map(({ id }) => id)
			);
			const { response = '', correctResponsesPattern = [] } = of(one);
			const codes = [response, ...correctResponsesPattern]
				.flatMap((text) => text.split(/\[[,.:]\]/))
				.filter((code) => code !== '' && !/^-?[\d.]+$/.test(code));
			expect(
				codes.filter((code) => !defined.has(code)),
				one.id
			).toEqual([]);
		}
	}, 30_000);

	it('of how sure one is has no right or wrong', () => {
		const sure = [...items.values()].flatMap(tellings).find(({ id }) => id.endsWith('.confidence'));
		expect(of(sure!)).not.toHaveProperty('correctResponsesPattern');
		expect(of(sure!)).not.toHaveProperty('success');
		expect(of(sure!)).toMatchObject({ interactionType: 'likert', response: 'sure' });
	});
});

describe('a comment in the words of xAPI', () => {
	it.each([
		[{ item: 'rem-first-band' }, 'https://lms.example/activities/7/items/rem-first-band'],
		[{ page: '/lessons/night' }, 'https://lms.example/activities/7/lessons/night'],
		[{ course: true } as const, 'https://lms.example/activities/7']
	])('about %o is about %s', (about, id) => {
		const telling = commented({ id: 'c', about, reason: 'unclear', text: 'Which\nband?', at: 1 }, telltale);
		expect(telling.object.id).toBe(id);
		expect(telling.result?.response).toBe('[unclear] Which band?');
		expect(validate(statement(teller, 'c', 1_767_348_000_000, telling), ['statement'])).toEqual([]);
	});
});
