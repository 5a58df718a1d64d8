import { page, userEvent } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import type { SearchData } from '../../course/search.ts';
import '../fonts.css';
import '../tokens.css';
import { allWords } from '../all-words.ts';
import { words } from '../words.ts';
import SearchDialog from './SearchDialog.svelte';
import { searchWords } from './words.ts';

const w = searchWords();
const frame = words();
const search: SearchData = {
	means: { fit: ['seizure'] },
	emergency: ['seizure now'],
	suggest: ['sleep twitch'],
	skip: ['a', 'the', 'in'],
	documents: [
		{
			kind: 'row',
			href: '/seeing#skip',
			title: 'A hop',
			urgency: 'yellow',
			rises: { if: 'it stays up', urgency: 'orange' },
			text: 'Film it.'
		},
		{ kind: 'term', href: '/glossary#seizure', title: 'seizure', text: 'A storm of activity in the brain.' },
		{
			kind: 'lesson',
			href: '/lessons/night#twitches',
			title: 'Twitches in sleep',
			place: { module: 3, title: 'A dog’s night' },
			text: 'A twitch in sleep is brief. It looks unlike a seizure.'
		}
	]
};

async function opened(fetch = () => Promise.resolve({ search })) {
	const opener = document.createElement('button');
	opener.textContent = 'opener';
	document.body.append(opener);
	opener.focus();
	const go = vi.fn((_: string) => Promise.resolve());
	const onclose = vi.fn(() => void dialog.rerender({ open: false }));
	const dialog = await render(SearchDialog, { open: true, onclose, fetch, go });
	const field = page.getByRole('searchbox', { name: w.title });
	await expect.element(field).toHaveFocus();
	return { ...dialog, field, go, onclose, opener };
}
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('dialog ol a')];
const marks = () => [...document.querySelectorAll('dialog mark')].map(({ textContent }) => textContent);
const status = () => page.getByRole('status');

it('finds by a misspelt word, counts aloud, marks what was found, and is clean', async () => {
	const { field, container } = await opened();
	await field.fill('siezure');
	await expect.element(status()).toHaveTextContent(w.results(2, 2));
	await expect.element(page.getByText(w.guessed('siezure', 'seizure'))).toBeVisible();
	expect(links().map(({ textContent }) => textContent)).toEqual(['seizure', 'Twitches in sleep']);
	expect(marks()).toEqual(['seizure', 'seizure']);
	await expect.element(page.getByText(w.inModule(3, 'A dog’s night'))).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});

it('says how soon to act on what is seen', async () => {
	const { field, container } = await opened();
	await field.fill('hop');
	await expect.element(status()).toHaveTextContent(w.results(1, 1));
	await expect.element(page.getByText(allWords().question.triage.levels.yellow.word)).toBeVisible();
	const sooner = w.rises(allWords().question.triage.levels.orange.word, 'it stays up');
	await expect.element(page.getByText(sooner)).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});

it('is walked by arrow keys and opens by Enter', async () => {
	const { field, go, onclose } = await opened();
	await field.fill('seizure');
	await expect.element(status()).toHaveTextContent(w.results(2, 2));
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	expect(document.activeElement).toBe(links()[1]);
	await userEvent.keyboard('{ArrowUp}{ArrowUp}');
	await expect.element(field).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
	expect(go).toHaveBeenCalledExactlyOnceWith('/lessons/night#twitches');
	expect(onclose).toHaveBeenCalled();
});

it('opens the best result when Enter is pressed in the field', async () => {
	const { field, go } = await opened();
	await field.fill('fit');
	await expect.element(status()).toHaveTextContent(w.results(2, 2));
	await userEvent.keyboard('{Enter}');
	expect(go).toHaveBeenCalledExactlyOnceWith('/glossary#seizure');
});

it('closes by Escape and gives the focus back', async () => {
	const { opener } = await opened();
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	expect(document.activeElement).toBe(opener);
});

it('shows what to try when nothing is typed or found, and is clean', async () => {
	const { field, container } = await opened();
	await page.getByRole('button', { name: 'sleep twitch' }).click();
	await expect.element(field).toHaveFocus();
	await expect.element(status()).toHaveTextContent(w.results(1, 1));
	await field.fill('zzqqy');
	await expect.element(status()).toHaveTextContent(w.none('zzqqy'));
	await expect.element(page.getByRole('button', { name: 'sleep twitch' })).toBeVisible();
	expect(await brokenRules(container)).toEqual([]);
});

it('puts the page for emergencies first when somebody may need it now, and always shows it', async () => {
	const { field, go, container } = await opened();
	await expect.element(page.getByRole('link', { name: frame.nav.now })).toBeVisible();
	await field.fill('siezure right now');
	await expect.element(page.getByText(w.urgent)).toBeVisible();
	expect(page.getByRole('link', { name: frame.nav.now }).elements()).toHaveLength(1);
	expect(await brokenRules(container)).toEqual([]);
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(page.getByRole('link', { name: frame.nav.now })).toHaveFocus();
	await field.click();
	await userEvent.keyboard('{Enter}');
	expect(go).toHaveBeenCalledExactlyOnceWith('/now');
});

it('says so when it cannot be loaded, and tries again with the next letter', async () => {
	let works = false;
	const { field } = await opened(() =>
		works ? Promise.resolve({ search }) : Promise.reject(new Error('offline'))
	);
	await expect.element(status()).toHaveTextContent(w.failed);
	works = true;
	await field.fill('twitch');
	await expect.element(status()).toHaveTextContent(w.results(1, 1));
});
