// Reads the learners that an instructor pasted or uploaded: "name, user name" a line, from a table with commas,
// semicolons or tabs.

import { parse } from 'csv-parse/sync';
import { usernameForm } from '../accounts/auth.ts';
import { cleanName, nameFault } from '../accounts/names.ts';

export interface Newcomer {
	name: string;
	username: string;
	/** Line of the table, from 1. */
	line: number;
}
export interface RosterFault {
	/** Line of the table, from 1. */
	line: number;
	/** null: the line as a whole. */
	column: 'name' | 'username' | null;
	fault:
		| 'columns'
		| 'name-missing'
		| 'name-long'
		| 'username-form'
		| 'username-twice'
		| 'username-taken'
		| 'broken'
		| 'too-many'
		| 'nobody';
}
/** A password is worked on for a tenth of a second. */
export const MOST_AT_ONCE = 300;

interface Row {
	cells: string[];
	line: number;
}

/** A heading is passed over; what further columns hold is, too. */
export function readRoster(text: string): { people: Newcomer[]; faults: RosterFault[] } {
	let rows: Row[];
	try {
		rows = rowsOf(text);
	} catch (error) {
		const line = Number((error as { lines?: number }).lines ?? 1);
		return { people: [], faults: [{ line, column: null, fault: 'broken' }] };
	}
	if (/^(?:full )?name$/i.test(rows[0]?.cells[0] ?? '')) rows.shift();
	if (rows.length === 0) return { people: [], faults: [{ line: 1, column: null, fault: 'nobody' }] };
	const beyond = rows[MOST_AT_ONCE];
	if (beyond) return { people: [], faults: [{ line: beyond.line, column: null, fault: 'too-many' }] };
	const seen = new Set<string>();
	const faults: RosterFault[] = [];
	const people = rows.map(({ cells: [name = '', username = ''], line }) => {
		const ofName = nameFault(name);
		if (username === '') faults.push({ line, column: null, fault: 'columns' });
		else if (ofName) faults.push({ line, column: 'name', fault: ofName });
		else if (!usernameForm.test(username)) faults.push({ line, column: 'username', fault: 'username-form' });
		else if (seen.has(username.toLowerCase()))
			faults.push({ line, column: 'username', fault: 'username-twice' });
		seen.add(username.toLowerCase());
		return { name: cleanName(name), username, line };
	});
	return { people, faults };
}

function rowsOf(text: string): Row[] {
	// One kind of line ends: the parser counts two of a mixture.
	const lines = parse(text.replace(/\r\n?/g, '\n'), {
		delimiter: separatorIn(text),
		relax_column_count: true,
		skip_empty_lines: true,
		skip_records_with_empty_values: true,
		trim: true,
		bom: true,
		info: true
	}) as unknown as { record: string[]; info: { lines: number } }[];
	return lines.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

/** What parts the first line: names may hold the others. */
function separatorIn(text: string): string {
	const [line = ''] = text
		.replace(/"(?:[^"]|"")*"/g, '')
		.trimStart()
		.split('\n');
	return ['\t', ';'].find((sign) => line.includes(sign)) ?? ',';
}

/** Text of an uploaded table: UTF-8, or else what spreadsheets on Windows write. */
export function tableText(bytes: ArrayBuffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
