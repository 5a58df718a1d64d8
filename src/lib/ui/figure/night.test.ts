import { describe, expect, it } from 'vitest';
import {
	clock,
	hoursIn,
	loopMinutes,
	night,
	nightMinutes,
	nightPath,
	partOf,
	parts,
	remBands,
	segmentsIn,
	sleepStarts,
	stages
} from './night.ts';

const minutes = (n: number) => night[n]!.end - night[n]!.start;

describe('the example night', () => {
	it('runs from 21:00 to 05:00 without gap or overlap', () => {
		expect(night[0]!.start).toBe(0);
		expect(night.at(-1)!.end).toBe(nightMinutes);
		for (let n = 1; n < night.length; n++) expect(night[n]!.start).toBe(night[n - 1]!.end);
		expect(clock(0)).toBe('21:00');
		expect(clock(nightMinutes)).toBe('05:00');
	});

	it('changes stage at every step', () => {
		for (let n = 1; n < night.length; n++) expect(night[n]!.stage).not.toBe(night[n - 1]!.stage);
	});

	it('keeps the means it names: 83-minute loops of 45 asleep and 38 awake', () => {
		expect(loopMinutes).toBe(83);
		for (const start of sleepStarts) {
			const first = night.findIndex((segment) => segment.start === start);
			const woke = night.findIndex((segment) => segment.start > start && segment.stage === 'awake');
			expect(night[first - 1]!.stage).toBe('awake');
			expect(night[woke]!.start - start).toBe(45);
			if (woke < night.length - 1) expect(minutes(woke)).toBe(38);
		}
	});

	it('has two REM bands of 6 minutes in each sleep, 20 minutes from one beginning to the next', () => {
		expect(remBands).toHaveLength(sleepStarts.length * 2);
		sleepStarts.forEach((start, loop) => {
			const [one, two] = remBands.slice(loop * 2, loop * 2 + 2);
			expect(minutes(one!)).toBe(6);
			expect(minutes(two!)).toBe(6);
			expect(night[two!]!.start - night[one!]!.start).toBe(20);
			expect(night[one!]!.start).toBeGreaterThan(start);
			expect(night[two!]!.end).toBe(start + 45);
		});
	});

	it('never draws REM as the lowest line', () => {
		expect(stages).toEqual(['awake', 'rem', 'drowsy', 'slow-wave']);
	});
});

describe('the parts of the night', () => {
	it('cover the night and hold two sleeps with four REM bands each', () => {
		expect(parts.map((part) => [clock(part.start), clock(part.end)])).toEqual([
			['21:00', '23:40'],
			['23:40', '02:20'],
			['02:20', '05:00']
		]);
		parts.forEach((_, part) => {
			expect(
				sleepStarts.filter((start) => partOf({ start, end: start + 45, stage: 'rem' }) === part)
			).toHaveLength(2);
			expect(remBands.filter((n) => partOf(night[n]!) === part)).toHaveLength(4);
		});
	});

	it('are cut where the dog is awake, so no sleeping segment is split', () => {
		for (const part of parts.slice(1)) {
			const cut = night.find((segment) => segment.start < part.start && segment.end > part.start);
			expect(cut!.stage).toBe('awake');
		}
	});

	it('show every segment in the part it belongs to', () => {
		night.forEach((segment, n) => {
			expect(segmentsIn(parts[partOf(segment)]!).map((seen) => seen.n)).toContain(n);
		});
	});
});

it('draws a stepped line that stays inside its span', () => {
	expect(nightPath({ start: 0, end: 25 })).toBe('M0 0.5H12V2.5H21V3.5H25');
	expect(nightPath({ start: 160, end: 180 })).toBe('M160 0.5H178V2.5H180');
});

it('marks the whole hours of a span', () => {
	expect(hoursIn(parts[0]!).map(clock)).toEqual(['21:00', '22:00', '23:00']);
	expect(hoursIn(parts[1]!).map(clock)).toEqual(['00:00', '01:00', '02:00']);
	expect(hoursIn(parts[2]!).map(clock)).toEqual(['03:00', '04:00', '05:00']);
});
