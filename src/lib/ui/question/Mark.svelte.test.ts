import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { showCard } from '../../../../tests/component/card.ts';

const slider = (name: string) => page.getByRole('slider', { name });
const runs = () => slider('It begins to run');
const roused = () => slider('It is roused');
const clipAt = () => Number((slider('Position in the clip').element() as HTMLInputElement).value);

/** Shows the card with the moving dog, which a key fetches. */
async function showPlayed(
	...given: Parameters<typeof showCard> extends [unknown, ...infer Rest] ? Rest : never
) {
	const card = await showCard('mark', ...given);
	await userEvent.keyboard('{Shift}');
	await expect.poll(() => document.querySelectorAll('.scene').length, { timeout: 5000 }).toBe(1);
	return card;
}
const both = (one: number, two: number) => ({ kind: 'mark' as const, marks: { runs: one, roused: two } });

afterEach(() => {
	delete document.documentElement.dataset.motion;
});

describe('a mark', () => {
	it('takes the moment that the clip shows, and says so', async () => {
		const card = await showPlayed();
		await slider('Position in the clip').fill('1.48');
		await card.getByRole('button', { name: 'Set here: It begins to run' }).click();
		expect(card.answer()).toEqual({ kind: 'mark', marks: { runs: 15 } });
		await expect.element(card.getByText('1.5 s', { exact: true })).toBeVisible();
		expect(card.container.querySelector('[aria-live="polite"]')?.textContent).toBe(
			'It begins to run: 1.5 seconds'
		);
	});

	it('is moved by keys, a tenth or a second at a time, and the clip shows that moment', async () => {
		const card = await showPlayed();
		runs().element().focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{PageUp}');
		expect(card.answer()).toEqual({ kind: 'mark', marks: { runs: 12 } });
		await expect.element(runs()).toHaveAttribute('aria-valuetext', '1.2 seconds');
		await expect.poll(clipAt).toBeCloseTo(1.2, 1);
		await userEvent.keyboard('{PageDown}{PageDown}');
		expect(card.answer()).toEqual({ kind: 'mark', marks: { runs: 0 } });
		await userEvent.keyboard('{End}');
		expect(card.answer()).toEqual({ kind: 'mark', marks: { runs: 180 } });
	});

	it('is not set at the start, and can be taken back', async () => {
		const card = await showPlayed();
		await expect.element(runs()).toHaveAttribute('aria-valuetext', 'Not set');
		await runs().fill('2');
		await card.getByRole('button', { name: 'Clear: It begins to run' }).click();
		expect(card.answer()).toEqual({ kind: 'mark', marks: {} });
		await expect.element(card.getByRole('button', { name: 'Set here: It begins to run' })).toHaveFocus();
	});

	it('can be set where its slider already stands, by a key and by a press', async () => {
		const card = await showPlayed();
		runs().element().focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(card.answer()).toEqual({ kind: 'mark', marks: { runs: 0 } });
		await roused().click({ position: { x: 12, y: 12 } });
		expect(card.answer()).toEqual(both(0, 0));
	});

	it('that is still open is where an early check leads', async () => {
		const card = await showPlayed({ response: { kind: 'mark', marks: { runs: 15 } } });
		await card.fail('some-unset');
		await expect.element(roused()).toHaveFocus();
		await expect.element(roused()).toHaveAttribute('aria-invalid', 'true');
		await expect.element(runs()).not.toHaveAttribute('aria-invalid');
		await expect.element(card.getByText(/Set each mark: some are still open/).first()).toBeVisible();
	});

	it('can be set by stills where no movement is wanted', async () => {
		document.documentElement.dataset.motion = 'reduced';
		const card = await showPlayed();
		await roused().fill('12');
		await expect.poll(clipAt).toBeCloseTo(12, 1);
		expect(card.answer()).toEqual({ kind: 'mark', marks: { roused: 120 } });
	});
});

it('the timeline of the clip tells no moment that is asked for', async () => {
	const card = await showPlayed();
	expect(card.container.querySelectorAll('.track .mark')).toHaveLength(0);
});

describe('marks that were judged', () => {
	it('tell on which side a wrong one is, and the expert’s moment only of a right one', async () => {
		const card = await showPlayed({ response: both(30, 122) });
		await card.judge();
		const wrong = card.getByRole('group', { name: 'It begins to run' });
		await expect.element(wrong).toHaveAccessibleDescription('Not yet. Too late. It ran before that.');
		expect(wrong.element().textContent).not.toContain('1.5 s');
		const right = card.getByRole('group', { name: 'It is roused' });
		await expect.element(right).toHaveAccessibleDescription('Correct. The eyes open.');
		expect(right.element().textContent).toMatch(/Expert’s:\s*12.2 s\s*0.5 s either way counts/);
		expect(card.container.querySelectorAll('.lane .counts')).toHaveLength(1);
		await card.judge({ reveal: true });
		expect(wrong.element().textContent).toMatch(/Expert’s:\s*1.5 s/);
		expect(card.container.querySelectorAll('.lane .counts')).toHaveLength(2);
		await expect.element(card.getByText(/1 of 2 points for this question/).first()).toBeVisible();
	});

	it('can be looked at again in the clip, the own and the expert’s', async () => {
		const card = await showPlayed({ response: both(30, 122) });
		await card.judge({ reveal: true, phase: 'review' });
		await card.getByRole('button', { name: 'Show 3.0 s in the clip' }).click();
		await expect.poll(clipAt).toBeCloseTo(3, 1);
		await card.getByRole('button', { name: 'Show 1.5 s in the clip' }).click();
		await expect.poll(clipAt).toBeCloseTo(1.5, 1);
		expect(card.answer()).toEqual(both(30, 122));
		await expect.element(card.getByRole('button', { name: /^Set here/ })).not.toBeInTheDocument();
	});

	it('that nobody set are said to be open', async () => {
		const card = await showCard('mark');
		await card.judge({ reveal: true, phase: 'review' });
		await expect.element(card.getByText('Not answered').first()).toBeVisible();
	});
});

it('breaks no rule of accessibility while it is answered', async () => {
	const card = await showPlayed();
	expect(await brokenRules(card.container)).toEqual([]);
	await card.fail('nothing-chosen');
	expect(await brokenRules(card.container)).toEqual([]);
	await card.rerender({ problem: null, response: both(15, 10) });
	expect(await brokenRules(card.container)).toEqual([]);
});

it('breaks none when it is judged, explained or reviewed', async () => {
	const card = await showPlayed({ response: both(15, 10) });
	for (const state of [{}, { reveal: true }, { reveal: true, phase: 'review' as const }]) {
		await card.judge(state);
		expect(await brokenRules(card.container)).toEqual([]);
	}
});
