// A table as it is printed in a terminal and as Markdown.

export interface Table {
	title: string;
	/** What the columns mean, where their heads do not say it. */
	note?: string;
	head: string[];
	/** As long as the head. */
	rows: string[][];
}

/** Columns are padded to the widest cell; the last is not. */
export function asText({ title, note, head, rows }: Table): string {
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
	const line = (row: string[]) =>
		row
			.map((cell, column) => cell.padEnd(widths[column]!))
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '-'.repeat(width)).with(-1, '-'.repeat(head.at(-1)!.length));
	return [title, ...(note ? [note] : []), '', line(head), line(rule), ...rows.map(line)].join('\n');
}

export function asMarkdown({ title, note, head, rows }: Table): string {
	const line = (row: string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [
		`## ${title}`,
		'',
		...(note ? [note, ''] : []),
		line(head),
		line(head.map(() => '---')),
		...rows.map(line)
	].join('\n');
}
