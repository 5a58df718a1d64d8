// Tables of Moodle's SCORM reports, as their source shows them (tests/fixtures/lms-exports.ts tells from where). Columns
// are known by what stands in them, never by their heads, which are in the language of the site.

import { CsvError, parse } from 'csv-parse/sync';
import { ExportFault, howInMoodle, idForm, secondsIn, type Export, type Told } from './export.ts';

type Row = string[];

/** @throws ExportFault for a table that is broken, or without answers of a course like this */
export function readTable(file: string, source: string): Export {
	const [head = [], ...rows] = rowsIn(file, source);
	if (rows.some(([element]) => interactionElement.test(element ?? ''))) return readTracks(file, rows);
	const ids = head
		.map((_, column) => column)
		.filter((column) => {
			const cells = rows.map((row) => row[column] ?? '').filter(Boolean);
			return cells.length > 0 && cells.every((cell) => idForm.test(cell));
		});
	if (ids.length === 0)
		throw new ExportFault(
			`${file}:1: no column holds ids of questions, as "night.loop-length.1". ${howInMoodle}`
		);
	const roles = rolesOf(ids, rows, head.length);
	if (!roles.response && !roles.result)
		throw new ExportFault(
			`${file}:1: it has the questions, but neither responses nor results. ${howInMoodle}`
		);
	return ids[0] === 0 ? readOneLearner(file, rows, roles) : readReport(rows, ids, roles);
}

function rowsIn(file: string, source: string): Row[] {
	const plain = source.replace(/^sep=.\r?\n/i, '');
	try {
		const rows = parse(plain, {
			delimiter: separatorIn(plain),
			relax_column_count: true,
			skip_empty_lines: true
		});
		// Moodle writes "&nbsp;" into the empty cells of one of its downloads.
		return rows.map((row) => row.map((cell) => (cell === '&nbsp;' ? '' : cell.trim())));
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new ExportFault(
			`${file}:${String(error['lines'] ?? 1)}: the table is broken here: ${error.message}. Export it again, as text or CSV.`
		);
	}
}

/** Of tab, semicolon and comma the one that the first line has most of, quoted text aside. */
function separatorIn(source: string): string {
	const bare = source.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '');
	const line = bare.slice(0, bare.search(/[\r\n]|$/));
	const count = (sign: string) => line.split(sign).length;
	return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Columns counted from the one with the id. */
interface Roles {
	response: number | null;
	result: number | null;
}

const resultForm = /^(?:correct|wrong|incorrect|unanticipated|neutral|[01]?[.,]?\d+)$/;

/** Each question has the same columns after its id: response, right answer and result, as far as they were ticked. */
function rolesOf(ids: number[], rows: Row[], columns: number): Roles {
	const width = Math.min(...ids.map((id, index) => (ids[index + 1] ?? columns) - id));
	const offsets = Array.from({ length: width - 1 }, (_, index) => index + 1);
	const cellsAt = (offset: number) =>
		ids.flatMap((id) => rows.map((row) => (row[id] ? (row[id + offset] ?? '') : ''))).filter(Boolean);
	const result =
		offsets.find((offset) => {
			const cells = cellsAt(offset);
			return cells.some((cell) => /[a-z]/.test(cell)) && cells.every((cell) => resultForm.test(cell));
		}) ?? null;
	const others = offsets.filter((offset) => offset !== result && (result === null || offset < result));
	return { response: others[0] ?? null, result };
}

const cellAt = (row: Row, id: number, offset: number | null) =>
	offset === null ? null : (row[id + offset] ?? '') || null;

const answerAt = (row: Row, id: number, { response, result }: Roles) => ({
	id: row[id]!,
	response: cellAt(row, id, response),
	result: cellAt(row, id, result),
	standard: 'scorm12' as const,
	seconds: null
});

/**
 * "Interactions report": a row an attempt. Before the questions stand the name and what else tells learners apart, then
 * attempt, start, last access, score, and the score of the package's one unit.
 */
function readReport(rows: Row[], ids: number[], roles: Roles): Export {
	const place = ids[0]! - 5;
	const counted = rows.every((row) => /^(?:\d{1,3}|-)?$/.test(row[place] ?? ''));
	const seen = new Map<string, number>();
	const learners = new Map<string, string>();
	const notes = new Set<string>();
	const told = rows.flatMap((row): Told[] => {
		const name = row
			.slice(0, counted && place > 0 ? place : 1)
			.filter(Boolean)
			.join(', ');
		const attempt = counted && Number(row[place]) > 0 ? Number(row[place]) : 1;
		const same = seen.get(`${name}\n${attempt}`) ?? 0;
		seen.set(`${name}\n${attempt}`, same + 1);
		if (same > 0)
			notes.add(
				'Some rows have the same name and the same attempt. They are counted as different learners; an export with ' +
					'e-mail addresses would tell them apart.'
			);
		const learner = same > 0 ? `${name} (${same + 1})` : name;
		learners.set(learner, learner);
		return ids.filter((id) => row[id]).map((id) => ({ ...answerAt(row, id, roles), learner, attempt }));
	});
	return {
		layout: "Moodle's interactions report",
		keeper: keeperOf(told),
		told,
		learners,
		notes: [...notes]
	};
}

/** One learner's attempt, downloaded from the tab "Interactions": a row an answer. */
function readOneLearner(file: string, rows: Row[], roles: Roles): Export {
	const told = rows
		.filter(([id]) => id)
		.map((row) => ({ ...answerAt(row, 0, roles), learner: file, attempt: 1 }));
	return {
		layout: "one learner's interactions from Moodle",
		keeper: keeperOf(told),
		told,
		learners: new Map([[file, file]]),
		notes: [oneLearner]
	};
}

/**
 * Moodle fills these tables from the elements of SCORM 1.2 alone (`cmi.interactions_0.student_response`). Where they hold
 * SCORM 2004 all the same, brackets between the codes or the word "incorrect" tell, which 1.2 never writes.
 */
const keeperOf = (told: Told[]): Export['keeper'] =>
	told.some(({ response, result }) => /\[[,.]\]/.test(response ?? '') || result === 'incorrect')
		? 'scorm2004'
		: 'scorm12';

const oneLearner =
	'A file of one learner counts as one learner: give the files of all learners at once, one file each.';

/** `cmi.interactions_0.id` of SCORM 1.2, `cmi.interactions.0.id` of 2004. */
const interactionElement = /^cmi\.interactions[._](\d+)\.(.+)$/;

/** One learner's attempt, downloaded from "Details": a row an element of the run-time's data, with its value. */
function readTracks(file: string, rows: Row[]): Export {
	const answers = new Map<string, Map<string, string>>();
	for (const [element = '', value = ''] of rows) {
		const [, index, field] = interactionElement.exec(element) ?? [];
		if (index === undefined || field === undefined) continue;
		answers.set(index, (answers.get(index) ?? new Map<string, string>()).set(field, value));
	}
	const told = [...answers.values()].flatMap((fields): Told[] => {
		const id = fields.get('id');
		if (!id) return [];
		const later = fields.has('learner_response');
		return [
			{
				id,
				response: fields.get('student_response') ?? fields.get('learner_response') ?? null,
				standard: later ? 'scorm2004' : 'scorm12',
				result: fields.get('result') ?? null,
				seconds: secondsIn(fields.get('latency') ?? ''),
				learner: file,
				attempt: 1
			}
		];
	});
	return {
		layout: "one learner's tracks from Moodle",
		keeper: told.some(({ standard }) => standard === 'scorm2004') ? 'scorm2004' : 'scorm12',
		told,
		learners: new Map([[file, file]]),
		notes: [oneLearner]
	};
}
