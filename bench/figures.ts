// What `npm run bench` measured: one table, each figure with what it means, beside the last saved run.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/build/project.ts';
import { budget } from '../tests/support/budget.ts';

export interface Figure {
	name: string;
	value: number;
	unit: string;
	/** A figure beyond it is marked. */
	aim: { least: number } | { most: number } | null;
	/** What a reader of the table should know of it. */
	means: string;
	/** False for what is better when it grows; then a smaller one is worse. */
	lessIsBetter: boolean;
}

/** The last run; not stored with the sources, since it tells of one machine. */
const LAST = join(root, 'bench/last.json');
/** The run that others are held against, until one is saved in its place (--save). */
const BASELINE = join(root, 'bench/baseline.json');
/** A figure that is worse by more than this is marked. Times differ from run to run by as much. */
const NOTABLE = 1.2;

/** A figure whose limit stands in budget.json. @param scale what one of the unit counts there: 1000 for kB */
export function budgeted(name: string, value: number, unit: string, of: string, scale = 1): Figure {
	const { most, why } = budget(of);
	return { name, value: value / scale, unit, aim: { most: most / scale }, means: why, lessIsBetter: true };
}

const isMet = ({ value, aim }: Figure): boolean =>
	!aim || ('least' in aim ? value >= aim.least : value <= aim.most);

/** How many times worse than before; below 1 for better, null where nothing was saved. */
function worseBy({ name, value, lessIsBetter }: Figure, saved: Readonly<Record<string, number>>) {
	const before = saved[name];
	if (!before || !value) return null;
	return lessIsBetter ? value / before : before / value;
}

const rounded = (value: number): string => (value < 10 ? value.toFixed(2) : Math.round(value).toString());

function rowOf(figure: Figure, saved: Readonly<Record<string, number>>): string[] {
	const { name, value, unit, aim, means } = figure;
	const wanted = !aim ? '' : 'least' in aim ? `>= ${rounded(aim.least)}` : `<= ${rounded(aim.most)}`;
	const before = saved[name];
	const worse = worseBy(figure, saved);
	return [
		name,
		`${rounded(value)} ${unit}`.trim(),
		isMet(figure) ? wanted : `${wanted} MISSED`,
		before ? `${(value / before).toFixed(2)} x${worse !== null && worse > NOTABLE ? ' WORSE' : ''}` : '',
		means
	];
}

/** Prints the table and saves the run. @param save whether later runs are held against this one */
export function report(figures: readonly Figure[], save: boolean): void {
	const saved = existsSync(BASELINE)
		? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, number>)
		: {};
	const rows = [
		['figure', 'value', 'aim', 'against saved', 'what it means'],
		...figures.map((one) => rowOf(one, saved))
	];
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	for (const row of rows)
		console.log(
			row
				.map((cell, column) => cell.padEnd(widths[column]!))
				.join('  ')
				.trimEnd()
		);
	const values = { ...saved, ...Object.fromEntries(figures.map(({ name, value }) => [name, value])) };
	const text = `${JSON.stringify(values, null, 2)}\n`;
	writeFileSync(LAST, text);
	console.log(`Written to bench/last.json${save ? ', and saved: later runs are held against it' : ''}.`);
	if (save) writeFileSync(BASELINE, text);
}
