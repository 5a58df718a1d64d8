// cmi5.xml: a unit for each part of the course, and a lint that refuses what its schema refuses and what it lets through.

import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/cli/package/assemble.ts';
import { textOf, type PackageFiles } from '../../src/cli/package/files.ts';
import { cmi5Rules } from '../../src/cli/package/lint-cmi5.ts';
import { lintPackage } from '../../src/cli/package/lint.ts';
import { attribute, child, descendants, parseXml } from '../../src/cli/package/read-manifest.ts';
import { add, remove, structure, type Change } from './change.ts';
import { built, examined } from './fixture.ts';

const version = '1.2.3-abc';
const packaged = (part: string | null = null) => assemble('cmi5', built(), examined, version, part);
const rootOf = (files: PackageFiles) => parseXml(textOf(files.get('cmi5.xml')!));
const units = (files: PackageFiles) =>
	descendants(rootOf(files), 'au').map((unit) => ({
		id: attribute(unit, 'id'),
		moveOn: attribute(unit, 'moveOn'),
		mastery: attribute(unit, 'masteryScore'),
		url: child(unit, 'url')?.text,
		objectives: descendants(unit, 'objective').length
	}));
const base = 'urn:uuid:7a00eef4-e1d3-4587-a9a3-1b3ae1c45014#';

describe('cmi5.xml', () => {
	it('has a unit for each module and the exam, each with what moves it on', () => {
		const unit = (id: string, moveOn: string, objectives: number) => ({
			...{ id: `${base}unit/dogs/${id}`, moveOn, mastery: '0.8', url: `index.html?part=${id}`, objectives }
		});
		expect(units(packaged())).toEqual([
			unit('look-first', 'CompletedAndPassed', 0),
			unit('asleep', 'CompletedAndPassed', 1),
			unit('exam', 'Passed', 1)
		]);
	});

	it('describes the course, its units and its objectives in the language of the course', () => {
		const root = rootOf(packaged());
		const strings = descendants(root, 'langstring');
		expect(strings.map((one) => attribute(one, 'lang'))).toEqual(strings.map(() => 'en'));
		expect(strings.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Dogs & "legs"', 'A dog’s <kick>', 'Asleep', 'Sleep.', 'LO1', 'Read a night'])
		);
	});

	it('of one part alone holds that unit under the id it has in the whole', () => {
		const alone = packaged('asleep');
		expect(units(alone)).toEqual([units(packaged())[1]]);
		const course = descendants(rootOf(alone), 'course')[0]!;
		expect(attribute(course, 'id')).toBe(`${base}course/dogs/asleep`);
		expect(descendants(course, 'langstring')[0]?.text).toBe('Dogs & "legs": Asleep');
	});

	it('keeps its names when the course gets a new version and a new title', () => {
		const next = { ...examined, course: { ...examined.course, version: '9.9.9', title: 'New' } };
		const names = (files: PackageFiles) =>
			descendants(rootOf(files), 'au').map((unit) => attribute(unit, 'id'));
		expect(names(assemble('cmi5', built(), next, '9.9.9-def'))).toEqual(names(packaged()));
	});
});

const au = `<au id="${base}unit/dogs/asleep"`;
const mutants: [rule: string, what: string, change: Change][] = [
	['course structure at the root', 'no cmi5.xml', remove('cmi5.xml')],
	['course structure at the root', 'another root', add('cmi5.xml', '<course/>')],
	['course structure at the root', 'text that is not XML', structure('</course>', '')],
	['course structure at the root', 'the namespace of nobody', structure('/cmi5/v1/', '/cmi5/v9/')],
	[
		'shape of the course structure',
		'a unit without a description',
		structure('<description>\n\t\t\t<langstring lang="en">Sleep.</langstring>\n\t\t</description>', '')
	],
	[
		'shape of the course structure',
		'objectives after the units',
		structure('</courseStructure>', '<objectives/></courseStructure>')
	],
	['shape of the course structure', 'a unit without an id', structure(au, '<au')],
	['shape of the course structure', 'an attribute nobody knows', structure(au, `${au} passMark="80"`)],
	['shape of the course structure', 'a text without its language', structure(' lang="en"', '')],
	[
		'names are IRIs, each used once',
		'two units of one id',
		structure('unit/dogs/look-first"', 'unit/dogs/asleep"')
	],
	['names are IRIs, each used once', 'a plain word', structure(`"${base}course/dogs"`, '"dogs"')],
	['moveOn is written', 'no moveOn', structure(' moveOn="Passed"', '')],
	['moveOn is written', 'a lower-case one', structure('moveOn="Passed"', 'moveOn="passed"')],
	['moveOn is written', 'NotApplicable', structure('moveOn="Passed"', 'moveOn="NotApplicable"')],
	['mastery score between 0 and 1', 'a percentage', structure('masteryScore="0.8"', 'masteryScore="80"')],
	['mastery score between 0 and 1', 'none', structure(' masteryScore="0.8"', '')],
	['mastery score between 0 and 1', 'five decimals', structure('"0.8"', '"0.80001"')],
	['launch method', 'a word of its own', structure('AnyWindow', 'NewWindow')],
	['objectives are declared', 'a dangling reference', structure('idref="urn', 'idref="urm')],
	['units launch a page', 'a page that is not there', structure('index.html?part=asleep', 'asleep.html')],
	['units launch a page', 'the same page twice', structure('part=asleep', 'part=exam')],
	['units launch a page', 'a parameter of the launch', structure('?part=asleep', '?actor=asleep')],
	['units launch a page', 'an address that is none', structure('index.html?part=asleep', 'https://[')],
	['texts in their languages', 'a name for a language', structure('lang="en"', 'lang="English!"')],
	['texts in their languages', 'an empty text', structure('>Asleep<', '><')],
	[
		'texts in their languages',
		'one language twice',
		structure('>Asleep</langstring>', '>Asleep</langstring><langstring lang="en">Sleep</langstring>')
	]
];

describe('the lint of cmi5.xml', () => {
	it.each([null, 'asleep', 'exam'])('passes the package as it is made (part %s)', (part) => {
		expect(lintPackage(packaged(part), 'cmi5')).toEqual([]);
	});

	it.each(mutants)('%s: refuses %s', (rule, _what, change) => {
		const files = packaged();
		change(files);
		const found = lintPackage(files, 'cmi5').filter((fault) => fault.rule === rule);
		expect(found.length).toBeGreaterThan(0);
		expect(found[0]!.file).toBe('cmi5.xml');
	});

	it('has a mutant for every rule', () => {
		const proved = new Set(mutants.map(([rule]) => rule));
		expect(cmi5Rules.map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
	});

	it('lets extensions of other namespaces stand, and a page elsewhere', () => {
		const files = packaged();
		structure('<courseStructure', '<courseStructure xmlns:x="urn:x:1" x:by="me"')(files);
		structure('</course>', '<x:more/></course>')(files);
		structure('index.html?part=exam', 'https://host.example/exam?course=1')(files);
		expect(lintPackage(files, 'cmi5')).toEqual([]);
	});
});
