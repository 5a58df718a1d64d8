// What a package, the one file and the dog weigh, by budget.json: what an upload takes, and what goes by e-mail.

import { statSync } from 'node:fs';
import { rigBytes } from '../../bench/dog.ts';
import { atMost } from '../support/budget.ts';
import { oneFile, zipOf } from '../support/builds.ts';
import { expect, test } from '../support/test.ts';

for (const name of ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'web'] as const)
	test(`${name}: the package keeps to its size`, () => {
		const { size } = statSync(zipOf(name));
		expect(size).toBeGreaterThan(100_000);
		expect(size).toBeLessThanOrEqual(atMost('package-size'));
	});

test('the one file keeps to its size', () => {
	expect(statSync(oneFile()).size).toBeLessThanOrEqual(atMost('one-file-size'));
});

test('the dog with all its motions keeps to its size', async () => {
	const bytes = await rigBytes();
	expect(bytes).toBeGreaterThan(5000);
	expect(bytes).toBeLessThanOrEqual(atMost('dog-code'));
});
