// Shows where a result leads: within a long page the eye must find the line.

/** Brings a place of the page into view, gives it the focus, and lights it up for a moment. */
export function showPlace(id: string) {
	const place = document.getElementById(id);
	if (!place) return;
	if (place.tabIndex < 0) place.tabIndex = -1;
	place.focus({ preventScroll: true });
	place.scrollIntoView({ block: place.matches('h2') ? 'start' : 'center' });
	const lit = { background: 'var(--soft)', boxShadow: '0 0 0 0.5rem var(--soft)' };
	place.animate([lit, { ...lit, offset: 0.6 }, {}], 2500);
}
