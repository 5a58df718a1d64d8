// The manifests: valid against the published schemas, and stable between versions of the course.

import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/cli/package/files.ts';
import { attribute, descendants, parseXml } from '../../src/cli/package/read-manifest.ts';
import { validateManifest } from '../../src/cli/package/validate.ts';
import { assemble, builtVersion } from '../../src/cli/package/assemble.ts';
import { built, course, packageOf } from './fixture.ts';

const manifestOf = (edition: 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th') =>
	textOf(packageOf(edition).get('imsmanifest.xml')!);

describe('a manifest', () => {
	it.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
		'of %s is valid against its schemas',
		(edition) => {
			expect(validateManifest(manifestOf(edition), edition)).toEqual([]);
		}
	);

	it.each([
		['scorm12', 'scormType in 1.2', 'adlcp:scormtype', 'adlcp:scormType'],
		[
			'scorm12',
			'a mastery score in the spelling of 2004',
			'</item>',
			'<adlcp:masteryScore>80</adlcp:masteryScore></item>'
		],
		['scorm12', 'an identifier twice', 'identifier="dogs-item"', 'identifier="dogs-sco"'],
		['scorm12', 'an identifier that starts with a digit', 'identifier="dogs-item"', 'identifier="1-item"'],
		['scorm2004-4th', 'a measure of 80', '>0.8<', '>80<'],
		[
			'scorm2004-4th',
			'an unknown sequencing element',
			'<imsss:objectives>',
			'<imsss:wishes/><imsss:objectives>'
		],
		['scorm2004-4th', 'a button that does not exist', '>previous<', '>backwards<'],
		['scorm2004-4th', 'text that is not XML', '<manifest', '<manifest <'],
		[
			'scorm2004-3rd',
			'the completion threshold of the 4th edition',
			'<imsss:sequencing>',
			'<adlcp:completionThreshold completedByMeasure="false"/><imsss:sequencing>'
		]
	] as const)('of %s is refused with %s', (edition, _what, from, to) => {
		expect(manifestOf(edition)).toContain(from);
		expect(validateManifest(manifestOf(edition).replace(from, to), edition)).not.toEqual([]);
	});

	it('names the line of what is wrong', () => {
		const broken = manifestOf('scorm2004-4th').replace('>0.8<', '>80<');
		const line = broken.slice(0, broken.indexOf('>80<')).split('\n').length;
		expect(validateManifest(broken, 'scorm2004-4th')[0]).toMatch(
			new RegExp(`^line ${line}: .*minNormalizedMeasure`)
		);
	});

	it.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
		'of %s keeps its identifiers when the course gets a new version',
		(edition) => {
			const next = { ...course, course: { ...course.course, version: '9.9.9', title: 'New title' } };
			const identifiers = (text: string) =>
				['manifest', 'organization', 'item', 'resource'].map((name) =>
					[parseXml(text), ...descendants(parseXml(text), name)]
						.filter((node) => node.name === name)
						.map((node) => attribute(node, 'identifier'))
				);
			const later = textOf(assemble(edition, built(), next, '9.9.9-def').get('imsmanifest.xml')!);
			expect(identifiers(later)).toEqual([['dogs-package'], ['dogs-course'], ['dogs-item'], ['dogs-sco']]);
			expect(identifiers(manifestOf(edition))).toEqual(identifiers(later));
		}
	);

	it('of 1.2 tells the host no mastery score', () => {
		expect(manifestOf('scorm12')).not.toMatch(/mastery/i);
	});

	it('of 2004 tells the pass mark as a measure and every module as an objective', () => {
		const root = parseXml(manifestOf('scorm2004-4th'));
		expect(descendants(root, 'minNormalizedMeasure').map((node) => node.text)).toEqual(['0.8']);
		expect(descendants(root, 'objective').map((node) => attribute(node, 'objectiveID'))).toEqual([
			'look-first',
			'asleep'
		]);
	});

	it('lists the launched page first and every file once', () => {
		const listed = descendants(parseXml(manifestOf('scorm12')), 'file').map((node) =>
			attribute(node, 'href')
		);
		expect(listed[0]).toBe('index.html');
		expect(new Set(listed).size).toBe(listed.length);
		expect(listed).toContain('_app/Chunk-B_1.js');
	});
});

describe('a package', () => {
	it('is refused when the build does not carry the mark of its edition', () => {
		const unmarked = built();
		unmarked.set('index.html', new TextEncoder().encode('<html lang="en"></html>'));
		expect(() => assemble('scorm12', unmarked, course, '1')).toThrow('data-edition');
	});

	it('carries the stamp of what was built', () => {
		expect(builtVersion(built())).toBe('1.2.3-abc');
		expect(JSON.parse(textOf(packageOf('scorm2004-4th').get('stamp.json')!))).toEqual({
			course: 'dogs',
			version: '1.2.3-abc',
			standard: 'SCORM 2004 4th Edition',
			passMark: 80
		});
	});

	it('of the web folder holds no answers in plain text and shows how to name a record-keeper', () => {
		const web = packageOf('web');
		expect([...web.keys()].filter((path) => /answers|manifest|\.xsd/.test(path))).toEqual([]);
		expect(JSON.parse(textOf(web.get('config.example.json')!))).toEqual({ endpoint: null });
	});
});
