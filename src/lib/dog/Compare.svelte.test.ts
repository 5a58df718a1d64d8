import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../tests/component/axe.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import Compare from './Compare.svelte';
import { motions } from './motions/index.ts';
import { player as words } from '../ui/words.en.ts';

const three = [
	{ motion: motions['rem-twitch'] },
	{ motion: motions['rbd-episode'] },
	{ motion: motions.myoclonus }
] as const;
const scenes = () =>
	[...document.querySelectorAll('.scene')].map((scene) =>
		[...scene.querySelectorAll('path')].map((path) => path.getAttribute('d')).join()
	);
const tops = () => [...document.querySelectorAll('.stage')].map((one) => one.getBoundingClientRect().top);

describe('dogs side by side', () => {
	it('move together under one set of controls', async () => {
		await render(Compare, { words, dogs: three });
		const before = scenes();
		expect(before).toHaveLength(3);
		expect(document.querySelectorAll('input[type=range]')).toHaveLength(1);
		await page.getByRole('slider').fill('5.47');
		await expect.poll(() => scenes().filter((scene, i) => scene !== before[i]).length).toBe(3);
	});

	it('stand in a row on a wide page and in a column on a narrow one', async () => {
		await page.viewport(1200, 800);
		await render(Compare, { words, dogs: three });
		await expect.poll(() => new Set(tops()).size).toBe(1);
		await page.viewport(360, 800);
		await expect.poll(() => new Set(tops()).size).toBe(3);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	});

	it('are named as asked, so that a title gives nothing away', async () => {
		const { container } = await render(Compare, {
			words,
			dogs: [
				{ motion: motions['rem-twitch'], title: 'Dog A', alt: 'Dog A lies on its side.' },
				{ motion: motions.myoclonus, title: 'Dog B', alt: 'Dog B lies on its side.' }
			]
		});
		await expect.element(page.getByRole('group', { name: 'Clips side by side: Dog A, Dog B' })).toBeVisible();
		expect(container.textContent).not.toMatch(/twitch|jerk/i);
		expect(container.innerHTML).not.toMatch(/aria-label="[^"]*(?:twitch|jerk)/i);
	});

	it('ask first when one of them is in a seizure', async () => {
		await render(Compare, { words, dogs: [{ motion: motions['rem-twitch'] }, { motion: motions.seizure }] });
		expect(scenes()).toEqual([]);
		await page.getByRole('button', { name: 'Show the clip' }).click();
		expect(scenes()).toHaveLength(2);
	});

	it('answer a call each in its own way', async () => {
		const { container } = await render(Compare, {
			words,
			dogs: [{ motion: motions.walk }, { motion: motions.cramp }]
		});
		await page.getByRole('button', { name: 'Call the dogs' }).click();
		expect([...container.querySelectorAll('.reply')].map((one) => one.textContent)).toEqual([
			'Turns or stops at its name.',
			'Fully aware; the cramp goes on.'
		]);
		expect(await brokenRules(container)).toEqual([]);
	});
});
