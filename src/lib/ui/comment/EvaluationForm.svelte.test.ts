import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { testLearner } from '../../../../tests/component/learner.ts';
import WithLearner from '../../../../tests/component/WithLearner.svelte';
import EvaluationForm from './EvaluationForm.svelte';
import '../fonts.css';
import '../tokens.css';

async function show() {
	const { learner, sent } = testLearner();
	let thanked = 0;
	const given = { onsent: () => void thanked++ };
	const shown = await render(WithLearner, { learner, part: EvaluationForm as never, given });
	return { ...shown, sent, thanked: () => thanked };
}
const send = () => page.getByRole('button', { name: 'Send' });
const statement = (name: RegExp) => page.getByRole('group', { name });

describe('the evaluation of the course', () => {
	it('is sent as one readable comment about the course', async () => {
		const { sent, thanked } = await show();
		await statement(/clear to me/)
			.getByRole('radio', { name: 'Yes', exact: true })
			.click();
		await statement(/animations/)
			.getByRole('radio', { name: 'Rather no' })
			.click();
		await page.getByRole('textbox', { name: /helped you most/ }).fill('The clips');
		await page.getByRole('textbox', { name: /How many minutes/ }).fill('75');
		await send().click();
		expect(sent).toMatchObject([
			{
				type: 'commented',
				about: { course: true },
				text: 'Clear 5/5. Animations helped 2/5. Minutes 75. Helped most: “The clips”.'
			}
		]);
		expect(thanked()).toBe(1);
	});

	it('sent empty, says what to do and leads to the first statement', async () => {
		const { sent } = await show();
		await send().click();
		await expect.element(page.getByRole('radio').first()).toHaveFocus();
		await expect
			.element(statement(/clear to me/))
			.toHaveAccessibleDescription(/Error:\s+Give at least one answer/);
		expect(sent).toEqual([]);
	});

	it('asks for whole minutes, and for a shorter line, at the field', async () => {
		const { sent } = await show();
		const minutes = page.getByRole('textbox', { name: /How many minutes/ });
		await minutes.fill('an hour');
		await send().click();
		await expect.element(minutes).toHaveFocus();
		await expect.element(minutes).toHaveAccessibleDescription(/whole number/);
		const change = page.getByRole('textbox', { name: /would you change/ });
		await change.fill('x'.repeat(161));
		await send().click();
		await expect.element(change).toHaveFocus();
		await expect.element(change).toHaveAccessibleDescription(/Shorten it by one character/);
		expect(sent).toEqual([]);
	});

	it('lets choices be taken back', async () => {
		const { sent } = await show();
		const work = statement(/work with dogs/);
		await work.getByRole('radio', { name: 'In part' }).click();
		await page.getByRole('button', { name: 'Take back my choices' }).click();
		await expect.element(work.getByRole('radio', { name: 'In part' })).not.toBeChecked();
		await send().click();
		expect(sent).toEqual([]);
	});

	it('is moved through by keys, one statement after the other', async () => {
		await show();
		(page.getByRole('radio').first().element() as HTMLElement).focus();
		await userEvent.keyboard(' {ArrowRight}{ArrowRight}');
		await expect.element(statement(/clear to me/).getByRole('radio', { name: 'In part' })).toBeChecked();
		await userEvent.tab();
		await expect.element(statement(/level/).getByRole('radio').first()).toHaveFocus();
	});

	it('breaks no accessibility rule, also where something is amiss', async () => {
		const { container } = await show();
		expect(await brokenRules(container)).toEqual([]);
		await statement(/level/).getByRole('radio').first().click();
		await page.getByRole('textbox', { name: /How many minutes/ }).fill('x');
		await send().click();
		expect(await brokenRules(container)).toEqual([]);
	});
});
