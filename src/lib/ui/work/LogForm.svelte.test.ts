import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { logSections } from '../../course/log-fields.ts';
import type { LogValues } from '../../course/observation-log.ts';
import LogForm from './LogForm.svelte';
import '../fonts.css';
import '../tokens.css';

/** The form as the page shows it: what is told comes back as a value. */
async function shown(values: LogValues = {}, seconds: number | null = null) {
	let kept = values;
	const onvalue = vi.fn((id: string, value: string | string[]) => {
		kept = { ...kept, [id]: value };
		void form.rerender({ values: kept });
	});
	const form = await render(LogForm, { sections: logSections, values, onvalue, seconds, longest: 2000 });
	return { ...form, onvalue, kept: () => kept };
}

it('tells what is typed at once, by keys alone', async () => {
	const { onvalue } = await shown();
	await page.getByLabelText('Dog’s ID').click();
	await userEvent.keyboard('114{Tab}Rex');
	expect(onvalue.mock.calls.at(-1)).toEqual(['dogName', 'Rex']);
	expect(onvalue).toHaveBeenCalledWith('dogId', '114');
});

it('takes the time of the moment, to the second', async () => {
	const { kept } = await shown();
	await page.getByRole('button', { name: 'Began at: now' }).click();
	expect(kept().start).toMatch(/^\d\d:\d\d:\d\d$/);
	await expect.element(page.getByLabelText('Began at', { exact: true })).toHaveValue(String(kept().start));
});

it('opens its other parts by key, and takes several legs in the order of the form', async () => {
	const { kept } = await shown();
	const during = page.getByText('During', { exact: true });
	await during.click();
	await page.getByRole('checkbox', { name: 'Right hind' }).click();
	await page.getByRole('checkbox', { name: 'Left hind' }).click();
	expect(kept().legs).toEqual(['left-hind', 'right-hind']);
	await page.getByRole('checkbox', { name: 'Right hind' }).click();
	expect(kept().legs).toEqual(['left-hind']);
});

it('says how long it lasted and how much of each part is filled', async () => {
	await shown({ dogId: '114', start: '10:00:00', end: '10:01:05' }, 65);
	await expect.element(page.getByText('Lasted 1 min 5 s.')).toBeVisible();
	await expect.element(page.getByText('3 of 16 filled')).toBeVisible();
});

it('breaks no rule of accessibility with all parts open', async () => {
	const { container } = await shown({ colour: 'red', legs: ['left-hind'] });
	await page.getByRole('button', { name: 'Open all parts' }).click();
	await expect.element(page.getByLabelText('Colour', { exact: true })).toHaveValue('red');
	expect(await brokenRules(container)).toEqual([]);
});
