import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import type { FieldCard, Now, Source } from '../../course/schema.ts';
import { allWords } from '../all-words.ts';
import CardSheet from './CardSheet.svelte';
import ContactList from './ContactList.svelte';
import NumbersForm from './NumbersForm.svelte';
import '../fonts.css';
import '../tokens.css';

const words = allWords();
const nobody = { vet: null, emergency: null, poison: null };
const source: Source = {
	authors: 'Doe',
	year: 2020,
	title: 'A study',
	where: 'A journal',
	doi: null,
	strength: 'B',
	checked: '2026-01-01',
	note: null
};
const line = (text: string, sources: string[] = [], rule = false) => ({ text, sources, rule });
const now: Now = {
	red: [line('It lasts', ['study'])],
	steps: [{ do: 'Start a timer.', sources: ['other', 'study'], rule: true }]
};
const card: FieldCard = {
	colours: [
		{ colour: 'red', ask: 'Could it kill?', signs: [] },
		{ colour: 'green', ask: 'Is it harmless?', signs: [line('Raking', [], true)] }
	],
	between: line('Take the more urgent one.', [], true),
	questions: [{ ask: 'Awake?', look: 'Look at the eyes.', sources: [], rule: false }],
	film: [line('The whole dog')],
	log: [line('The times')]
};

it('shows the red list, the steps, the colours and the questions, with their sources by number', async () => {
	const sources = {
		study: source,
		other: { ...source, authors: null, title: 'Another', strength: 'A' as const }
	};
	const { container } = await render(CardSheet, {
		course: 'Hindsight',
		version: '1.0.0',
		card,
		now,
		sources,
		contacts: nobody
	});
	await expect.element(page.getByText(/^It lasts/)).toHaveTextContent('It lasts1');
	await expect.element(page.getByText(/^Start a timer/)).toHaveTextContent('Start a timer.1, 2†');
	expect(container.textContent).toContain('1 Doe 2020 (B); 2 Another 2020 (A).');
	await expect.element(page.getByText('Any line of the red list.')).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});

it('dials a known number and leaves a line for one that is not', async () => {
	const { container } = await render(ContactList, { contacts: { ...nobody, vet: 'Night vet 555-0134' } });
	await expect
		.element(page.getByRole('link', { name: 'Night vet 555-0134' }))
		.toHaveAttribute('href', 'tel:5550134');
	expect(page.getByText(words.now.blank).elements()).toHaveLength(2);
	expect(await brokenRules(container)).toEqual([]);
});

it('asks for the numbers the course does not bring, and shows those it does', async () => {
	const onset = vi.fn();
	const { container } = await render(NumbersForm, {
		given: { ...nobody, poison: 'Poison line 112' },
		own: nobody,
		onset,
		lasting: true
	});
	await page.getByLabelText('Our vet').click();
	await userEvent.keyboard('555');
	expect(onset.mock.calls.at(-1)).toEqual(['vet', '555']);
	await expect.element(page.getByLabelText('Poison line')).not.toBeInTheDocument();
	await expect.element(page.getByText('Poison line 112')).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});
