import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import '../fonts.css';
import '../tokens.css';
import SeizureTimeline from './SeizureTimeline.svelte';

it('says what to do in the seizure itself before anything is touched', async () => {
	const screen = await render(SeizureTimeline);
	await expect.element(screen.getByRole('radio', { name: 'Seizure' })).toBeChecked();
	await expect.element(screen.getByRole('status')).toMatchTextContent(/At 5 minutes, go now/);
});

it('tells of another phase, and marks its bar, when an arrow key chooses it', async () => {
	const screen = await render(SeizureTimeline);
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(screen.getByRole('radio', { name: 'After' })).toBeChecked();
	await expect.element(screen.getByRole('status')).toMatchTextContent(/Stay back and keep the exits open/);
	expect(
		[...screen.container.querySelectorAll('.phase.chosen strong')].map((name) => name.textContent)
	).toEqual(['After']);
});

it('draws the red line through the seizure, and not through the recovery', async () => {
	const screen = await render(SeizureTimeline);
	const box = (selector: string) => screen.container.querySelector(selector)!.getBoundingClientRect();
	const line = box('.seizure .line');
	expect(line.left).toBeCloseTo(box('.seizure .red').left, -1);
	expect(line.left).toBeGreaterThan(box('.seizure .bar').right);
	expect(line.bottom).toBeLessThan(box('.after').top);
});

it('breaks no accessibility rule', async () => {
	const { container } = await render(SeizureTimeline);
	expect(await brokenRules(container)).toEqual([]);
});
