// Attempts and practice in the state text: all that holds responses. See codec.ts for the whole.

import type { Answer } from '../quiz/attempt.ts';
import type { Response } from '../quiz/items.ts';
import type { KeptAttempt, Practice, PracticeTry } from '../course/progress.ts';
import { confidences, urgencies, type Triage } from '../quiz/urgency.ts';
import type { BitReader, BitWriter } from './codec-bits.ts';
import type { Names } from './codec-names.ts';
import { nameIn, readResult, repeat, writeResult, type Reading } from './codec-sections.ts';

export function writeAttempts(bits: BitWriter, names: Names, attempts: KeptAttempt[]): void {
	const known = attempts.flatMap((attempt) => {
		const assessment = names.assessments.numberOf(attempt.assessment);
		return assessment ? [{ attempt, assessment }] : [];
	});
	bits.count(known.length, 3);
	for (const { attempt, assessment } of known) {
		bits.count(assessment, 3);
		bits.count(attempt.ordinal, 3);
		bits.write(attempt.seed, 32);
		const items = attempt.items.flatMap((id) => {
			const number = names.items.numberOf(id);
			return number ? [{ number, answer: writable(names, id, attempt.answers[id]) }] : [];
		});
		bits.count(items.length, 4);
		for (const { number, answer } of items) {
			bits.count(number, 4);
			bits.flag(answer !== null);
			if (!answer) continue;
			bits.count(answer.tries, 3);
			writeResponse(bits, answer);
		}
		bits.flag(attempt.result !== null);
		if (attempt.result) writeResult(bits, attempt.result);
	}
}

function writable(names: Names, item: string, answer: Answer | undefined) {
	const indexes = answer && names.indexesOf(item, answer.response);
	return answer && indexes ? { ...answer, indexes } : null;
}

export function readAttempts(reading: Reading): KeptAttempt[] {
	const { bits, names } = reading;
	const attempts: KeptAttempt[] = [];
	repeat(reading, 3, () => {
		const assessment = nameIn(reading, names.assessments, 3);
		const ordinal = bits.count(3);
		const seed = bits.read(32);
		const items: string[] = [];
		const answers: Record<string, Answer> = {};
		repeat(reading, 4, () => {
			const item = nameIn(reading, names.items, 4);
			if (item) items.push(item);
			if (!bits.flag()) return;
			const tries = bits.count(3);
			const { response, seconds } = readResponse(reading, item);
			if (item && response) answers[item] = { response, seconds, tries, at: 0 };
		});
		const result = bits.flag() ? { ...readResult(bits), at: 0 } : null;
		if (!assessment || (items.length === 0 && !result)) return;
		attempts.push({ assessment, ordinal, seed, items, answers, startedAt: 0, result });
	});
	return attempts;
}

/** @param withLast false leaves out the last try of an item that was tried again */
export function writePractice(
	bits: BitWriter,
	names: Names,
	practice: Record<string, Practice>,
	withLast: boolean
): void {
	const list = Object.entries(practice).flatMap(([id, { first, last, tries }]) => {
		const number = names.items.numberOf(id);
		const one = names.indexesOf(id, first.response);
		const two = names.indexesOf(id, last.response);
		if (!number || !one || !two || (first.possible === 0 && last.possible === 0)) return [];
		return [{ number, tries, first: { ...first, indexes: one }, last: { ...last, indexes: two } }];
	});
	bits.count(list.length, 4);
	for (const { number, tries, first, last } of list) {
		bits.count(number, 4);
		bits.count(tries, 3);
		const again = withLast && tries > 1;
		bits.flag(again);
		for (const one of again ? [first, last] : [first]) {
			bits.count(one.earned, 3);
			bits.count(one.possible, 3);
			writeResponse(bits, one);
		}
	}
}

export function readPractice(reading: Reading): Record<string, Practice> {
	const practice: Record<string, Practice> = {};
	repeat(reading, 4, () => {
		const item = nameIn(reading, reading.names.items, 4);
		const tries = reading.bits.count(3);
		const again = reading.bits.flag();
		const first = readTry(reading, item);
		const last = again ? readTry(reading, item) : first;
		if (item && first && last) practice[item] = { first, last, tries };
	});
	return practice;
}

function readTry(reading: Reading, item: string | undefined): PracticeTry | null {
	const earned = reading.bits.count(3);
	const possible = reading.bits.count(3);
	const { response, seconds } = readResponse(reading, item);
	return response && { response, earned, possible, seconds, at: 0 };
}

/** The bit at the end leads 2 bits of urgency and 2 of confidence (0: not asked). Confidence is never kept alone. */
function writeResponse(
	bits: BitWriter,
	{ indexes, seconds, response }: { indexes: number[]; seconds: number; response: Response }
): void {
	bits.count(indexes.length, 3);
	for (const index of indexes) bits.count(index, 3);
	bits.count(seconds, 4);
	const { urgency, confidence } = response.triage ?? {};
	bits.flag(urgency !== undefined);
	if (!urgency) return;
	bits.write(urgencies.indexOf(urgency), 2);
	bits.write(confidence ? confidences.indexOf(confidence) + 1 : 0, 2);
}

function readResponse(reading: Reading, item: string | undefined) {
	const { bits, names } = reading;
	const indexes: number[] = [];
	repeat(reading, 3, () => indexes.push(bits.count(3)));
	const seconds = bits.count(4);
	const triage = bits.flag() ? readTriage(bits) : null;
	const own = item === undefined ? null : names.responseOf(item, indexes);
	if (item !== undefined && !own) reading.dropped++;
	return { response: own && triage ? { ...own, triage } : own, seconds };
}

function readTriage(bits: BitReader): Triage {
	const urgency = urgencies[bits.read(2)]!;
	const confidence = confidences[bits.read(2) - 1];
	return confidence ? { urgency, confidence } : { urgency };
}
