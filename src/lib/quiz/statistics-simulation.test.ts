// A class of known make-up: 600 learners of even skill -2 to 2, ten of thirty questions each, right with the chance of
// Rasch (1960, Probabilistic Models for Some Intelligence and Attainment Tests). Every number is computed a second time
// from the full table, by the formulas as books print them, and must agree to six digits.

import { describe, expect, it } from 'vitest';
import { generator } from './random.ts';
import { shareInterval } from './statistics-interval.ts';
import { reliability } from './statistics-reliability.ts';
import { thirds } from './statistics-thirds.ts';
import { itemStatistics } from './statistics.ts';

const [learners, items, draw] = [600, 30, 10];
const chance = (skill: number, difficulty: number) => 1 / (1 + Math.exp(difficulty - skill));
const difficulties = Array.from({ length: items }, (_, i) => -1.5 + (3 * i) / (items - 1));

const next = generator(1960);
const random = () => next() / 2 ** 32;
/** `table[learner][item]`; null where it was not drawn. */
const table = Array.from({ length: learners }, () => {
	const skill = 4 * random() - 2;
	const order = difficulties.map((_, i) => ({ i, at: random() })).sort((a, b) => a.at - b.at);
	const drawn = new Set(order.slice(0, draw).map(({ i }) => i));
	return difficulties.map((difficulty, i) => {
		const right = random() < chance(skill, difficulty);
		return drawn.has(i) ? Number(right) : null;
	});
});

const cells = table.flatMap((row, s) => row.flatMap((score, i) => (score === null ? [] : [{ s, i, score }])));
const columns = {
	...{ items, sittings: learners },
	item: Int32Array.from(cells, ({ i }) => i),
	sitting: Int32Array.from(cells, ({ s }) => s),
	score: Float64Array.from(cells, ({ score }) => score)
};
const found = itemStatistics(columns);

const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const given = (row: (number | null)[]) => row.flatMap((score, i) => (score === null ? [] : [{ i, score }]));
const column = (i: number) => table.flatMap((row) => row[i] ?? []);
const sizes = difficulties.map((_, i) => column(i).length);
const facility = difficulties.map((_, i) => mean(column(i)));
const restOf = (row: (number | null)[], without: number) =>
	mean(given(row).flatMap(({ i, score }) => (i === without ? [] : [score - facility[i]!])));

describe('a simulated class', () => {
	it('has the difficulty and the discrimination that a second computation gives', () => {
		for (const i of difficulties.keys()) {
			const rows = table.filter((row) => row[i] !== null);
			const [x, y] = [rows.map((row) => row[i]!), rows.map((row) => restOf(row, i))];
			const moment = (a: number[], b: number[]) => mean(a.map((one, at) => one * b[at]!)) - mean(a) * mean(b);
			expect(found.n[i]).toBe(rows.length);
			expect(found.facility[i]).toBeCloseTo(facility[i]!, 6);
			expect(found.discrimination[i]).toBeCloseTo(moment(x, y) / Math.sqrt(moment(x, x) * moment(y, y)), 6);
		}
	});

	it('has the thirds that standing in line gives, equals in parts', () => {
		for (const i of difficulties.keys()) {
			const own = cells.flatMap((cell, at) => (cell.i === i ? [{ ...cell, rest: found.rest[at]! }] : []));
			const groups = thirds(Float64Array.from(own, ({ rest }) => rest));
			const [n, third] = [own.length, own.length / 3];
			own.forEach(({ rest }, at) => {
				const before = own.filter((other) => other.rest < rest).length;
				const equal = own.filter((other) => other.rest === rest).length;
				const within = (from: number, to: number) =>
					Math.max(0, Math.min(before + equal, to) - Math.max(before, from)) / equal;
				expect(groups.low[at]).toBeCloseTo(within(0, third), 6);
				expect(groups.high[at]).toBeCloseTo(within(n - third, n), 6);
			});
		}
	});

	it('has the reliability that the table of all pairs of questions gives', () => {
		const spread = (i: number, score: number) =>
			(score - facility[i]!) * Math.sqrt(sizes[i]! / (sizes[i]! - 1));
		const variances = cells.map(({ i, score }) => spread(i, score) ** 2);
		const covariances: number[] = [];
		for (let i = 0; i < items; i++)
			for (let j = 0; j < items; j++)
				for (const row of table)
					if (i !== j && row[i] !== null && row[j] !== null)
						covariances.push(spread(i, row[i]!) * spread(j, row[j]!));
		const [v, c] = [mean(variances), mean(covariances)];
		const { alpha } = reliability(columns, found);
		expect(alpha).toBeCloseTo((draw * c) / (v + (draw - 1) * c), 6);
	});

	it('comes back to what it was made of', () => {
		const skills = Array.from({ length: 4001 }, (_, step) => -2 + step / 1000);
		const within = difficulties.filter((difficulty, i) => {
			const truth = mean(skills.map((skill) => chance(skill, difficulty)));
			const [low, high] = shareInterval(found.facility[i]!, found.n[i]!);
			return low <= truth && truth <= high;
		});
		// 95 of 100 intervals hold the truth.
		expect(within.length).toBeGreaterThanOrEqual(27);
		for (const r of found.discrimination) expect(r).toBeGreaterThan(0);
	});
});
