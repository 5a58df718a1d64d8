import { expect, it } from 'vitest';
import { opensSearch } from './search-key.ts';

/** Presses a key on the innermost element of this markup. */
function pressed(markup: string, init: KeyboardEventInit = { key: '/' }): boolean {
	document.body.innerHTML = markup;
	let target: Element = document.body;
	while (target.firstElementChild) target = target.firstElementChild;
	let opens = false;
	const listen = (event: KeyboardEvent) => (opens = opensSearch(event));
	window.addEventListener('keydown', listen);
	target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
	window.removeEventListener('keydown', listen);
	return opens;
}

it.each(['', '<button>x</button>', '<input type="radio">', '<input type="range">', '<a href="/">x</a>'])(
	'opens the search from %s',
	(markup) => expect(pressed(markup)).toBe(true)
);

it.each([
	'<input>',
	'<input type="number">',
	'<textarea></textarea>',
	'<select><option>x</option></select>',
	'<div contenteditable><b>x</b></div>',
	'<dialog open><button>x</button></dialog>'
])('leaves the key to %s', (markup) => expect(pressed(markup)).toBe(false));

it('leaves the key to the browser when it is pressed with another, and every other key', () => {
	for (const init of [
		{ key: '/', ctrlKey: true },
		{ key: '/', metaKey: true },
		{ key: '/', altKey: true },
		{ key: 's' }
	])
		expect(pressed('', init)).toBe(false);
});
