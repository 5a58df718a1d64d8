// Reads an export, whichever it is, from its bytes.

import { ExportFault, howInMoodle, type Export } from './export.ts';
import { readStatements } from './read-statements.ts';
import { readTable } from './read-table.ts';

/**
 * @param file its name, for messages
 * @throws ExportFault when it is no export that can be read
 */
export function readExport(file: string, bytes: Uint8Array): Export {
	const starts = (...signs: number[]) => signs.every((sign, index) => bytes[index] === sign);
	// The signatures of zip, which xlsx and ods are, and of the old xls.
	if (starts(0x50, 0x4b) || starts(0xd0, 0xcf, 0x11, 0xe0))
		throw new ExportFault(
			`${file}: this is a spreadsheet or an archive. Choose the download as text or CSV instead of Excel or ODS.`
		);
	const text = new TextDecoder(starts(0xff, 0xfe) ? 'utf-16le' : 'utf-8').decode(bytes);
	const [first] = text.trimStart();
	if (first === undefined) throw new ExportFault(`${file}: the file is empty. Export it again.`);
	if (first === '<')
		throw new ExportFault(
			`${file}:1: this is a web page, perhaps the log-in page instead of the download. ${howInMoodle}`
		);
	return first === '{' || first === '[' ? readStatements(file, text) : readTable(file, text);
}
