// The short form of `npm run kill`.

import { describe, expect, inject, it } from 'vitest';
import { engines } from '../support/engines.ts';
import { killAgainAndAgain } from './kill.ts';

describe.each(engines)('a server on %s that is killed while learners answer', (engine) => {
	it(
		'has every answer that it acknowledged, once, and grades them as told',
		{ timeout: 900_000 },
		async () => {
			const report = await killAgainAndAgain({
				...{ engine, postgres: inject('postgres') },
				...{ times: 3, learners: 20, seed: 11 }
			});
			expect(report.faults).toEqual([]);
			expect(report.stored).toBe(report.acknowledged);
			// It was hit while requests were on their way.
			expect(report.again).toBeGreaterThan(0);
			expect(report.attempts).toBeGreaterThan(0);
		}
	);
});
