import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import ScratchToy from './ScratchToy.svelte';
import '../tokens.css';

const button = () => page.getByRole('button', { name: 'Rub the flank' });
/** Read at once: what is said changes with time. */
const said = () => document.querySelector('[role=status]')!.textContent;
const rate = (of: string) =>
	Number(
		[...document.querySelectorAll('dt')].find((dt) => dt.textContent === of)!.nextElementSibling!.textContent
	);
/** Path data of the dog on its stage: what is seen of it. */
const seen = () =>
	[...document.querySelectorAll('.dog svg path')].map((path) => path.getAttribute('d')).join();
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function shown() {
	const figure = await render(ScratchToy);
	await expect.element(button()).toBeInTheDocument();
	return figure;
}

describe('the scratch toy', () => {
	beforeEach(() => page.viewport(360, 900));
	afterEach(() => {
		delete document.documentElement.dataset.motion;
	});

	it('stands still until it is rubbed, and one light stroke does not start the leg', async () => {
		await shown();
		const before = seen();
		await wait(200);
		expect(seen()).toBe(before);
		await button().click();
		expect(said()).toMatch(/^Not yet: light strokes add up/);
		await wait(500);
		expect(rate('Kicks a second')).toBe(0);
	});

	it('answers strokes by key, keeps its own beat, and stops after the last', async () => {
		await shown();
		button().element().focus();
		for (let i = 0; i < 16; i++) {
			await userEvent.keyboard(i % 2 ? '{ArrowLeft}' : '{Enter}');
			await wait(60);
		}
		expect(said()).toMatch(/^The leg answers/);
		expect(rate('Kicks a second')).toBe(4.5);
		expect(rate('Strokes a second')).toBeGreaterThan(2);
		await expect.poll(() => rate('Kicks a second'), { timeout: 3000 }).toBe(0);
		expect(said()).toMatch(/^It stopped with your hand\. You rubbed at/);
	});

	it('answers a firm hand after a few strokes', async () => {
		await shown();
		await page.getByRole('radio', { name: 'Firm' }).click();
		button().element().focus();
		for (let i = 0; i < 4; i++) {
			await userEvent.keyboard('{Enter}');
			await wait(110);
		}
		expect(said()).toMatch(/^The leg answers/);
	});

	it('takes a pointer that rubs to and fro on the flank, and only there keeps the page from scrolling', async () => {
		await shown();
		const flank = document.querySelector('.flank')!;
		expect(getComputedStyle(flank).touchAction).toBe('none');
		expect(getComputedStyle(flank.parentElement!).touchAction).toBe('auto');
		const { x, y, width, height } = flank.getBoundingClientRect();
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		const send = (type: string, along: number) =>
			flank.dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					pointerId: 1,
					clientX: x + width * (0.5 + 0.4 * along),
					clientY: y + height / 2
				})
			);
		// A pointer made by a script cannot be captured.
		flank.setPointerCapture = () => {};
		send('pointerdown', 0);
		for (let i = 0; i < 90; i++) {
			send('pointermove', Math.sin(i / 2));
			await wait(16);
		}
		expect(said()).toMatch(/^The leg answers/);
		send('pointerup', 0);
		await expect.poll(said, { timeout: 3000 }).toMatch(/^It stopped with your hand/);
	});

	it('tells the state by a pose and words when nothing may move', async () => {
		document.documentElement.dataset.motion = 'reduced';
		await shown();
		const standing = seen();
		await page.getByRole('radio', { name: 'Firm' }).click();
		for (let i = 0; i < 4; i++) {
			await button().click();
			await wait(150);
		}
		expect(said()).toMatch(/^The leg answers/);
		const kicking = seen();
		expect(kicking).not.toBe(standing);
		await wait(200);
		expect(seen()).toBe(kicking);
		await expect.poll(said, { timeout: 3000 }).toMatch(/^It stopped with your hand/);
		expect(seen()).toBe(standing);
	});

	it('breaks no accessibility rule, at rest or answering', async () => {
		const figure = await shown();
		expect(await brokenRules(figure.container)).toEqual([]);
		await page.getByRole('radio', { name: 'Firm' }).click();
		for (let i = 0; i < 4; i++) {
			await button().click();
			await wait(150);
		}
		expect(await brokenRules(figure.container)).toEqual([]);
	});
});
