// The strips show what the motions do: nothing in them is typed in.
import { describe, expect, it } from 'vitest';
import type { LimbName } from '../../dog/pose.ts';
import { feetDown, gaitNames, rows, type Span, strip } from './gait-bars.ts';

/** Seconds on the ground and in the air, over the stretch between the first and the last landing. */
function downAndUp(spans: readonly Span[]): [number, number] {
	const whole = spans.at(-1)!.from - spans[0]!.from;
	const down = spans.slice(0, -1).reduce((sum, { from, to }) => sum + to - from, 0);
	return [down, whole - down];
}
const pairs = (name: (typeof gaitNames)[number]) => [
	...new Set(strip(name).ties.map(({ limbs }) => [...limbs].sort().join('+')))
];
const starts = (name: (typeof gaitNames)[number], limb: LimbName) =>
	strip(name).down[limb].map(({ from }) => from);

describe('footfall bars', () => {
	it.each(gaitNames)('follow one another without overlap and touch the clip (%s)', (name) => {
		const { down, duration } = strip(name);
		for (const limb of rows) {
			expect(down[limb].length).toBeGreaterThan(1);
			down[limb].forEach(({ from, to }, i) => {
				expect(to).toBeGreaterThan(from);
				expect(to).toBeGreaterThan(0);
				expect(from).toBeLessThan(duration);
				if (i) expect(from).toBeGreaterThan(down[limb][i - 1]!.to);
			});
		}
	});

	it.each(gaitNames)('end as they begin, for the clip goes round (%s)', (name) => {
		const it = strip(name);
		expect(feetDown(it, it.duration)).toEqual(feetDown(it, 0));
		for (const limb of rows) {
			const [first, last] = [it.down[limb][0]!, it.down[limb].at(-1)!];
			expect(first.from < 0, limb).toBe(last.to > it.duration);
		}
	});

	it('show each foot of a walk down longer than it is up, and no two landing as one', () => {
		for (const limb of rows) {
			const [down, up] = downAndUp(strip('walk').down[limb]);
			expect(down).toBeGreaterThan(up);
		}
		expect(strip('walk').ties).toEqual([]);
	});

	it('show a trot in diagonal pairs, each foot up longer than it is down', () => {
		expect(pairs('trot').sort()).toEqual(['LF+RH', 'LH+RF']);
		expect(starts('trot', 'RH')).toEqual(starts('trot', 'LF'));
		expect(starts('trot', 'LH')).toEqual(starts('trot', 'RF'));
		for (const limb of rows) {
			const [down, up] = downAndUp(strip('trot').down[limb]);
			expect(down).toBeLessThan(up);
		}
	});

	it('miss some strides of one hind foot at the skip, and of no other foot', () => {
		const { down, missed, ties } = strip('patella-skip');
		expect(missed.RH).toHaveLength(1);
		for (const limb of ['LF', 'RF', 'LH'] as const) expect(missed[limb]).toEqual([]);
		const without = down.LF.length - down.RH.length;
		expect(without).toBeGreaterThanOrEqual(2);
		expect(without).toBeLessThanOrEqual(4);
		const { from, to } = missed.RH[0]!;
		expect(ties.filter(({ at, limbs }) => limbs.includes('RH') && at > from && at < to - 0.01)).toEqual([]);
	});

	it('miss no stride in any other gait', () => {
		for (const name of gaitNames.filter((other) => other !== 'patella-skip'))
			for (const limb of rows) expect(strip(name).missed[limb], `${name} ${limb}`).toEqual([]);
	});

	it('land both hind feet as one at the bunny-hop, and at no other gait', () => {
		for (const name of gaitNames) expect(pairs(name).includes('LH+RH'), name).toBe(name === 'bunny-hop');
		expect(pairs('bunny-hop')).toEqual(['LH+RH']);
	});

	it('keep the order of the walk at the stiff walk, with each step slower', () => {
		const order = (name: 'walk' | 'oa-walk') =>
			rows
				.map((limb) => [starts(name, limb).find((at) => at >= 0)!, limb] as const)
				.sort(([a], [b]) => a - b)
				.map(([, limb]) => limb);
		expect(order('oa-walk')).toEqual(order('walk'));
		const long = (name: 'walk' | 'oa-walk') =>
			downAndUp(strip(name).down.RH)[0] / (strip(name).down.RH.length - 1);
		expect(long('oa-walk')).toBeGreaterThan(long('walk'));
	});
});

it('tells which feet are down at a moment', () => {
	const it = strip('trot');
	expect(feetDown(it, 0.1).sort()).toEqual(['LF', 'RH']);
	expect(feetDown(it, 0.24)).toEqual([]);
});
