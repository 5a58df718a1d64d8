// Parts of the state text other than answers: results, sets of ids, the place. See codec.ts for the whole.
// Numbers that the course no longer knows are read, skipped and counted.

import type { Best, Position } from '../course/progress.ts';
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

export function nameIn(reading: Reading, table: Table, group: number): string | undefined {
	const id = table.idOf(reading.bits.count(group));
	if (id === undefined) reading.dropped++;
	return id;
}

/** As often as the count that comes next says, but never past the end of the section. */
export function repeat({ bits }: Reading, group: number, work: () => void): void {
	for (let left = bits.count(group); left > 0 && !bits.ended; left--) work();
}
