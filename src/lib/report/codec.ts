// What a host can hold of a record: one line of [A-Za-z0-9_.!-], made to survive hosts that cut it short.
//
//   H1 . C core . N now . D dates . K kept . R reviews . P practice . O older !
//
// Every section is a letter, bits in base64url and four characters of checksum over "H1", letter and bits, so
// that each can be read when another is damaged; '!' shows that nothing is missing. The most important comes
// first: core is revision, bests, lessons reached and items tried; now is the place and running attempts; kept
// is the best and the last attempt at each assessment. D and R are left out while they are empty. Times other than
// those of D are not kept (0 after reading).

import { compare } from '../quiz/score.ts';
import type { Course } from '../course/course.ts';
import type { KeptAttempt, LearnerRecord, Practice } from '../course/progress.ts';
import { BitReader, BitWriter, checksum } from './codec-bits.ts';
import * as answers from './codec-answers.ts';
import { namesOf, type Names } from './codec-names.ts';
import * as section from './codec-sections.ts';
import { betterOf, inOrder } from './merge.ts';

/** SCORM 1.2 promises 4,096 characters, and some hosts count differently: stay below. */
export const STATE_LIMIT = 3800;

const VERSION = 'H1';
const END = '!';

export type Decoded =
	/** `dropped`: ids and answers that this version of the course does not know. */
	| { type: 'ok'; record: LearnerRecord; dropped: number }
	| { type: 'damaged'; record: LearnerRecord; kept: 'some' | 'none' }
	/** Written by a later version of this format: it must be kept as it is. */
	| { type: 'newer' }
	| { type: 'empty' };

/** What goes when there is no room, one after the other: never bests, passes, or a running attempt. */
const LAST_TRIES = 1;
const PRACTICE = 2;
const REVIEWS = 3;
const OLDER = 4;
const LAST_ATTEMPTS = 5;
const ATTEMPTS = 6;

/**
 * A host's text opened for reading and writing. Use this where text comes from a host: `write` gives a text of
 * a later version back untouched, so that an old package can never destroy it.
 */
export function openState(
	text: string,
	course: Course
): { read: Decoded; write(record: LearnerRecord): string } {
	const read = decodeState(text, course);
	return { read, write: (record) => (read.type === 'newer' ? text : encodeState(record, course)) };
}

/** At most `limit` characters, unless core and running attempts alone are longer. */
export function encodeState(record: LearnerRecord, course: Course, limit = STATE_LIMIT): string {
	const names = namesOf(course);
	let text = '';
	for (let gone = 0; gone <= ATTEMPTS; gone++) {
		text = encode(record, names, gone);
		if (text.length <= limit) break;
	}
	return text;
}

/** Never throws, and never gives a better result than was written. */
export function decodeState(text: string, course: Course): Decoded {
	if (text.trim() === '') return { type: 'empty' };
	const [version = '', ...parts] = text.replace(END, '').split('.');
	const bodies = new Map(parts.flatMap((part) => bodyOf(part)));
	const later = /^H(\d+)$/.exec(version);
	if (bodies.size === 0 && later && Number(later[1]) > 1) return { type: 'newer' };
	const names = namesOf(course);
	let dropped = 0;
	let whole =
		version === VERSION &&
		text.endsWith(END) &&
		bodies.size === parts.length &&
		['C', 'N', 'K'].every((letter) => bodies.has(letter));
	function read<T>(letter: string, otherwise: T, work: (reading: section.Reading) => T): T {
		const body = bodies.get(letter);
		if (body === undefined) return otherwise;
		const reading = { bits: new BitReader(body), names, dropped: 0 };
		const value = work(reading);
		if (reading.bits.ended) whole = false;
		dropped += reading.dropped;
		return reading.bits.ended ? otherwise : value;
	}

	const nothing = { revision: 0, bests: {}, reached: [] as string[], tried: [] as string[] };
	const core = read('C', nothing, (reading) => ({
		revision: reading.bits.count(4),
		bests: section.readBests(reading),
		reached: section.readIds(reading, names.lessons),
		tried: section.readIds(reading, names.items)
	}));
	const now = read('N', { position: null, attempts: [] as KeptAttempt[] }, (reading) => ({
		position: section.readPosition(reading),
		attempts: answers.readAttempts(reading)
	}));
	const attempts = [
		...now.attempts,
		...read('K', [], answers.readAttempts),
		...read('O', [], answers.readAttempts)
	].sort(inOrder);
	const practice = read('P', {}, answers.readPractice);
	const record: LearnerRecord = {
		revision: core.revision,
		position: now.position,
		reached: core.reached,
		practice: { ...triedOnly(core.tried, names), ...practice },
		attempts,
		bests: core.bests,
		passedOn: read('D', {}, section.readDates),
		cards: read('R', {}, section.readCards),
		comments: []
	};
	for (const { assessment, result } of attempts)
		if (result) record.bests[assessment] = betterOf(record.bests[assessment], result);
	if (whole) return { type: 'ok', record, dropped };
	return { type: 'damaged', record, kept: bodies.size > 0 ? 'some' : 'none' };
}

/** @param gone how far down the list above things are left out; 0 for nothing */
function encode(record: LearnerRecord, names: Names, gone: number): string {
	const running = record.attempts.filter((attempt) => !attempt.result);
	const notable = record.attempts.filter((attempt) => isNotable(attempt, record.attempts, gone));
	const older = record.attempts.filter((attempt) => attempt.result && !notable.includes(attempt));
	const parts = [
		part('C', (bits) => {
			bits.count(record.revision, 4);
			section.writeBests(bits, names, record.bests);
			section.writeIds(bits, names.lessons, record.reached);
			section.writeIds(bits, names.items, Object.keys(record.practice));
		}),
		part('N', (bits) => {
			section.writePosition(bits, names, record.position);
			answers.writeAttempts(bits, names, running);
		}),
		filled(record.passedOn) && part('D', (bits) => section.writeDates(bits, names, record.passedOn)),
		part('K', (bits) => answers.writeAttempts(bits, names, notable)),
		gone < REVIEWS &&
			filled(record.cards) &&
			part('R', (bits) => section.writeCards(bits, names, record.cards)),
		gone < PRACTICE &&
			part('P', (bits) => answers.writePractice(bits, names, record.practice, gone < LAST_TRIES)),
		gone < OLDER && part('O', (bits) => answers.writeAttempts(bits, names, older))
	];
	return [VERSION, ...parts.filter((text) => text !== false)].join('.') + END;
}

/** The best attempt at its assessment (the first of equals), or the last one. */
function isNotable(attempt: KeptAttempt, all: KeptAttempt[], gone: number): boolean {
	const { result } = attempt;
	if (!result || gone >= ATTEMPTS) return false;
	const others = all.filter((other) => other.assessment === attempt.assessment && other !== attempt);
	const best = others.every((other) => {
		const higher = other.result ? compare(result.score, other.result.score) : 1;
		return higher > 0 || (higher === 0 && attempt.ordinal < other.ordinal);
	});
	const last = others.every((other) => !other.result || other.ordinal < attempt.ordinal);
	return best || (last && gone < LAST_ATTEMPTS);
}

const filled = (some: object) => Object.keys(some).length > 0;

function part(letter: string, write: (bits: BitWriter) => void): string {
	const bits = new BitWriter();
	write(bits);
	const text = letter + bits.toString();
	return text + checksum(VERSION + text);
}

/** Letter and bits of a section whose checksum is right. */
function bodyOf(text: string): [string, string][] {
	const body = text.slice(0, -4);
	return body !== '' && checksum(VERSION + body) === text.slice(-4) ? [[body.charAt(0), body.slice(1)]] : [];
}

/** Items of which only is known that they were tried. */
function triedOnly(items: string[], names: Names): Record<string, Practice> {
	return Object.fromEntries(
		items.map((item): [string, Practice] => {
			const response = names.responseOf(item, []) ?? { kind: 'choice', choice: null };
			const one = { response, earned: 0, possible: 0, seconds: 0, at: 0 };
			return [item, { first: one, last: one, tries: 1 }];
		})
	);
}
