import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { testLearner } from '../../../../tests/component/learner.ts';
import WithLearner from '../../../../tests/component/WithLearner.svelte';
import { questions } from '../../../../tests/fixtures/questions.ts';
import type { Response } from '../../quiz/items.ts';
import type { Launch } from '../../report/port.ts';
import { applyEvent, emptyRecord } from '../../course/progress.ts';
import QuestionCard from './QuestionCard.svelte';
import '../fonts.css';
import '../tokens.css';

const { prompt } = questions.choice;

async function show(launch: Partial<Launch> = {}, record = emptyRecord()) {
	const { learner, sent } = testLearner(launch, record);
	const response: Response = { kind: 'choice', choice: 'sleep' };
	const given = {
		prompt,
		response,
		onrespond: () => undefined,
		phase: 'answering',
		judged: null,
		problem: null,
		tried: [],
		count: '',
		rule: '',
		headingLevel: 2
	};
	const shown = await render(WithLearner, { learner, part: QuestionCard as never, given });
	return { ...shown, sent };
}

const opener = () => page.getByRole('button', { name: 'Report a problem with this question' });
const dialog = () => page.getByRole('dialog', { name: 'Report a problem with this question' });
const text = () => dialog().getByRole('textbox');

/** Opens the dialog by keys; it begins at its first reason. */
async function openByKeys() {
	await expect.element(opener()).toBeVisible();
	(opener().element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(dialog().getByRole('radio', { name: 'The wording is unclear' })).toHaveFocus();
}

describe('reporting a problem', () => {
	it('is done by keys alone, and the focus returns to where it came from', async () => {
		const { sent } = await show();
		await openByKeys();
		await userEvent.keyboard('{ArrowDown}{Tab}Both are right{Tab}{Enter}');
		await expect.poll(() => document.activeElement?.textContent).toContain('Kept on this device.');
		expect(sent).toEqual([
			{
				type: 'commented',
				id: expect.stringMatching(/^\w+$/) as string,
				about: { item: prompt.id },
				reason: 'wrong',
				text: 'Both are right'
			}
		]);
		await userEvent.keyboard('{Tab}{Enter}');
		await expect.element(dialog()).not.toBeInTheDocument();
		await expect.element(opener()).toHaveFocus();
	});

	it('leaves the answer in progress as it is', async () => {
		await show();
		await openByKeys();
		await userEvent.keyboard('{Escape}');
		const { options } = prompt as Extract<typeof prompt, { kind: 'choice' }>;
		const chosen = options.find(({ id }) => id === 'sleep')!.text;
		await expect.element(page.getByRole('radio', { name: chosen })).toBeChecked();
		await expect.element(opener()).toHaveFocus();
	});

	it('keeps what was written when Escape closes it, and forgets it once it was sent', async () => {
		await show();
		await openByKeys();
		await text().fill('Half a thought');
		await userEvent.keyboard('{Escape}');
		await expect.element(dialog()).not.toBeInTheDocument();
		await userEvent.keyboard('{Enter}');
		await expect.element(text()).toHaveValue('Half a thought');
		await dialog().getByRole('button', { name: 'Send' }).click();
		await dialog().getByRole('button', { name: 'Close' }).click();
		await openByKeys();
		await expect.element(text()).toHaveValue('');
	});

	it('says what to do when it is sent empty, and leads there', async () => {
		const { sent } = await show();
		await openByKeys();
		const send = dialog().getByRole('button', { name: 'Send' });
		await send.click();
		await expect.element(dialog().getByRole('radio').first()).toHaveFocus();
		await expect
			.element(dialog().getByRole('group'))
			.toHaveAccessibleDescription(/Error:\s+Select what it is, or write a line/);
		expect(sent).toEqual([]);
	});

	it('says by how much a text is too long, and loses none of it', async () => {
		const { sent } = await show();
		await openByKeys();
		await text().fill('x'.repeat(502));
		await dialog().getByRole('button', { name: 'Send' }).click();
		await expect.element(text()).toHaveFocus();
		await expect.element(text()).toHaveAccessibleDescription(/Shorten it by 2 characters/);
		await expect.element(text()).toHaveValue('x'.repeat(502));
		expect(sent).toEqual([]);
	});

	it('is refused in words when the record is full', async () => {
		const full = Array.from({ length: 60 }, (_, at) => at).reduce(
			(record, at) =>
				applyEvent(record, { type: 'commented', id: `${at}`, about: { course: true }, text: '', at }),
			emptyRecord()
		);
		const { sent } = await show({}, full);
		await openByKeys();
		await userEvent.keyboard('{ArrowDown}');
		await dialog().getByRole('button', { name: 'Send' }).click();
		await expect.element(dialog().getByText(/holds as many comments as it can/)).toBeVisible();
		expect(sent).toEqual([]);
	});

	it('promises an instructor only where there is a learning system', async () => {
		await show({ keeper: 'scorm12' });
		await openByKeys();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await expect.element(dialog().getByText(/Where your learning system takes comments/)).toBeVisible();
	});

	it.each(['review', 'browse'] as const)('is not offered in %s, where nothing is recorded', async (mode) => {
		await show({ keeper: 'scorm12', mode });
		await expect.element(page.getByRole('radio').first()).toBeVisible();
		expect(opener().query()).toBeNull();
	});

	it('breaks no accessibility rule: closed, open, refused and sent', async () => {
		const { container } = await show();
		expect(await brokenRules(container)).toEqual([]);
		await openByKeys();
		expect(await brokenRules(container)).toEqual([]);
		await dialog().getByRole('button', { name: 'Send' }).click();
		expect(await brokenRules(container)).toEqual([]);
		await text().fill('Unclear to me');
		await dialog().getByRole('button', { name: 'Send' }).click();
		await expect.element(dialog().getByText(/Kept on this device/)).toBeVisible();
		expect(await brokenRules(container)).toEqual([]);
	});
});
