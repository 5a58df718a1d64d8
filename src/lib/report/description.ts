// Titles and questions as SCORM 2004 takes them.

/** localized_string_type of at most 250 characters, on one line and never ending in half a character. */
export function description2004(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= 250 ? line : `${line.slice(0, 249).replace(/[\ud800-\udbff]$/, '')}…`;
}
