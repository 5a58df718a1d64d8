// The files that an instructor takes away: tables for a spreadsheet, everything as JSON, statements for a record store.
// Each comes piece by piece.

import { csvTable } from '../../../course/csv.ts';
import type { CourseBank } from '../../course-bank.ts';
import type { Db } from '../../database/open.ts';
import { classBank } from '../../rekey/class-bank.ts';
import { classRoom } from '../class-room.ts';
import { exportRows, type ExportLearner } from './export-rows.ts';
import { statementsOf } from './export-statements.ts';

export const exportFiles = {
	'responses.csv': 'text/csv; charset=utf-8',
	'attempts.csv': 'text/csv; charset=utf-8',
	'class.json': 'application/json',
	'statements.jsonl': 'application/x-ndjson'
} as const;
export type ExportFile = keyof typeof exportFiles;

type Cell = string | number | null;
const time = (at: number | null): Cell => (at === null ? null : new Date(at).toISOString());
const yes = (is: boolean | null): Cell => (is === null ? null : is ? 1 : 0);

/** Heads of the columns -> their cells. */
type Columns<Row> = Record<string, (row: Row, learner: ExportLearner) => Cell>;
const who: Columns<unknown> = {
	registration: (_, { id }) => id,
	name: (_, { name }) => name,
	username: (_, { username }) => username
};
export const responseColumns = {
	...who,
	place: ({ place }) => place,
	attempt: ({ ordinal }) => ordinal,
	first: ({ first }) => yes(first),
	item: ({ item }) => item,
	question: ({ stem }) => stem,
	kind: ({ kind }) => kind,
	objective: ({ objective }) => objective,
	answer: ({ answer }) => answer,
	earned: ({ earned }) => earned,
	possible: ({ possible }) => possible,
	seconds: ({ seconds }) => seconds,
	tries: ({ tries }) => tries,
	confidence: ({ confidence }) => confidence,
	urgency: ({ urgency }) => urgency,
	misconceptions: ({ misconceptions }) => misconceptions.join(' '),
	time: ({ at }) => time(at)
} satisfies Columns<ExportLearner['responses'][number]>;
export const attemptColumns = {
	...who,
	assessment: ({ assessment }) => assessment,
	title: ({ title }) => title,
	attempt: ({ ordinal }) => ordinal,
	started: ({ startedAt }) => time(startedAt),
	submitted: ({ submittedAt }) => time(submittedAt),
	percent: ({ percent }) => percent,
	passed: ({ passed }) => yes(passed),
	missed_topics: ({ missedTopics }) => missedTopics.join(' '),
	questions: ({ items }) => items.length,
	excluded: ({ excluded }) => excluded,
	taken_on: ({ takenOn }) => takenOn,
	version: ({ version }) => version
} satisfies Columns<ExportLearner['attempts'][number]>;

/**
 * Text in pieces.
 * @param origin address of the site, by which statements name their learners and activities
 */
export async function* exportText(
	db: Db,
	bank: CourseBank,
	classId: string,
	file: ExportFile,
	origin: string
): AsyncGenerator<string> {
	const judged = await classBank(db, bank, classId);
	const learners = exportRows(db, judged, classId);
	switch (file) {
		case 'responses.csv':
			return yield* table(responseColumns, learners, ({ responses }) => responses);
		case 'attempts.csv':
			return yield* table(attemptColumns, learners, ({ attempts }) => attempts);
		case 'statements.jsonl':
			for await (const learner of learners)
				for (const statement of statementsOf(judged, learner, origin)) yield `${JSON.stringify(statement)}\n`;
			return;
		case 'class.json': {
			const { id, title, dueAt, createdAt } = await classRoom(db, classId);
			const { course, version } = bank;
			const head = { format: 'hindsight.class.1', course: course.id, version };
			yield JSON.stringify({ ...head, class: { id, title, dueAt, createdAt } }).replace(
				/\}$/,
				',"learners":['
			);
			let first = true;
			for await (const learner of learners) {
				yield `${first ? '' : ','}\n${JSON.stringify(learner)}`;
				first = false;
			}
			yield '\n]}\n';
		}
	}
}

async function* table<Row>(
	columns: Columns<Row>,
	learners: AsyncIterable<ExportLearner>,
	rowsOf: (learner: ExportLearner) => Row[]
): AsyncGenerator<string> {
	// The mark by which a spreadsheet knows the letters.
	yield `\ufeff${csvTable([Object.keys(columns)])}`;
	const cells = Object.values(columns);
	for await (const learner of learners)
		yield csvTable(rowsOf(learner).map((row) => cells.map((cell) => cell(row, learner))));
}
