// Draws the tables and lists of the player.

import type { Call } from './run-time.ts';

/** The element with this id; the page is ours, so it exists. */
export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

/** A longer value is cut where it is shown; the stored attempt has all of it. */
const longest = 240;

/** A description list of name and value. */
export function showFacts(list: HTMLElement, facts: Record<string, string | number>) {
	list.replaceChildren(
		...Object.entries(facts).map(([name, value]) => {
			const pair = document.createElement('div');
			pair.append(cell('dt', name), cell('dd', String(value)));
			return pair;
		})
	);
}

/** Rows are redrawn whole: a model has a few hundred at most. A value that changed is marked once. */
export function showModel(body: HTMLElement, model: Record<string, string>, before: Record<string, string>) {
	body.replaceChildren(
		...Object.entries(model).map(([element, value]) => {
			const line = row(element, value);
			line.classList.toggle('changed', before[element] !== value);
			return line;
		})
	);
}

const aboutErrors = /Get(?:LastError|ErrorString|Diagnostic)$/;

/** Whether a call is shown under this filter. */
export function isShown(call: Call, filter: string, quiet: boolean): boolean {
	if (quiet && aboutErrors.test(call.name)) return false;
	return `${call.name} ${call.arguments.join(' ')} ${call.returned} ${call.error}`
		.toLowerCase()
		.includes(filter.trim().toLowerCase());
}

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

export function callRow(call: Call): HTMLElement {
	const line = row(clock.format(call.at), call.name, call.arguments.join(', '), call.returned, call.error);
	line.classList.toggle('failed', call.error !== '');
	return line;
}

function row(...values: string[]): HTMLTableRowElement {
	const line = document.createElement('tr');
	line.append(...values.map((value, index) => cell(index === 0 ? 'th' : 'td', value)));
	line.firstElementChild!.setAttribute('scope', 'row');
	return line;
}

function cell(name: 'td' | 'th' | 'dt' | 'dd', text: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent =
		text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
	return element;
}
