import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { showCard } from '../../../../tests/component/card.ts';
import type { Item } from '../../quiz/items.ts';
import { questions } from '../../../../tests/fixtures/questions.ts';
import type { FigureName } from '../figure/figure-names.ts';
import { hotspotFigures, target } from '../figure/hotspot-zones.ts';
import { hotspotDrawings } from '../figure/hotspots.ts';

const deep = { kind: 'hotspot', choice: 'deep' } as const;
const rem = { kind: 'hotspot', choice: 'rem' } as const;

/** A card whose picture has come, and a place in that picture by its letter. */
async function show(...given: Parameters<typeof showCard>) {
	const card = await showCard(...given);
	await expect.poll(() => card.container.querySelector('.places'), { timeout: 9000 }).not.toBeNull();
	const place = (letter: string) => {
		const labels = [...card.container.querySelectorAll<HTMLElement>('.places label')];
		return labels.find((label) => label.textContent!.trim() === letter)!;
	};
	return { ...card, place };
}
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

beforeEach(() => page.viewport(360, 640));

describe('a hotspot', () => {
	it('is answered in the picture, and the list shows it, without the page jumping there', async () => {
		const card = await show('hotspot');
		await userEvent.click(card.place('B').querySelector('.outline')!);
		expect(card.answer()).toEqual(deep);
		await expect.element(radio('B The lowest line')).toBeChecked();
		await expect.element(radio('B The lowest line')).toHaveFocus();
		expect(card.place('B').className).toContain('checked');
		expect(window.scrollY).toBe(0);
		await userEvent.click(card.place('C').querySelector('.letter')!);
		expect(card.answer()).toEqual(rem);
		// Round a small place a finger has its room.
		await userEvent.click(card.place('B').querySelector('.hit')!, { position: { x: 2, y: 42 } });
		expect(card.answer()).toEqual(deep);
	});

	it('is answered in the list by keys alone, and the picture shows it', async () => {
		const card = await show('hotspot');
		await userEvent.tab();
		await expect.element(radio('A The third line')).toHaveFocus();
		expect(card.answer()).toEqual({ kind: 'hotspot', choice: null });
		await userEvent.keyboard('{ArrowDown}');
		expect(card.answer()).toEqual(deep);
		expect(card.place('B').className).toContain('checked');
		await userEvent.tab();
		await expect.element(page.getByRole('button', { name: 'Clear my answer' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(card.answer()).toEqual({ kind: 'hotspot', choice: null });
		await expect.element(radio('A The third line')).toHaveFocus();
	});

	it('tells in words what the picture shows, and names no radio twice', async () => {
		await show('hotspot');
		await expect.element(page.getByText(/^A chart from 21:00 to 22:35\./)).toBeInTheDocument();
		const names = page.getByRole('radio').elements();
		expect(names).toHaveLength(3);
		await expect.element(radio('C The second line')).toHaveAccessibleName('C The second line');
	});

	it('shows "not yet" on the place and in its row by an icon and a line, and keeps the right one to itself', async () => {
		const card = await show('hotspot', { response: deep });
		await card.judge();
		await expect
			.element(page.getByRole('radio', { name: 'B The lowest line Your answer' }))
			.toHaveAccessibleDescription(/^Not yet\. That is slow wave\./);
		const { outlineStyle } = getComputedStyle(card.place('B').querySelector('.outline')!);
		expect([outlineStyle, Boolean(card.place('B').querySelector('svg'))]).toEqual(['dotted', true]);
		expect(card.place('C').className).toContain('rest');
		expect(card.container.textContent).not.toContain('Just below awake');
	});

	it('in review shows the right place beside the chosen one and does not change', async () => {
		const card = await show('hotspot', { response: deep });
		await card.judge({ reveal: true, phase: 'review' });
		await expect.element(page.getByRole('radio', { name: 'C The second line Right answer' })).toBeVisible();
		expect(getComputedStyle(card.place('C').querySelector('.outline')!).outlineStyle).toBe('dashed');
		// By force: Playwright would wait for a disabled input to be enabled, a person would not.
		await userEvent.click(card.place('C').querySelector('.outline')!, { force: true });
		await userEvent.keyboard(' ');
		expect(card.answer()).toEqual(deep);
	});

	it('leads to the list when nothing was selected', async () => {
		const card = await show('hotspot');
		await card.fail('nothing-chosen');
		await expect.element(page.getByText(/Select a place, on the picture or in the list/)).toBeVisible();
		await expect.element(radio('A The third line')).toHaveFocus();
	});

	it('breaks no rule of accessibility in any state, in either colour scheme', async () => {
		const card = await show('hotspot');
		expect(await brokenRules(card.container), 'unanswered').toEqual([]);
		await card.fail('nothing-chosen');
		expect(await brokenRules(card.container), 'problem').toEqual([]);
		await userEvent.click(card.place('B').querySelector('.outline')!);
		expect(await brokenRules(card.container), 'answered').toEqual([]);
		await card.judge();
		expect(await brokenRules(card.container), 'wrong').toEqual([]);
		await card.judge({ reveal: true, phase: 'review' });
		expect(await brokenRules(card.container), 'review').toEqual([]);
	});

	it('breaks none when it is right or was tried before', async () => {
		const card = await show('hotspot', { response: rem, tried: ['deep'] });
		expect(await brokenRules(card.container), 'tried').toEqual([]);
		await card.judge({ reveal: true });
		expect(await brokenRules(card.container), 'right').toEqual([]);
	});
});

describe('the picture of a hotspot', () => {
	it('is there for every figure that has places, and for no other', () => {
		expect(hotspotDrawings.toSorted()).toEqual(Object.keys(hotspotFigures).toSorted());
	});

	/** A question about all places of a figure. */
	function about(figure: FigureName): Item<'hotspot'> {
		const { prompt, key } = questions.hotspot;
		const targets = Object.keys(hotspotFigures[figure].zones).map((id) => ({ id, text: 'here', zone: id }));
		return { prompt: { ...prompt, figure, targets }, key };
	}

	it.each(Object.keys(hotspotFigures) as FigureName[])(
		'of %s says no word of what is where, and every place is large enough at 320 px',
		async (figure) => {
			await page.viewport(320, 640);
			// The margin that a page has.
			document.body.style.margin = '16px';
			const card = await show(about(figure));
			await expect.poll(() => card.container.querySelector('.picture :is(svg, img)')).not.toBeNull();
			for (const hit of card.container.querySelectorAll('.hit')) {
				const { width, height } = hit.getBoundingClientRect();
				expect(Math.min(width, height)).toBeGreaterThanOrEqual(target - 0.5);
			}
			const words = [...card.container.querySelectorAll('.picture text, .picture .label')];
			expect(words.map(({ textContent }) => textContent)).toEqual([]);
			expect(await brokenRules(card.container)).toEqual([]);
		}
	);
});
