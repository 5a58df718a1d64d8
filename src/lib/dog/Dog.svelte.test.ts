import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../tests/component/axe.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import Dog from './Dog.svelte';
import { motions } from './motions/index.ts';
import { player as words } from '../ui/words.en.ts';

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const slider = () => page.getByRole('slider', { name: 'Position in the clip' });
const at = () => Number((slider().element() as HTMLInputElement).value);
const button = (name: string) => page.getByRole('button', { name });
/** Path data of the whole picture: what the viewer sees. */
const seen = () =>
	[...document.querySelectorAll('.scene > svg path')].map((path) => path.getAttribute('d')).join();

afterEach(() => {
	delete document.documentElement.dataset.motion;
});

describe('a clip', () => {
	it('stands still until it is played, then moves, and stops again', async () => {
		await render(Dog, { words, motion: motions.walk });
		const before = seen();
		await wait(150);
		expect(seen()).toBe(before);
		await button('Play').click();
		await expect.poll(seen).not.toBe(before);
		await button('Pause').click();
		const after = seen();
		await wait(150);
		expect(seen()).toBe(after);
	});

	it('plays at once where it stands for a poster that was pressed', async () => {
		await render(Dog, { words, motion: motions.walk, startPlaying: true });
		await expect.element(button('Pause')).toBeInTheDocument();
		await expect.poll(at).toBeGreaterThan(0.1);
	});

	it('is worked by keys alone: play, step, jump, mirror and quarter speed', async () => {
		await render(Dog, { words, motion: motions['patella-skip'] });
		await userEvent.tab();
		await expect.element(slider()).toHaveFocus();
		await userEvent.keyboard('{ArrowRight}');
		expect(at()).toBeCloseTo(0.04, 6);
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		expect(at()).toBeCloseTo(1.76, 6);
		await userEvent.tab();
		await expect.element(button('Play')).toHaveFocus();
		await userEvent.keyboard('{ArrowLeft}');
		await expect.poll(at).toBeLessThan(1.75);
		await userEvent.keyboard('ms');
		await expect.element(button('Mirror')).toHaveAttribute('aria-pressed', 'true');
		await expect.element(button('¼ speed')).toHaveAttribute('aria-pressed', 'true');
		await userEvent.keyboard(' ');
		await expect.element(button('Pause')).toHaveFocus();
		await userEvent.keyboard('k');
		await expect.element(button('Play')).toBeInTheDocument();
	});

	it('says its time, and its phase where it has phases', async () => {
		await render(Dog, { words, motion: motions['post-ictal'] });
		await slider().fill('10');
		await expect
			.element(slider())
			.toHaveAttribute(
				'aria-valuetext',
				`10.0 of ${motions['post-ictal'].duration} seconds, stands, swaying`
			);
		await expect.element(page.getByText('time-lapse, clock ×60; a drawn example')).toBeVisible();
	});

	it('runs at a quarter of its speed', async () => {
		await render(Dog, { words, motion: motions.stand, startPlaying: true });
		await button('¼ speed').click();
		const from = at();
		const start = performance.now();
		await wait(800);
		const rate = (at() - from) / ((performance.now() - start) / 1000);
		expect(rate).toBeGreaterThan(0.1);
		expect(rate).toBeLessThan(0.4);
	});

	it('waits while it is out of view', async () => {
		const { container } = await render(Dog, { words, motion: motions.walk, startPlaying: true });
		await expect.poll(at).toBeGreaterThan(0);
		container.style.marginBlockStart = '5000px';
		await wait(250);
		const left = at();
		await wait(250);
		expect(at()).toBe(left);
		container.style.marginBlockStart = '0';
		await expect.poll(at).not.toBe(left);
	});

	it('points to the paw that moves, or to the joint asked for', async () => {
		await render(Dog, { words, motion: motions['rem-twitch'] });
		expect(document.querySelector('.label')).toBeNull();
		await slider().fill(String(motions['rem-twitch'].marks[0]!.at + 0.1));
		await expect.poll(() => document.querySelector('.label')?.textContent).toMatch(/paw, now$/);
		await page.getByText('Point to a joint, and keys').click();
		await page.getByRole('radio', { name: 'Hock (ankle)' }).click();
		await expect.poll(() => document.querySelector('.label')?.textContent).toBe('Hock (ankle)');
	});

	it('names nothing where that would give an answer away', async () => {
		const { container } = await render(Dog, {
			words,
			motion: motions['rem-twitch'],
			title: 'the dog of this question',
			tells: false
		});
		await expect.element(page.getByRole('group', { name: 'Clip: the dog of this question' })).toBeVisible();
		await slider().fill(String(motions['rem-twitch'].marks[0]!.at + 0.1));
		expect(document.querySelector('.label')).toBeNull();
		expect(container.textContent).not.toContain('twitch');
	});
});

describe('a call', () => {
	it('wakes a sleeper, in the picture and in words, also while the clip is paused', async () => {
		await render(Dog, { words, motion: motions['rem-twitch'] });
		const asleep = seen();
		await button('Call the dog').click();
		await expect.poll(seen).not.toBe(asleep);
		await expect
			.poll(() => page.getByRole('status').element().textContent?.trim())
			.toBe(`Called. ${motions['rem-twitch'].answersVoice}`);
		expect(document.querySelector('.reply')?.textContent).toBe(motions['rem-twitch'].answersVoice);
	});
});

describe('a seizure', () => {
	it('is not drawn until the viewer agrees', async () => {
		await render(Dog, { words, motion: motions.seizure, startPlaying: true });
		expect(document.querySelector('.scene')).toBeNull();
		await userEvent.keyboard('k');
		await button('Show the clip').click();
		await expect.element(button('Pause')).toBeInTheDocument();
		await expect
			.element(page.getByRole('img', { name: /line at five minutes is an emergency/ }))
			.toBeVisible();
		await expect.element(page.getByText('time-lapse, clock ×2; a drawn example')).toBeVisible();
	});

	it('can be skipped and is then still offered', async () => {
		await render(Dog, { words, motion: motions.seizure });
		await button('Skip it').click();
		expect(document.querySelector('.scene')).toBeNull();
		await expect.element(button('Show the clip')).toBeInTheDocument();
	});
});

describe('for those who want no movement', () => {
	it('shows four key poses with their captions and never starts by itself', async () => {
		document.documentElement.dataset.motion = 'reduced';
		await render(Dog, { words, motion: motions['ground-scratch'], startPlaying: true });
		expect(document.querySelector('input[type=range]')).toBeNull();
		const shown = new Set<string>();
		for (const words of motions['ground-scratch'].keyWords) {
			await expect.element(page.getByText(words)).toBeVisible();
			shown.add(seen());
			await button('Step forward').click();
		}
		expect(shown.size).toBe(4);
		await expect.element(page.getByText('Picture 1 of 4')).toBeVisible();
		const still = seen();
		await wait(150);
		expect(seen()).toBe(still);
	});

	it('shows the answer to a call as one picture', async () => {
		document.documentElement.dataset.motion = 'reduced';
		await render(Dog, { words, motion: motions['rem-twitch'] });
		const before = seen();
		await button('Call the dog').click();
		await expect.poll(seen).not.toBe(before);
		const answered = seen();
		await wait(150);
		expect(seen()).toBe(answered);
	});

	it('moves when they ask for it', async () => {
		document.documentElement.dataset.motion = 'reduced';
		await render(Dog, { words, motion: motions.walk });
		await button('Play the movement').click();
		await expect.poll(at).toBeGreaterThan(0);
	});
});

describe('in every state', () => {
	it.each(['rem-twitch', 'seizure', 'post-ictal'] as const)(
		'%s has no fault that axe finds',
		async (motion) => {
			const { container } = await render(Dog, { words, motion: motions[motion] });
			expect(await brokenRules(container)).toEqual([]);
			if (motion === 'seizure') await button('Show the clip').click();
			await page.getByText('Point to a joint, and keys').click();
			await button('Call the dog').click();
			expect(await brokenRules(container)).toEqual([]);
		}
	);

	it.each([320, 360, 650, 1200])('fits a frame %i px wide', async (width) => {
		await page.viewport(width, 800);
		await render(Dog, { words, motion: motions.seizure });
		await button('Show the clip').click();
		const player = document.querySelector('.player')!;
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		for (const one of player.querySelectorAll('button')) {
			const box = one.getBoundingClientRect();
			expect(box.height, one.textContent).toBeGreaterThanOrEqual(44);
			expect(box.width, one.textContent).toBeGreaterThanOrEqual(44);
			expect(box.right, one.textContent).toBeLessThan(player.getBoundingClientRect().right - 8);
			expect(one.scrollWidth, one.textContent).toBeLessThanOrEqual(one.clientWidth + 1);
		}
	});
});
