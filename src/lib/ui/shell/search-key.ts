// The key that opens the search from any page.

/** Where a letter that is typed belongs to what has the focus. */
const typing =
	'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable], dialog';

/** Whether a pressed key is `/` and nobody else's. */
export function opensSearch(event: KeyboardEvent): boolean {
	if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
		return false;
	return !(event.target instanceof Element && event.target.closest(typing));
}
