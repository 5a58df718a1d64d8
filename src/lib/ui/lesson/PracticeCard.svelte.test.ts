import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { testLearner } from '../../../../tests/component/learner.ts';
import WithLearner from '../../../../tests/component/WithLearner.svelte';
import { questions } from '../../../../tests/fixtures/questions.ts';
import PracticeCard from './PracticeCard.svelte';
import '../fonts.css';
import '../tokens.css';

const item = questions.choice;

async function show(given: Record<string, unknown> = {}) {
	const ontry = vi.fn();
	const { learner } = testLearner();
	const shown = await render(WithLearner, {
		learner,
		part: PracticeCard as never,
		given: { item, clips: {}, count: '2 of 5', rule: '', headingLevel: 1, ontry, ...given }
	});
	return { ...shown, ontry };
}

const option = (text: string) => page.getByRole('radio', { name: text });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('a question that comes back', () => {
	const go = vi.fn();
	const onward = { label: 'Next question', go };

	it('tells everything after its only try, and the same button leads on, by keys alone', async () => {
		const { ontry } = await show({ onward });
		(option('Start the clock').element() as HTMLElement).focus();
		await userEvent.keyboard(' ');
		(page.getByRole('button', { name: 'Check' }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Why:')).toBeVisible();
		await expect.element(page.getByRole('status')).toMatchTextContent(/^Not yet\./);
		expect(ontry).toHaveBeenCalledExactlyOnceWith({
			response: { kind: 'choice', choice: 'clock' },
			earned: 0,
			possible: 1,
			seconds: expect.any(Number) as number
		});
		const next = page.getByRole('button', { name: 'Next question' });
		await expect.element(next).toHaveFocus();
		expect(page.getByRole('button', { name: 'Try again' }).query()).toBeNull();
		await userEvent.keyboard('{Enter}');
		expect(go).toHaveBeenCalledOnce();
	});

	it('does not count an empty answer as a try', async () => {
		const { ontry } = await show({ onward });
		await press('Check');
		await expect
			.element(page.getByRole('group'))
			.toHaveAccessibleDescription(/Select the answer you would give/);
		expect(ontry).not.toHaveBeenCalled();
	});

	it('breaks no accessibility rule, asked and answered', async () => {
		const { container } = await show({ onward });
		expect(await brokenRules(container)).toEqual([]);
		await option('Stroke her').click();
		await press('Check');
		await expect.element(page.getByRole('button', { name: 'Next question' })).toBeVisible();
		expect(await brokenRules(container)).toEqual([]);
	});
});

describe('a question of a lesson', () => {
	it('keeps its reasons after a miss, and may be tried again', async () => {
		const { ontry } = await show();
		await option('Start the clock').click();
		await press('Check');
		expect(page.getByText('Why:').query()).toBeNull();
		await press('Try again');
		await option('Let her sleep').click();
		await press('Check');
		await expect.element(page.getByText('Why:')).toBeVisible();
		expect(ontry.mock.calls.map(([tried]) => (tried as { earned: number }).earned)).toEqual([0, 1]);
	});
});
