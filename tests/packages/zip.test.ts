// The zip: the same files give the same bytes, and nothing is lost on the way.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, unzipFiles, zipFiles } from '../../src/cli/package/files.ts';
import { packageOf } from './fixture.ts';

describe('a zip', () => {
	it('is the same to the byte whatever the order of the files and the zone of the clock', () => {
		const files = packageOf('scorm12');
		const first = zipFiles(files);
		const zone = process.env.TZ;
		process.env.TZ = 'Pacific/Auckland';
		const second = zipFiles(new Map([...packageOf('scorm12')].reverse()));
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
	});

	it('gives back every file as it was', () => {
		const name = fc.stringMatching(/^[a-z_-][A-Za-z0-9._-]{0,20}$/).filter((text) => text !== '__proto__');
		fc.assert(
			fc.property(fc.dictionary(name, fc.string({ unit: 'binary' })), (texts) => {
				const files = new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
				const back = unzipFiles(zipFiles(files));
				expect([...back.keys()].sort()).toEqual([...files.keys()].sort());
				for (const [path, bytes] of files)
					expect(Buffer.from(back.get(path)!).equals(Buffer.from(bytes))).toBe(true);
			})
		);
	});
});
