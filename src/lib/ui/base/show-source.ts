// Opens the folded source list before jumping into it. The address is not changed: in hash editions `#` is the route.

/** Moves reading and focus to the source with this id, as soon as the page has it. */
export async function showSource(event: Event, id: string) {
	event.preventDefault();
	let source = document.getElementById(id);
	for (let tries = 0; !source && tries < 50; tries += 1) {
		await new Promise((resolve) => setTimeout(resolve, 100));
		source = document.getElementById(id);
	}
	if (!source) return;
	source.closest('details')?.setAttribute('open', '');
	source.focus();
	source.scrollIntoView({ block: 'center' });
}
