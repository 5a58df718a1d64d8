import { describe, expect, it } from 'vitest';
import { isFigureName } from './figure-names.ts';
import { fromTheLeft, hitOf, hotspotFigures, target } from './hotspot-zones.ts';
import { lineOf, segmentsIn } from './night.ts';

const figures = Object.entries(hotspotFigures);

it('names figures that there are', () => {
	expect(figures.map(([name]) => name).filter((name) => !isFigureName(name))).toEqual([]);
});

describe.each(figures)('the places of %s', (_, figure) => {
	const [left, top, width, height] = figure.box;
	const zones = Object.entries(figure.zones);
	// Sums of decimals miss by a hair.
	const hair = 1e-6;

	it.each(zones)('%s lies inside the picture, and so does where a press counts', (_, zone) => {
		for (const [x, y, wide, high] of [zone.outline, hitOf(zone, figure)]) {
			expect(x).toBeGreaterThanOrEqual(left - hair);
			expect(y).toBeGreaterThanOrEqual(top - hair);
			expect(x + wide).toBeLessThanOrEqual(left + width + hair);
			expect(y + high).toBeLessThanOrEqual(top + height + hair);
		}
	});

	it.each(zones)('%s is large enough for a finger in the smallest view', (_, zone) => {
		const [, , wide, high] = hitOf(zone, figure);
		expect((wide / width) * figure.least[0]).toBeGreaterThanOrEqual(target - hair);
		expect((high / height) * figure.least[1]).toBeGreaterThanOrEqual(target - hair);
	});

	it('do not overlap, nor do the areas where a press counts', () => {
		const overlaps = zones.flatMap(([name, zone], index) =>
			zones
				.slice(index + 1)
				.filter(([, other]) =>
					[[hitOf(zone, figure), hitOf(other, figure)] as const, [zone.outline, other.outline] as const].some(
						([a, b]) =>
							a[0] < b[0] + b[2] - hair &&
							b[0] < a[0] + a[2] - hair &&
							a[1] < b[1] + b[3] - hair &&
							b[1] < a[1] + a[3] - hair
					)
				)
				.map(([other]) => `${name} and ${other}`)
		);
		expect(overlaps).toEqual([]);
	});
});

it('the places of the night are its stages, each named by its own', () => {
	const { box, zones } = hotspotFigures.hypnogram;
	const drawn = segmentsIn({ start: box[0], end: box[2] }).map(({ segment: { start, end, stage } }) => ({
		stage,
		from: start,
		to: end,
		line: lineOf(stage)
	}));
	const places = Object.entries(zones).map(([name, { outline }]) => ({
		stage: name.replace(/-\d$/, ''),
		from: outline[0],
		to: outline[0] + outline[2],
		line: Math.floor(outline[1])
	}));
	expect(places).toEqual(drawn);
});

it('targets are listed as they are met from the left, those the figure does not know last', () => {
	const targets = ['gone', 'rem-2', 'awake-1', 'rem-1'].map((zone) => ({ zone }));
	const listed = fromTheLeft(targets, hotspotFigures.hypnogram).map(({ zone }) => zone);
	expect(listed).toEqual(['awake-1', 'rem-1', 'rem-2', 'gone']);
});

it('targets that stand above one another are listed from the top', () => {
	const zones = ['oa-walk', 'bunny-hop', 'walk', 'trot', 'patella-skip'];
	const listed = fromTheLeft(
		zones.map((zone) => ({ zone })),
		hotspotFigures['gait-strips']
	).map(({ zone }) => zone);
	expect(listed).toEqual(['walk', 'trot', 'patella-skip', 'bunny-hop', 'oa-walk']);
});
