// The state text under fire: real states that were cut, mixed and flipped, sections made up with a right checksum,
// and texts that never were states. Mode `fuzz` tries many more; FUZZ_RUNS and FUZZ_SEED choose how many and which.

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingDone, realCourse } from '../../../tests/fixtures/real-course.ts';
import { recordOf, type LearnerRecord } from '../course/progress.ts';
import { compare } from '../quiz/score.ts';
import { BitReader, checksum } from './codec-bits.ts';
import { decodeState, encodeState, openState, STATE_LIMIT, type Decoded } from './codec.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? (import.meta.env.MODE === 'fuzz' ? 100_000 : 10_000));
const seed = Number(process.env.FUZZ_SEED ?? 20260105);
/** Ten thousand take some seconds and a hundred thousand a minute. */
const patience = 10_000 + numRuns * 20;
const run = <T>(property: fc.IProperty<T>, share: number) =>
	fc.assert(property, { numRuns: Math.ceil(numRuns * share), seed });

const real = realCourse();
const { course } = real;
const events = everythingDone(real);
/** At the beginning, in the middle, with a quiz running, and at the end. */
const states = [3, 60, 140, 270, 330, 420, events.length].map((length) =>
	encodeState(recordOf(events.slice(0, length)), course)
);

/** Bits that were read: what decoding costs. */
let steps = 0;
const read = BitReader.prototype.read;
beforeAll(() => {
	BitReader.prototype.read = function (width) {
		steps += width;
		return read.call(this, width);
	};
});
afterAll(() => {
	BitReader.prototype.read = read;
});

const wholes = states.map((text) => recordIn(decodeState(text, course))!);

function recordIn(decoded: Decoded): LearnerRecord | null {
	return 'record' in decoded ? decoded.record : null;
}
const runningIn = ({ attempts }: LearnerRecord) => attempts.filter(({ result }) => !result);

/** As expect says it, but many thousand times in seconds. */
function alike(one: unknown, other: unknown): void {
	if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

/** What holds for every text there is. Gives back what it was read as, and what that is written and read as. */
function survived(text: string): [first: Decoded, second: Decoded] {
	steps = 0;
	const { read: first, write } = openState(text, course);
	// Seven sections; at the end of each, one answer more may be begun than there are bits for.
	expect(steps).toBeLessThanOrEqual(6 * text.length + 7 * 200);
	const record = recordIn(first);
	if (!record) {
		if (first.type === 'newer') expect(write(recordOf(events))).toBe(text);
		return [first, first];
	}
	const again = write(record);
	expect(again.length).toBeLessThanOrEqual(Math.max(STATE_LIMIT, text.length));
	const second = decodeState(again, course);
	if (second.type !== 'ok') throw new Error(`written and read as ${second.type}`);
	alike(second.record.bests, record.bests);
	return [first, second];
}

const from = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;
const ascii = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
const chance = fc.record({
	what: fc.nat(10),
	at: fc.nat(STATE_LIMIT),
	to: fc.nat(STATE_LIMIT),
	length: fc.nat(40),
	text: fc.array(ascii, { minLength: 1, maxLength: 12 }).map((list) => list.join(''))
});
type Chance = typeof chance extends fc.Arbitrary<infer T> ? T : never;

/** Every section has a checksum of its own: a state put together from several is as good as each of them. */
const SECTION_OF_ANOTHER = 7;

/** One way of damaging a text. */
function damaged(text: string, { what, at, to, length, text: other }: Chance): string {
	const place = text.length ? at % text.length : 0;
	const [head, tail] = [text.slice(0, place), text.slice(place)];
	const parts = text.slice(0, -1).split('.');
	const [one, two] = [at % parts.length, to % parts.length];
	switch (what) {
		case 0: // a flipped bit
			return head + String.fromCharCode((text.charCodeAt(place) || 0) ^ (1 << (to % 7))) + tail.slice(1);
		case 1:
			return head;
		case 2: // a piece cut out
			return head + tail.slice(length + 1);
		case 3:
			return head + other + tail;
		case 4:
			return head + other + tail.slice(other.length);
		case 5: // two sections change places
			[parts[one], parts[two]] = [parts[two]!, parts[one]!];
			return `${parts.join('.')}!`;
		case 6: // a section twice
			return `${[...parts, parts[one]].join('.')}!`;
		case SECTION_OF_ANOTHER:
			parts[one] = from(from(states, to).slice(0, -1).split('.'), at);
			return `${parts.join('.')}!`;
		case 8: // another version
			return text.replace('H1', `H${to}`);
		case 9: // a section left out
			return `${parts.toSpliced(one, 1).join('.')}!`;
		default:
			return text + text;
	}
}

const mutated = fc
	.tuple(fc.nat(states.length - 1), fc.array(chance, { minLength: 1, maxLength: 4 }))
	.map(([state, chances]) => {
		const mixed = chances.some(({ what }) => what === SECTION_OF_ANOTHER);
		return { state, mixed, text: chances.reduce(damaged, states[state]!) };
	});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bits = fc
	.array(fc.nat(63), { maxLength: 60 })
	.map((list) => list.map((one) => alphabet.charAt(one)).join(''));
/** Long runs of ones are the largest numbers. */
const ones = fc.nat(60).map((length) => '_'.repeat(length));
const body = fc.oneof(
	bits,
	fc.tuple(ones, bits).map((two) => two.join('')),
	fc.tuple(fc.nat(states.length - 1), fc.nat(9), chance).map(([state, part, { what, ...rest }]) => {
		const parts = states[state]!.slice(0, -1).split('.').slice(1);
		return damaged(from(parts, part).slice(1, -4), { ...rest, what: what % 5 });
	})
);
/** Sections whose checksum is right although nobody wrote them. */
const forged = fc
	.array(fc.tuple(fc.constantFrom('C', 'N', 'D', 'K', 'R', 'P', 'O', 'Z'), body), { maxLength: 8 })
	.map((sections) => {
		const parts = sections.map(([letter, text]) => letter + text + checksum(`H1${letter}${text}`));
		return `${['H1', ...parts].join('.')}!`;
	});

describe('the codec, whatever it is given', { timeout: patience }, () => {
	it('survives real states that were damaged, and reads none of them as whole with another result', () => {
		run(
			fc.property(mutated, ({ state, mixed, text }) => {
				const [first, second] = survived(text);
				// Sections of several states may be more than there is room for; else nothing is lost.
				const [one, two] = [recordIn(first), recordIn(second)];
				if (one && !isDeepStrictEqual(one, two))
					expect(encodeState(one, course, Infinity).length).toBeGreaterThan(STATE_LIMIT);
				if (first.type !== 'ok') return;
				const { record } = first;
				if (mixed)
					for (const [id, { score }] of Object.entries(record.bests))
						expect(compare(score, wholes.at(-1)!.bests[id]!.score)).toBeLessThanOrEqual(0);
				else {
					alike(record.bests, wholes[state]!.bests);
					alike(runningIn(record), runningIn(wholes[state]!));
				}
			}),
			0.3
		);
	});
	it('survives sections that nobody wrote', () => {
		run(
			fc.property(forged, (text) => {
				const [, second] = survived(text);
				alike(survived(encodeState(recordIn(second)!, course))[0], second);
			}),
			0.3
		);
	});
	it('survives printable texts', () => {
		run(
			fc.property(fc.array(ascii, { maxLength: 400 }), (list) => void survived(list.join(''))),
			0.2
		);
	});
	it('survives any text there is', () => {
		run(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void survived(text)),
			0.2
		);
	});
});
