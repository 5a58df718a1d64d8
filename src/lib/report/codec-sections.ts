// Parts of the state text other than answers: results, sets of ids, the place. See codec.ts for the whole.
// Numbers that the course no longer knows are read, skipped and counted.

import type { Best, Card, Position } from '../course/progress.ts';
import { checksum, type BitReader, type BitWriter } from './codec-bits.ts';
import type { Names, Table } from './codec-names.ts';

/** What reading needs and finds. */
export interface Reading {
	bits: BitReader;
	names: Names;
	/** Ids and answers that could not be given a meaning. */
	dropped: number;
}

export function writeBests(bits: BitWriter, names: Names, bests: Record<string, Best>): void {
	const list = Object.entries(bests).flatMap(([id, best]) => {
		const number = names.assessments.numberOf(id);
		return number ? [{ number, best }] : [];
	});
	bits.count(list.length, 3);
	for (const { number, best } of list) {
		bits.count(number, 3);
		writeResult(bits, best);
	}
}

export function readBests(reading: Reading): Record<string, Best> {
	const bests: Record<string, Best> = {};
	repeat(reading, 3, () => {
		const id = nameIn(reading, reading.names.assessments, 3);
		const best = readResult(reading.bits);
		if (id) bests[id] = best;
	});
	return bests;
}

/** A set of ids: ascending numbers as distances. */
export function writeIds(bits: BitWriter, table: Table, ids: string[]): void {
	const numbers = ids.flatMap((id) => table.numberOf(id) ?? []).sort((a, b) => a - b);
	bits.count(numbers.length, 4);
	numbers.forEach((number, index) => bits.count(number - (numbers[index - 1] ?? 0), 3));
}

export function readIds(reading: Reading, table: Table): string[] {
	const ids: string[] = [];
	let number = 0;
	repeat(reading, 4, () => {
		number += reading.bits.count(3);
		const id = table.idOf(number);
		if (id) ids.push(id);
		else reading.dropped++;
	});
	return ids.sort();
}

const NO_PLACE = 0;
const LESSON = 1;
const QUIZ = 2;

export function writePosition(bits: BitWriter, names: Names, position: Position | null): void {
	const table = position?.page === 'quiz' ? names.assessments : names.lessons;
	const number = position ? table.numberOf(position.id) : undefined;
	if (!position || !number) return bits.write(NO_PLACE, 2);
	bits.write(position.page === 'lesson' ? LESSON : QUIZ, 2);
	bits.count(number, 4);
	if (position.page === 'quiz') return bits.count(position.index, 4);
	bits.flag(position.section !== null);
	if (position.section !== null) bits.write(sectionHash(position.section), 16);
}

export function readPosition(reading: Reading): Position | null {
	const { bits, names } = reading;
	const page = bits.read(2);
	if (page === LESSON) {
		const id = nameIn(reading, names.lessons, 4);
		const hash = bits.flag() ? bits.read(16) : null;
		if (!id) return null;
		const section = names.sections(id).find((heading) => sectionHash(heading) === hash);
		return { page: 'lesson', id, section: section ?? null };
	}
	if (page === QUIZ) {
		const id = nameIn(reading, names.assessments, 4);
		const index = bits.count(4);
		return id ? { page: 'quiz', id, index } : null;
	}
	return null;
}

/** Headings have no numbers; 16 bits tell those of one lesson apart. */
function sectionHash(section: string): number {
	return [...checksum(section)].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) & 0xffff, 0);
}

export function writeResult(bits: BitWriter, { score, passed }: Best): void {
	bits.flag(passed);
	bits.count(score.num, 4);
	bits.count(score.den, 4);
}

export function readResult(bits: BitReader): Best {
	const passed = bits.flag();
	const num = bits.count(4);
	// A denominator of 0 is never written; 1 keeps arithmetic safe should a text be made up.
	return { score: { num, den: bits.count(4) || 1 }, passed };
}

/** Milliseconds in which first passes are counted. */
const QUARTER = 900_000;

export function writeDates(bits: BitWriter, names: Names, dates: Record<string, number>): void {
	const known = Object.entries(dates)
		.flatMap(([id, at]) => ({ number: names.assessments.numberOf(id) ?? 0, at: at / QUARTER }))
		.filter(({ number }) => number > 0)
		.sort((a, b) => a.at - b.at);
	bits.count(known.length, 3);
	known.forEach(({ number, at }, index) => {
		bits.count(number, 3);
		bits.count(at - (known[index - 1]?.at ?? 0), 6);
	});
}

export function readDates(reading: Reading): Record<string, number> {
	const dates: Record<string, number> = {};
	let at = 0;
	repeat(reading, 3, () => {
		const id = nameIn(reading, reading.names.assessments, 3);
		at += reading.bits.count(6);
		if (id) dates[id] = at * QUARTER;
	});
	return dates;
}

export function writeCards(bits: BitWriter, names: Names, cards: Record<string, Card>): void {
	const known = Object.entries(cards)
		.flatMap(([id, card]) => ({ number: names.items.numberOf(id) ?? 0, ...card }))
		.filter(({ number }) => number > 0)
		.sort((a, b) => a.number - b.number);
	bits.count(known.length, 4);
	const first = known.length > 0 ? Math.min(...known.map(({ last }) => last)) : 0;
	bits.count(first, 6);
	known.forEach(({ number, due, last, stability, difficulty, reps, lapses }, index) => {
		bits.count(number - (known[index - 1]?.number ?? 0), 3);
		bits.count(last - first, 5);
		bits.count(due - last, 4);
		bits.count(Math.round(stability * 100), 5);
		bits.count(Math.round(difficulty * 100), 5);
		bits.count(reps, 3);
		bits.count(lapses, 2);
	});
}

export function readCards(reading: Reading): Record<string, Card> {
	const { bits, names } = reading;
	const cards: Record<string, Card> = {};
	let number = 0;
	const count = bits.count(4);
	const first = bits.count(6);
	for (let left = count; left > 0 && !bits.ended; left--) {
		number += bits.count(3);
		const last = first + bits.count(5);
		const due = last + bits.count(4);
		const [stability, difficulty] = [bits.count(5) / 100, bits.count(5) / 100];
		const [reps, lapses] = [bits.count(3), bits.count(2)];
		const id = names.items.idOf(number);
		if (id) cards[id] = { due, last, stability, difficulty, reps, lapses };
		else reading.dropped++;
	}
	return cards;
}

export function nameIn(reading: Reading, table: Table, group: number): string | undefined {
	const id = table.idOf(reading.bits.count(group));
	if (id === undefined) reading.dropped++;
	return id;
}

/** As often as the count that comes next says, but never past the end of the section. */
export function repeat({ bits }: Reading, group: number, work: () => void): void {
	for (let left = bits.count(group); left > 0 && !bits.ended; left--) work();
}
