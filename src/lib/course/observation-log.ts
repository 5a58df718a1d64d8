// The observation log of a workplace: what is written down of one event, how entries are kept, carried from one
// device to another, and laid out as a table. Pure. No learner's record knows of it.

import * as v from 'valibot';
import { csvTable } from './csv.ts';
import { columns, type LogFieldId, type LogField } from './log-fields.ts';

/** What stands in the fields; an empty field is absent. Fields of kind `many` hold the ids of their options. */
export type LogValues = Partial<Record<LogFieldId, string | string[]>>;

export interface LogEntry {
	/** Made once, at random: the same event on two devices is told by it. */
	id: string;
	/** When it was last changed, ISO 8601 in UTC: of two versions the later one counts. */
	changed: string;
	values: LogValues;
}

export const LONGEST_TEXT = 2000;

function valueOf(field: LogField) {
	switch (field.kind) {
		case 'date':
			return v.pipe(v.string(), v.isoDate());
		case 'time':
			// To the second; a browser leaves out seconds of 0.
			return v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/));
		case 'one':
			return v.picklist(field.options);
		case 'many':
			return v.pipe(v.array(v.picklist(field.options)), v.minLength(1));
		default:
			return v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));
	}
}

const entrySchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)),
	changed: v.pipe(v.string(), v.isoTimestamp()),
	values: v.strictObject(Object.fromEntries(columns.map((field) => [field.id, v.optional(valueOf(field))])))
});

const FORMAT = 'hindsight-observation-log';
const VERSION = 1;
const fileSchema = v.object({
	format: v.literal(FORMAT),
	version: v.number(),
	entries: v.array(v.unknown())
});

/** The text of a file with these entries: JSON, indented. It is also how they are kept. */
export function writeLog(entries: readonly LogEntry[]): string {
	return JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, '\t');
}

/** What is wrong with one entry of a file. */
export interface LogProblem {
	/** Which entry of the file, from 1. */
	entry: number;
	/** Name of the field; null when the entry as a whole is no entry. */
	field: string | null;
	why: 'unknown' | 'date' | 'time' | 'option' | 'long' | 'form';
}
export type LogReading =
	| { type: 'log'; entries: LogEntry[] }
	/** Not JSON; JSON of something else; written by a version after this one. */
	| { type: 'not-json' | 'other-file' | 'newer' }
	| { type: 'faulty'; problems: LogProblem[] };

/** Reads a file back: all of it or, when anything is wrong, nothing of it. */
export function readLog(text: string): LogReading {
	let json: unknown;
	try {
		// Editors of some systems put a mark before the first letter.
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { type: 'not-json' };
	}
	const file = v.safeParse(fileSchema, json);
	if (!file.success) return { type: 'other-file' };
	if (file.output.version !== VERSION) return { type: 'newer' };
	const entries: LogEntry[] = [];
	const problems: LogProblem[] = [];
	file.output.entries.forEach((one, index) => {
		const entry = v.safeParse(entrySchema, one);
		if (entry.success) entries.push(entry.output as LogEntry);
		else problems.push(...entry.issues.map((issue) => problemOf(issue, index + 1)));
	});
	return problems.length > 0 ? { type: 'faulty', problems } : { type: 'log', entries };
}

const whys: Record<string, LogProblem['why']> = {
	iso_date: 'date',
	regex: 'time',
	picklist: 'option',
	max_length: 'long'
};

function problemOf(issue: v.BaseIssue<unknown>, entry: number): LogProblem {
	const [place, field] = (issue.path ?? []).map(({ key }) => String(key));
	if (place !== 'values' || field === undefined) return { entry, field: null, why: 'form' };
	const unknown = issue.type === 'strict_object' && issue.expected === 'never';
	return { entry, field, why: unknown ? 'unknown' : (whys[issue.type] ?? 'form') };
}

/** Both lists as one: of two versions of an entry the later stays, of equally late ones the first. */
export function uniteLogs(mine: readonly LogEntry[], theirs: readonly LogEntry[]): LogEntry[] {
	const all = new Map<string, LogEntry>();
	for (const entry of [...mine, ...theirs]) {
		const known = all.get(entry.id);
		if (!known || Date.parse(entry.changed) > Date.parse(known.changed)) all.set(entry.id, entry);
	}
	return [...all.values()];
}

/** The newest event first; those without a date or time come before the others of their kind. */
export function newestFirst(entries: readonly LogEntry[]): LogEntry[] {
	const when = ({ values: { date, start } }: LogEntry) => `${date ?? '9999'} ${start ?? '99'}`;
	return [...entries].sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
}

/** The values with one of them set; an empty text or list takes the field out. */
export function withValue(values: LogValues, id: LogFieldId, value: string | string[]): LogValues {
	const { [id]: _, ...others } = values;
	return value.length === 0 ? others : { ...others, [id]: value };
}

/** Whether a value has the form its field asks for: a date of a year beyond 9999 can be typed, and not be read back. */
export function fits(id: LogFieldId, value: string | string[]): boolean {
	const field = columns.find((one) => one.id === id);
	return value.length === 0 || (field !== undefined && v.is(valueOf(field), value));
}

/** Seconds from one time of day to another, over midnight if need be; null when one of them is missing. */
export function secondsBetween(start: string | undefined, end: string | undefined): number | null {
	if (!start || !end) return null;
	const seconds = (time: string) =>
		time.split(':').reduce((sum, part, index) => sum + Number(part) * 60 ** (2 - index), 0);
	const day = 24 * 60 * 60;
	return (seconds(end) - seconds(start) + day) % day;
}

export interface CsvWords {
	/** Heading of a field's column. */
	label(field: LogFieldId): string;
	option(id: string): string;
}

/** All entries as a CSV table, one line an entry. */
export function logCsv(entries: readonly LogEntry[], { label, option }: CsvWords): string {
	const rows = entries.map(({ values }) =>
		columns.map(({ id, kind }) => {
			const value = values[id] ?? '';
			if (kind === 'one' || kind === 'many') return [value].flat().filter(Boolean).map(option).join('; ');
			return String(value);
		})
	);
	return csvTable([columns.map(({ id }) => label(id)), ...rows]);
}
