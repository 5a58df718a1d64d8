// The one place that knows how an in-course address is written in each edition.

/**
 * A link to a page of the course, given as `/lessons/night#rem`: a path on the server, behind `#` elsewhere.
 * In hash editions a section cannot be part of the address's hash twice, so it follows a second `#`.
 */
export function link(path: string): string {
	return __TARGET__ === 'server' ? path : `#${path}`;
}
