// Applies the reader's theme, motion and text size before the first paint.
try {
	Object.assign(
		document.documentElement.dataset,
		JSON.parse(localStorage.getItem('hindsight:settings') || '{}')
	);
} catch {
	// Storage is blocked: the page follows the system.
}
