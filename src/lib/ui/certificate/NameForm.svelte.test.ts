import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import NameForm from './NameForm.svelte';
import '../fonts.css';
import '../tokens.css';

const field = () => page.getByRole('textbox', { name: 'Your name, as it is to be printed' });

it('gives the name without stray spaces, by keys alone', async () => {
	const onname = vi.fn();
	await render(NameForm, { name: '', onname });
	await userEvent.tab();
	await userEvent.keyboard('  Sample   Person {Enter}');
	await vi.waitFor(() => expect(onname).toHaveBeenCalledExactlyOnceWith('Sample Person'));
});

it('says what to do when it is empty or too long, and leads there', async () => {
	const onname = vi.fn();
	const { container } = await render(NameForm, { name: '', onname });
	await page.getByRole('button').click();
	await expect.element(field()).toHaveFocus();
	await expect.element(field()).toHaveAccessibleDescription(/Error:\s+Type your name/);
	expect(await brokenRules(container)).toEqual([]);
	await field().fill('x'.repeat(121));
	await page.getByRole('button').click();
	await expect.element(field()).toHaveAccessibleDescription(/Shorten it to 120 characters/);
	expect(onname).not.toHaveBeenCalled();
});
