import { describe, expect, it } from 'vitest';
import { showCard } from '../../../../tests/component/card.ts';
import { brokenRules } from '../../../../tests/component/axe.ts';
import type { IncompleteReason, Response } from '../../quiz/items.ts';
import type { Kind } from '../../quiz/kinds.ts';

const wrong: Record<Kind, Response> = {
	choice: { kind: 'choice', choice: 'stroke' },
	multiple: { kind: 'multiple', choices: ['rhythm'] },
	order: { kind: 'order', order: ['cord', 'leg', 'pons'] },
	match: { kind: 'match', pairs: { flick: 'visit', paddle: 'visit' } },
	numeric: { kind: 'numeric', text: '12' },
	hotspot: { kind: 'hotspot', choice: 'deep' },
	branch: { kind: 'branch', path: ['hold'] },
	log: { kind: 'log', fields: { legs: 'together', eyes: 'open', answers: 'no' } },
	clip: { kind: 'clip', pairs: { slow: 'trot', quick: 'walk' } },
	mark: { kind: 'mark', marks: { runs: 90, roused: 30 } }
};
const right: Record<Kind, Response> = {
	choice: { kind: 'choice', choice: 'sleep' },
	multiple: { kind: 'multiple', choices: ['brief', 'wakes'] },
	order: { kind: 'order', order: ['pons', 'cord', 'leg'] },
	match: { kind: 'match', pairs: { flick: 'watch', paddle: 'now' } },
	numeric: { kind: 'numeric', text: '34,3' },
	hotspot: { kind: 'hotspot', choice: 'rem' },
	branch: { kind: 'branch', path: ['clock', 'call'] },
	log: { kind: 'log', fields: { legs: 'one', eyes: 'shut', answers: 'wakes' } },
	clip: { kind: 'clip', pairs: { slow: 'walk', quick: 'trot' } },
	mark: { kind: 'mark', marks: { runs: 15, roused: 122 } }
};
const partly: Partial<Record<Kind, Response>> = {
	multiple: { kind: 'multiple', choices: ['brief'] },
	order: { kind: 'order', order: ['pons', 'leg', 'cord'] },
	match: { kind: 'match', pairs: { flick: 'watch', paddle: 'visit' } },
	branch: { kind: 'branch', path: ['clock', 'log'] },
	log: { kind: 'log', fields: { legs: 'one', eyes: 'shut', answers: 'no' } },
	clip: { kind: 'clip', pairs: { slow: 'walk', quick: 'walk' } },
	mark: { kind: 'mark', marks: { runs: 15, roused: 30 } }
};
const early: Record<Kind, IncompleteReason> = {
	choice: 'nothing-chosen',
	multiple: 'nothing-chosen',
	order: 'not-moved',
	match: 'nothing-chosen',
	numeric: 'nothing-chosen',
	hotspot: 'nothing-chosen',
	branch: 'nothing-chosen',
	log: 'nothing-chosen',
	clip: 'nothing-chosen',
	mark: 'nothing-chosen'
};
const kinds = Object.keys(wrong) as Kind[];

const spoken = (card: { container: HTMLElement }) =>
	[...card.container.querySelectorAll('.card > [role="status"]')].map((region) => region.textContent).join();

describe('a question card', () => {
	it('names its fields by the question, which is a heading', async () => {
		const card = await showCard('choice');
		const stem = 'One hind paw flicks in sleep. What is the best next step?';
		await expect.element(card.getByRole('group', { name: stem })).toHaveAccessibleDescription('Select one');
		await expect.element(card.getByRole('heading', { level: 2, name: stem })).toBeInTheDocument();
	});

	it.each([
		['choice', 'radio', 'Start the clock'],
		['multiple', 'checkbox', 'Short flicks'],
		['order', 'button', 'Move down: Leg'],
		['match', 'combobox', 'One paw flicks']
	] as const)('checked too early says what is missing in a %s and leads there', async (kind, role, name) => {
		const card = await showCard(kind);
		await card.fail(early[kind]);
		await expect.element(card.getByRole(role, { name })).toHaveFocus();
		await expect.element(card.getByRole('group')).toHaveAccessibleDescription(/Error:\s+\S+/);
		expect(spoken(card)).toBe('');
	});

	it('reads the result and the first sentence of why, and leaves the focus where it was', async () => {
		const card = await showCard('choice', { response: wrong.choice });
		const check = card.getByRole('button', { name: 'Check' });
		check.element().focus();
		await card.judge();
		expect(spoken(card)).toBe('Not yet. A hand can startle a sleeping dog.');
		await expect.element(check).toHaveFocus();
	});

	it('reads the points of a partly right answer', async () => {
		const card = await showCard('multiple', { response: partly.multiple! });
		await card.judge();
		expect(spoken(card)).toBe('Partly. 1 of 2 points for this question.');
	});

	it('reads nothing in review, where many cards stand on a page', async () => {
		const card = await showCard('choice', { response: wrong.choice });
		await card.judge({ reveal: true, phase: 'review' });
		expect(spoken(card)).toBe('');
	});

	it('takes the focus to the reasoning when it is asked for', async () => {
		const card = await showCard('order', { response: partly.order! });
		await card.judge();
		await card.judge({ reveal: true });
		expect(document.activeElement?.textContent).toContain('It starts in the brainstem.');
	});

	it('does not take the focus away when a right answer brings its reasoning at once', async () => {
		const card = await showCard('order', { response: right.order });
		const check = card.getByRole('button', { name: 'Check' });
		check.element().focus();
		await card.judge({ reveal: true });
		await expect.element(check).toHaveFocus();
	});

	it.each(kinds)(
		'breaks no accessibility rule in an open %s, nor when it is checked too early',
		async (kind) => {
			const card = await showCard(kind);
			expect(await brokenRules(card.container)).toEqual([]);
			await card.fail(early[kind]);
			expect(await brokenRules(card.container)).toEqual([]);
		}
	);

	const answers = kinds.flatMap((kind) =>
		Object.entries({ wrong, right, partly }).flatMap(([name, { [kind]: response }]) =>
			response ? [{ kind, name, response }] : []
		)
	);
	it.each(answers)(
		'breaks no accessibility rule with a $name answer to a $kind',
		async ({ kind, response }) => {
			const card = await showCard(kind, { response, tried: kind === 'choice' ? ['clock'] : [] });
			for (const judging of [null, {}, { reveal: true }, { reveal: true, phase: 'review' as const }]) {
				if (judging) await card.judge(judging);
				expect(await brokenRules(card.container)).toEqual([]);
			}
		}
	);
});
