// A package of one part: its own name, its own stable identifiers, its own questions, and nothing of the others.

import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/cli/package/assemble.ts';
import { textOf, zipFiles, type Edition, type PackageFiles } from '../../src/cli/package/files.ts';
import { lintPackage } from '../../src/cli/package/lint.ts';
import { attribute, child, descendants, parseXml } from '../../src/cli/package/read-manifest.ts';
import { built, examined } from './fixture.ts';

const editions: Edition[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
const parts = ['look-first', 'asleep', 'exam'];
const each = editions.flatMap((edition) => parts.map((part) => [edition, part] as const));
const packaged = (edition: Edition, part: string | null, from = examined) =>
	assemble(edition, built(), from, '1.2.3-abc', part);
const rootOf = (files: PackageFiles) => parseXml(textOf(files.get('imsmanifest.xml')!));
const namesOf = (files: PackageFiles) =>
	['organization', 'item', 'resource'].map((name) =>
		attribute(descendants(rootOf(files), name)[0]!, 'identifier')
	);
const stampOf = (files: PackageFiles) => JSON.parse(textOf(files.get('stamp.json')!)) as object;

describe('a package of one part', () => {
	it.each(each)('passes the lint (%s, %s)', (edition, part) => {
		expect(lintPackage(packaged(edition, part), edition)).toEqual([]);
	});

	it.each(editions)('of %s has identifiers of its own that a new version does not change', (edition) => {
		const all = [null, ...parts].map((part) => namesOf(packaged(edition, part)));
		expect(new Set(all.flat()).size).toBe(all.flat().length);
		const next = { ...examined, course: { ...examined.course, version: '9.9.9', title: 'New' } };
		expect([null, ...parts].map((part) => namesOf(packaged(edition, part, next)))).toEqual(all);
		expect(all[2]).toEqual(['dogs-asleep-course', 'dogs-asleep-item', 'dogs-asleep-sco']);
	});

	it('is called after its module, and says in page and stamp which part it is', () => {
		const files = packaged('scorm2004-4th', 'asleep');
		expect(child(descendants(rootOf(files), 'item')[0]!, 'title')?.text).toBe('Dogs & "legs": Asleep');
		expect(textOf(files.get('index.html')!)).toContain('data-edition="scorm2004" data-part="asleep"');
		expect(stampOf(files)).toMatchObject({ course: 'dogs', part: 'asleep' });
		expect(textOf(files.get('metadata.xml')!)).toContain('dogs-asleep');
	});

	it('reports one objective and one score', () => {
		const root = rootOf(packaged('scorm2004-3rd', 'exam'));
		expect(descendants(root, 'primaryObjective').map((node) => attribute(node, 'objectiveID'))).toEqual([
			'dogs-exam'
		]);
		expect(descendants(root, 'objective').map((node) => attribute(node, 'objectiveID'))).toEqual(['exam']);
		expect(descendants(root, 'minNormalizedMeasure').map(({ text }) => text)).toEqual(['0.8']);
	});

	it('lists the answers to its own questions', () => {
		const items = (part: string | null) =>
			Object.keys(
				(
					JSON.parse(textOf(packaged('scorm12', part).get('answers.json')!)) as {
						items: Record<string, object>;
					}
				).items
			);
		expect(items('exam')).toEqual(['last-look']);
		expect(items('look-first')).toEqual([]);
		expect([...items('asleep'), ...items('exam')].sort()).toEqual(items(null).sort());
	});

	it('is refused when the course has no such part', () => {
		expect(() => packaged('scorm12', 'gone')).toThrow('"gone"');
	});

	it('is the same to the byte each time', () => {
		const zip = () => Buffer.from(zipFiles(packaged('scorm2004-4th', 'asleep')));
		expect(zip().equals(zip())).toBe(true);
	});
});
