// Opens the folded source list before jumping into it. The address is not changed: in hash editions `#` is the route.

/** Moves reading and focus to the source with this id. */
export function showSource(event: Event, id: string) {
	const source = document.getElementById(id);
	if (!source) return;
	event.preventDefault();
	source.closest('details')?.setAttribute('open', '');
	source.focus();
	source.scrollIntoView({ block: 'center' });
}
