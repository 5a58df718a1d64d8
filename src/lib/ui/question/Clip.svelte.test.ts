import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { showCard } from '../../../../tests/component/card.ts';
import { clips } from '../../../../tests/component/clips.ts';
import { clipQuestions } from '../../../../tests/fixtures/clip-questions.ts';

const { name, sort, compare } = clipQuestions;
const scenes = () => document.querySelectorAll('.scene').length;
const players = () => page.getByRole('group', { name: /^Clip:/ });
/** A key is the sign of a reader for which the moving dog is fetched. */
async function read(count: number) {
	await userEvent.keyboard('{Shift}');
	await expect.poll(scenes, { timeout: 5000 }).toBe(count);
}

afterEach(() => {
	delete document.documentElement.dataset.motion;
});

describe('a clip that is named', () => {
	it('is answered by keys, and the answer can be taken back', async () => {
		const card = await showCard(name);
		await read(1);
		card.getByRole('radio', { name: 'It walks' }).element().focus();
		await userEvent.keyboard('{ArrowDown}');
		expect(card.answer()).toEqual({ kind: 'clip', pairs: { dog: 'trots' } });
		await card.getByRole('button', { name: 'Clear my answer' }).click();
		expect(card.answer()).toEqual({ kind: 'clip', pairs: {} });
		await expect.element(card.getByRole('radio', { name: 'It walks' })).toHaveFocus();
	});

	it('says why at the name that was chosen, without a sum, and the right one only when it is revealed', async () => {
		const card = await showCard(name, { response: { kind: 'clip', pairs: { dog: 'trots' } } });
		await card.judge();
		await expect.element(card.getByText(/No two feet move together here/).first()).toBeVisible();
		expect(card.container.textContent).not.toMatch(/points|Right answer|Each foot is set down/);
		await card.judge({ reveal: true });
		await expect.element(card.getByText('Right answer')).toBeVisible();
	});

	it('is not named by its player', async () => {
		const card = await showCard(name);
		await read(1);
		expect(card.container.querySelector('.player')?.getAttribute('aria-label')).toBe(
			'Clip: the dog of this question'
		);
	});

	it('can be read step by step by whoever cannot see it', async () => {
		const card = await showCard(name);
		await read(1);
		await card.getByText('Describe this clip in words').click();
		for (const step of clips['walk']!.describe) await expect.element(card.getByText(step)).toBeVisible();
	});

	it('checked too early leads to the names and not to the controls of the clip', async () => {
		const card = await showCard(name);
		await read(1);
		await card.fail('nothing-chosen');
		await expect.element(card.getByRole('radio', { name: 'It walks' })).toHaveFocus();
	});
});

describe('clips that are sorted', () => {
	it('are answered below each clip by its list, and only one plays at a time', async () => {
		const card = await showCard(sort);
		await read(2);
		await expect.element(players().nth(1)).toHaveAccessibleName('Clip: Dog B');
		await card.getByRole('button', { name: 'Play' }).nth(0).click();
		await expect.element(players().nth(0).getByRole('button', { name: 'Pause' })).toBeVisible();
		await players().nth(1).getByRole('button', { name: 'Play' }).click();
		await expect.element(players().nth(1).getByRole('button', { name: 'Pause' })).toBeVisible();
		await expect.element(players().nth(0).getByRole('button', { name: 'Play' })).toBeVisible();
		await card.getByRole('combobox', { name: 'Dog A' }).selectOptions('A walk');
		expect(card.answer()).toEqual({ kind: 'clip', pairs: { slow: 'walk' } });
	});

	it('are judged one by one, with their sum', async () => {
		const card = await showCard(sort, { response: { kind: 'clip', pairs: { slow: 'walk', quick: 'walk' } } });
		await card.judge();
		await expect
			.element(card.getByRole('combobox', { name: 'Dog A' }))
			.toHaveAccessibleDescription('Correct. Each foot by itself.');
		await expect
			.element(card.getByRole('combobox', { name: 'Dog B' }))
			.toHaveAccessibleDescription('Not yet.');
		await expect.element(card.getByText(/1 of 2 points for this question/).first()).toBeVisible();
		await card.judge({ reveal: true });
		await expect
			.element(card.getByRole('combobox', { name: 'Dog B' }))
			.toHaveAccessibleDescription('Not yet. Right answer: A trot. Feet in pairs.');
	});

	it('carry no mark, clock or ring that would tell them apart', async () => {
		const card = await showCard(compare);
		await card.getByRole('button', { name: 'Show it' }).click();
		await read(2);
		expect(card.container.querySelectorAll('.track .mark, .clock, .ring')).toHaveLength(0);
	});
});

describe('clips of which one is hard to watch', () => {
	it('are all kept back until they are asked for, so that none is found out by its warning', async () => {
		const card = await showCard(compare);
		expect(card.container.querySelectorAll('.clip, img')).toHaveLength(0);
		await expect.element(card.getByText('Before you watch')).toBeVisible();
		expect(card.container.querySelector('.ask')?.textContent).not.toMatch(/seizure/i);
		await card.getByRole('button', { name: 'Show it' }).click();
		await expect.poll(() => document.activeElement?.className).toMatch(/seen/);
		await expect.poll(scenes, { timeout: 5000 }).toBe(2);
	});

	it('can be read and answered without being shown', async () => {
		const card = await showCard(compare);
		await card.getByText('Read it instead').click();
		await expect.element(card.getByText('When called: No reply to its name or to touch.')).toBeVisible();
		await card.getByRole('radio', { name: 'Dog A' }).click();
		expect(card.answer()).toEqual({ kind: 'clip', pairs: { lies: 'fits' } });
		expect(scenes()).toBe(0);
	});
});

it('for those who want no movement a clip is told in pictures', async () => {
	document.documentElement.dataset.motion = 'reduced';
	const card = await showCard(name);
	await read(1);
	await expect.element(card.getByText('Picture 1 of 4')).toBeVisible();
	await expect.element(card.getByRole('slider')).not.toBeInTheDocument();
});

describe('on paper', () => {
	const devtools = cdp() as unknown as { send(method: string, to: { media: string }): Promise<void> };
	const media = (media: string) => devtools.send('Emulation.setEmulatedMedia', { media });
	afterEach(() => media(''));

	it('each clip is told by four pictures with their words, and no control is left', async () => {
		const card = await showCard(sort);
		await read(2);
		await media('print');
		const shown = () =>
			[...card.container.querySelectorAll('.clip li')].filter((li) => li.getBoundingClientRect().height > 0);
		await expect.poll(() => shown().length).toBe(8);
		expect(shown().every((li) => li.querySelector('svg') && li.textContent?.trim())).toBe(true);
		await expect.element(card.getByRole('button', { name: 'Play' }).first()).not.toBeInTheDocument();
	});
});

it('in review every answer is reached and none can be changed', async () => {
	const card = await showCard(compare, { response: { kind: 'clip', pairs: { fell: 'fits' } } });
	await card.judge({ reveal: true, phase: 'review' });
	card.getByRole('radio', { name: /Dog A/ }).element().focus();
	await userEvent.keyboard(' ');
	expect(card.answer()).toEqual({ kind: 'clip', pairs: { fell: 'fits' } });
	await expect.element(card.getByRole('radio', { name: /Dog B/ })).toBeChecked();
	await expect.element(card.getByText('Right answer')).toBeVisible();
});

const answers = {
	name: { right: { dog: 'walks' }, wrong: { dog: 'hops' } },
	sort: { right: { slow: 'walk', quick: 'trot' }, wrong: { slow: 'walk', quick: 'walk' } },
	compare: { right: { lies: 'fits' }, wrong: { fell: 'fits' } }
};
describe.each(['name', 'sort', 'compare'] as const)('asked to %s', (ask) => {
	const item = clipQuestions[ask];
	const response = (which: 'right' | 'wrong') => ({
		kind: 'clip' as const,
		pairs: { ...answers[ask][which] }
	});

	it('breaks no rule of accessibility before and after a check', async () => {
		const card = await showCard(item);
		if (ask === 'compare') {
			expect(await brokenRules(card.container)).toEqual([]);
			await card.getByRole('button', { name: 'Show it' }).click();
		}
		await read(item.prompt.clips.length);
		expect(await brokenRules(card.container)).toEqual([]);
		await card.fail('nothing-chosen');
		expect(await brokenRules(card.container)).toEqual([]);
	});

	it.each(['right', 'wrong'] as const)(
		'breaks none when it is %s, judged, explained or reviewed',
		async (which) => {
			const card = await showCard(item, { response: response(which) });
			await card.judge();
			expect(await brokenRules(card.container)).toEqual([]);
			await card.judge({ reveal: true });
			expect(await brokenRules(card.container)).toEqual([]);
			await card.judge({ reveal: true, phase: 'review' });
			expect(await brokenRules(card.container)).toEqual([]);
		}
	);
});
