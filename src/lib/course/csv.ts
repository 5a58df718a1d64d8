// Tables for spreadsheets, which take some texts for formulas and run them.

/**
 * CSV after RFC 4180: every text in quotes, lines end in CR LF. A cell that a spreadsheet could take for a formula
 * begins with an apostrophe; numbers are left as they are.
 */
export function csvTable(rows: readonly (readonly (string | number | null)[])[]): string {
	return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Also after blanks, and in the wide form of East Asian keyboards. */
const formula = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function cellOf(cell: string | number | null): string {
	if (typeof cell !== 'string') return String(cell ?? '');
	return `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
