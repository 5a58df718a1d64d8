import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emergency, questions } from '../../../tests/fixtures/questions.ts';
import { grade, mark } from './grade.ts';
import type { Item, Key, Response } from './items.ts';
import { tooCalm, urgencyCredit } from './triage.ts';
import { confidences, urgencies, type Triage, type Urgency } from './urgency.ts';

const asking = (item: Item, colour: Urgency): Key =>
	({ ...item.key, urgency: { colour, text: 'Because.' } }) as Key;
const choice = (chosen: string | null, triage?: Triage): Response => ({
	kind: 'choice',
	choice: chosen,
	...(triage && { triage })
});
/** Points of 8 for a choice that was right (`sleep`) or wrong, called so urgent. */
function earned(actual: Urgency, called: Urgency, chosen = 'sleep'): number {
	const judged = grade(asking(questions.choice as Item, actual), choice(chosen, { urgency: called }));
	expect(judged).toMatchObject({ type: 'scored', possible: 8 });
	return judged.type === 'scored' ? judged.earned : -1;
}

// The tables of docs/decisions/0009-triage-credit.md.
describe('points of 8 with the right answer', () => {
	test.each([
		['red', 8, 5, 2, 0],
		['orange', 7, 8, 6, 4],
		['yellow', 4, 7, 8, 6],
		['green', 4, 5, 7, 8]
	] as const)('a %s case called red, orange, yellow, green earns %i, %i, %i, %i', (actual, ...points) => {
		expect(urgencies.map((called) => earned(actual, called))).toEqual(points);
	});
});

describe('points of 8 with a wrong answer', () => {
	test.each([
		['red', 4, 1, 0, 0],
		['orange', 3, 4, 2, 0],
		['yellow', 0, 3, 4, 2],
		['green', 0, 1, 3, 4]
	] as const)('a %s case called red, orange, yellow, green earns %i, %i, %i, %i', (actual, ...points) => {
		expect(urgencies.map((called) => earned(actual, called, 'clock'))).toEqual(points);
	});
});

const colour = fc.constantFrom(...urgencies);

describe('the rule', () => {
	it('never pays more for too calm than for too urgent by as many steps', () => {
		fc.assert(
			fc.property(colour, colour, colour, colour, (actual, called, actual2, called2) => {
				const steps = tooCalm(actual, called);
				fc.pre(steps > 0 && tooCalm(actual2, called2) === -steps);
				expect(earned(actual, called)).toBeLessThanOrEqual(earned(actual2, called2));
				expect(earned(actual, called, 'clock')).toBeLessThanOrEqual(earned(actual2, called2, 'clock'));
			})
		);
	});

	it('pays most for the right colour, and less the farther a call is off to one side', () => {
		fc.assert(
			fc.property(colour, colour, colour, (actual, near, far) => {
				const [one, two] = [tooCalm(actual, near), tooCalm(actual, far)];
				fc.pre(one * two >= 0 && Math.abs(one) < Math.abs(two));
				expect(earned(actual, far)).toBeLessThanOrEqual(earned(actual, near));
				if (one === 0) expect(earned(actual, far)).toBeLessThan(earned(actual, near));
			})
		);
	});

	it('takes most for an emergency that is called green: less than any other call, whatever else was right', () => {
		fc.assert(
			fc.property(colour, colour, fc.integer({ min: 1, max: 3 }), (actual, called, rows) => {
				fc.pre(!(actual === 'red' && called === 'green'));
				const { prompt, key } = questions.match;
				const wide = {
					...key,
					pairs: Object.fromEntries([1, 2, 3].map((row) => [`row-${row}`, 'right']))
				};
				const pairs = Object.fromEntries(
					[1, 2, 3].map((row) => [`row-${row}`, row <= rows ? 'right' : 'wrong'])
				);
				const points = (truth: Urgency, call: Urgency) => {
					const response: Response = { kind: 'match', pairs, triage: { urgency: call } };
					const judged = grade(asking({ prompt, key: wide } as Item, truth), response);
					return judged.type === 'scored' ? judged.earned / judged.possible : NaN;
				};
				expect(points('red', 'green')).toBe(0);
				expect(points(actual, called)).toBeGreaterThan(0);
			})
		);
	});

	it('makes one colour for every case a poor plan', () => {
		for (const called of urgencies) {
			const sum = urgencies.reduce((points, actual) => points + urgencyCredit(actual, called).points, 0);
			expect(sum / 16).toBeLessThan(0.6);
		}
	});

	it('keeps points whole and within what is possible, and never pays for a worse answer of its own', () => {
		const own = fc.uniqueArray(fc.constantFrom('brief', 'rhythm', 'wakes'), { minLength: 1 });
		fc.assert(
			fc.property(own, colour, colour, (choices, actual, urgency) => {
				const key = asking(questions.multiple as Item, actual);
				const answered: Response = { kind: 'multiple', choices, triage: { urgency } };
				const right: Response = { ...answered, choices: ['brief', 'wakes'] };
				const [one, best] = [grade(key, answered), grade(key, right)];
				if (one.type !== 'scored' || best.type !== 'scored') throw new Error('not scored');
				expect(Number.isInteger(one.earned) && Number.isInteger(one.possible)).toBe(true);
				expect(one.earned).toBeGreaterThanOrEqual(0);
				expect(one.earned).toBeLessThanOrEqual(best.earned);
				expect(best.earned).toBeLessThanOrEqual(best.possible);
			})
		);
	});
});

describe('an item that asks how urgent it is', () => {
	it('is incomplete, never wrong, while something is open: its own question first', () => {
		const { key } = emergency;
		expect(grade(key, choice(null, { urgency: 'red' }))).toEqual({
			type: 'incomplete',
			reason: 'nothing-chosen'
		});
		expect(grade(key, choice('clock'))).toEqual({ type: 'incomplete', reason: 'no-urgency' });
		expect(grade(key, choice('clock', { confidence: 'sure' }))).toEqual({
			type: 'incomplete',
			reason: 'no-urgency'
		});
		expect(grade(key, choice('clock', { urgency: 'red' }))).toEqual({
			type: 'incomplete',
			reason: 'no-confidence'
		});
	});

	it('says what each half earned', () => {
		const judged = grade(emergency.key, choice('clock', { urgency: 'orange', confidence: 'sure' }));
		expect(judged).toMatchObject({
			earned: 5,
			possible: 8,
			triage: { own: { earned: 1, possible: 1 }, called: 'orange', urgency: { earned: 1, possible: 4 } }
		});
	});

	it('pays nothing for confidence', () => {
		const points = confidences.map((confidence) =>
			grade(emergency.key, choice('clock', { urgency: 'red', confidence }))
		);
		expect(new Set(points.map((one) => one.type === 'scored' && one.earned)).size).toBe(1);
	});

	it('tells hosts its own question by itself, and urgency and confidence besides', () => {
		const marked = mark(emergency, choice('clock', { urgency: 'green', confidence: 'guess' }));
		expect(marked).toMatchObject({
			earned: 1,
			possible: 1,
			besides: [
				{ suffix: 'urgency', earned: 0, possible: 4 },
				{ suffix: 'confidence', earned: 0, possible: 0 }
			]
		});
	});
});

it('ignores a call that a question does not ask for', () => {
	const { key } = questions.choice;
	expect(grade(key, choice('sleep', { urgency: 'red' }))).toEqual(grade(key, choice('sleep')));
});
