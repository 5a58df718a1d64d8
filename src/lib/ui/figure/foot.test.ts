import { describe, expect, it } from 'vitest';
import { builds } from '../../dog/build.ts';
import { pen } from '../../dog/camera.ts';
import { draw } from '../../dog/drawing.ts';
import { walk } from '../../dog/motions/walk.ts';
import { standardSeed } from '../../dog/motions/motion.ts';
import { feet, lit, pawOnPage, paws } from './foot.ts';

describe('the four feet', () => {
	it('are where the picture of the dog has them', () => {
		const drawn = draw(builds.mixed, walk.pose(walk.keyPoses[0], standardSeed), pen('side', 'medium')).paws;
		for (const foot of feet) {
			expect(paws[foot][0]).toBeCloseTo(drawn[foot][0], 0);
			expect(paws[foot][1]).toBeCloseTo(drawn[foot][1], 0);
		}
	});

	it('stand far enough apart for a ring round each', () => {
		const xs = feet.map((foot) => pawOnPage(foot)[0]).sort((a, b) => a - b);
		for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeGreaterThan(20);
	});
});

it('lights all four for glands, and the front feet only sometimes for scratching', () => {
	expect(feet.map((foot) => lit(foot, 'glands'))).toEqual(['always', 'always', 'always', 'always']);
	expect(feet.map((foot) => lit(foot, 'rakes'))).toEqual(['always', 'always', 'sometimes', 'sometimes']);
});
