import { describe, expect, it } from 'vitest';
import { emergency, questions } from '../../../tests/fixtures/questions.ts';
import type { Attempt } from './attempt.ts';
import type { Item, Response } from './items.ts';
import { actNow, byConfidence, triageCases } from './triage-summary.ts';
import type { Triage, Urgency } from './urgency.ts';

const withColour = (id: string, colour: Urgency): Item => ({
	prompt: { ...emergency.prompt, id },
	key: { ...emergency.key, urgency: { ...emergency.key.urgency!, colour } }
});
const bank = new Map<string, Item>(
	[withColour('now', 'red'), withColour('today', 'orange'), withColour('calm', 'green'), questions.match].map(
		(item) => [(item as Item).prompt.id, item as Item]
	)
);

function attempt(calls: Record<string, Triage>, submitted = true): Attempt {
	const answers = Object.entries(calls).map(([id, triage]) => {
		const response: Response = { kind: 'choice', choice: 'clock', triage };
		return [id, { response, seconds: 9, tries: 1, at: 1 }] as const;
	});
	return {
		assessment: 'asleep',
		seed: 1,
		items: ['now', 'today', 'calm', 'how-soon', 'gone'],
		answers: Object.fromEntries(answers),
		startedAt: 1,
		result: submitted ? { score: { num: 1, den: 1 }, passed: true, at: 1 } : null
	};
}

const first = attempt({
	now: { urgency: 'red', confidence: 'sure' },
	today: { urgency: 'red', confidence: 'sure' },
	calm: { urgency: 'green', confidence: 'guess' }
});
const second = attempt({
	now: { urgency: 'orange', confidence: 'fairly' },
	today: { urgency: 'orange', confidence: 'sure' },
	gone: { urgency: 'red', confidence: 'sure' }
});

describe('calls of urgency over submitted attempts', () => {
	it('counts each answered item of each attempt once', () => {
		expect(triageCases([first, second], bank)).toHaveLength(5);
	});

	it('leaves out running attempts, items without a call and items that left the bank', () => {
		expect(triageCases([attempt({ now: { urgency: 'red', confidence: 'sure' } }, false)], bank)).toEqual([]);
		expect(triageCases([attempt({ gone: { urgency: 'red' } }), attempt({})], bank)).toEqual([]);
	});

	it('counts emergencies called and others held back', () => {
		expect(actNow(triageCases([first, second], bank))).toEqual({
			called: { n: 1, of: 2 },
			held: { n: 2, of: 3 }
		});
	});

	it('counts for each word of confidence how often all was right', () => {
		expect(byConfidence(triageCases([first, second], bank))).toEqual([
			{ said: 'sure', n: 2, of: 3 },
			{ said: 'fairly', n: 0, of: 1 },
			{ said: 'guess', n: 1, of: 1 }
		]);
	});

	it('is all noughts when nothing was called', () => {
		expect(actNow([])).toEqual({ called: { n: 0, of: 0 }, held: { n: 0, of: 0 } });
		expect(byConfidence([]).every(({ of }) => of === 0)).toBe(true);
	});
});
