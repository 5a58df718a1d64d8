// Lines of the phone script: text with fields in braces.

export interface Segment {
	text: string;
	/** The text is the name of a field. */
	field: boolean;
}

/** "This is {caller}." as its parts; an empty part is left out. */
export function segmentsOf(line: string): Segment[] {
	return line
		.split(/\{(\w+)\}/)
		.map((text, index) => ({ text, field: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
