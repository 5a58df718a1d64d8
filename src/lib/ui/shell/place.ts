// Reads an address of the course, in every edition.

/** Route of an address, such as `/lessons/night`. */
export function pathOf(url: URL): string {
	const path = __TARGET__ === 'server' ? url.pathname : (url.hash.split('#')[1] ?? '');
	return path.replace(/(.)\/$/, '$1') || '/';
}

/** Place within the page (a heading id, an attempt), or ''. Hash editions have two `#`: the route, then the place. */
export function placeIn(url: URL): string {
	const parts = url.hash.split('#');
	const place = __TARGET__ === 'server' ? parts[1] : parts[2];
	return place ? decodeURIComponent(place) : '';
}
