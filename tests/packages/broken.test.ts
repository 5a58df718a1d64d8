// Broken packages, each refused with the words that say what is wrong: first those that the schemas let through, which
// hosts then stumble over, then those that the schemas refuse.

import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/cli/package/assemble.ts';
import { textOf, type Edition } from '../../src/cli/package/files.ts';
import { lintPackage } from '../../src/cli/package/lint.ts';
import { validateManifest } from '../../src/cli/package/validate.ts';
import { add, edit, manifest, remove, script, structure, type Change } from './change.ts';
import { built, examined } from './fixture.ts';

type Broken = [edition: Edition, what: string, change: Change, says: string | RegExp];

/** Valid against the schemas, and wrong. */
const validBut: Broken[] = [
	[
		'scorm12',
		'an identifierref that leads nowhere',
		manifest('identifierref="dogs-sco"', 'identifierref="gone"'),
		/imsmanifest\.xml: line \d+: The identifierref "gone" names no resource\./
	],
	[
		'scorm12',
		'an item without a title',
		manifest('isvisible="true">\n\t\t\t\t<title>Dogs &amp; &quot;legs&quot;</title>', 'isvisible="true">'),
		'This item has no title.'
	],
	[
		'scorm12',
		'a stamp that is cut short',
		add('stamp.json', '{"version": "1.2'),
		'stamp.json: It must be JSON.'
	],
	[
		'scorm12',
		'a mastery score in words',
		manifest('</item>', '<adlcp:masteryscore>eighty</adlcp:masteryscore></item>'),
		'The pass mark is the course’s own affair.'
	],
	[
		'scorm12',
		'elements of an item out of order',
		manifest(
			'</item>',
			'<adlcp:datafromlms>x</adlcp:datafromlms><adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed></item>'
		),
		'Elements of an item must stand in this order: prerequisites, maxtimeallowed, timelimitaction, datafromlms'
	],
	[
		'scorm2004-4th',
		'the SCORM type in the spelling of 1.2',
		manifest('adlcp:scormType', 'adlcp:scormtype'),
		'adlcp:scormType="sco" is missing from this resource.'
	],
	[
		'scorm2004-4th',
		'the completion threshold of the 3rd edition',
		manifest(
			'<adlcp:completionThreshold completedByMeasure="false"/>',
			'<adlcp:completionThreshold>0.8</adlcp:completionThreshold>'
		),
		'A value as text is the form of the 3rd edition; the 4th has attributes.'
	],
	[
		'scorm2004-3rd',
		'the other edition’s name',
		manifest('2004 3rd Edition', '2004 4th Edition'),
		'The schemaversion must read "2004 3rd Edition", not "2004 4th Edition".'
	],
	[
		'scorm2004-4th',
		'a status that the host would make up',
		manifest('completionSetByContent="true"', 'completionSetByContent="false"'),
		'Hosts would take a silent course for completed: set both deliveryControls to true.'
	],
	[
		'scorm12',
		'a file that the manifest forgot',
		add('extra.js'),
		'extra.js: The manifest does not list this file.'
	],
	['scorm2004-3rd', 'a listed file that is not there', remove('start.js'), 'start.js is not in the package.']
];

const refused: Broken[] = [
	[
		'scorm2004-3rd',
		'the SCORM type in the spelling of 1.2',
		manifest('adlcp:scormType', 'adlcp:scormtype'),
		'adlcp:scormType="sco" is missing from this resource.'
	],
	['scorm12', 'no manifest at its root', remove('imsmanifest.xml'), 'It is not at the root of the package.'],
	[
		'scorm12',
		'the SCORM type in the spelling of 2004',
		manifest('scormtype', 'scormType'),
		'adlcp:scormtype="sco" is missing from this resource.'
	],
	[
		'scorm12',
		'a mastery score in the spelling of 2004',
		manifest('</item>', '<adlcp:masteryScore>80</adlcp:masteryScore></item>'),
		/masteryScore/
	],
	[
		'scorm12',
		'an identifier that is used twice',
		manifest('identifier="dogs-item"', 'identifier="dogs-sco"'),
		'The identifier "dogs-sco" is used twice.'
	],
	['scorm2004-4th', 'a pass mark of 80', manifest('>0.8<', '>80<'), '80 is not a measure from 0 to 1'],
	['scorm2004-3rd', 'a pass mark of 80', manifest('>0.8<', '>80<'), '80 is not a measure from 0 to 1'],
	[
		'scorm2004-3rd',
		'the completion threshold of the 4th edition',
		manifest(
			'<imsss:sequencing>',
			'<adlcp:completionThreshold completedByMeasure="false"/><imsss:sequencing>'
		),
		/completionThreshold.*completedByMeasure/
	],
	[
		'scorm2004-4th',
		'a button that does not exist',
		manifest('>previous<', '>backwards<'),
		/hideLMSUI.*'backwards'/
	],
	[
		'scorm2004-4th',
		'the page of another standard',
		edit('index.html', 'data-edition="scorm2004"', 'data-edition="scorm12"'),
		'index.html: It must say data-edition="scorm2004".'
	],
	['scorm12', 'names that Windows cannot hold', add('a\\b.js'), 'This path is not made of plain names'],
	['scorm12', 'modules that hosts serve as text', add('a.mjs'), 'Hosts serve .mjs as plain text'],
	[
		'web',
		'a call to another host',
		script('fetch("https://metrics.example/hit")'),
		'It names https://metrics.example/hit'
	],
	['cmi5', 'no course structure', remove('cmi5.xml'), 'cmi5.xml: It is not at the root of the package.'],
	[
		'cmi5',
		'moveOn in lower case',
		structure('moveOn="Passed"', 'moveOn="passed"'),
		/moveOn must be one of Passed, /
	],
	['cmi5', 'no moveOn', structure(' moveOn="Passed"', ''), 'without it nobody needs to open the unit'],
	['cmi5', 'a mastery score of 80', structure('"0.8"', '"80"'), 'masteryScore must be written, from 0 to 1'],
	[
		'cmi5',
		'two units of one id',
		structure('unit/dogs/look-first"', 'unit/dogs/asleep"'),
		/The id "urn:uuid:[^"]+unit\/dogs\/asleep" is used twice\./
	],
	[
		'cmi5',
		'an objective that is declared nowhere',
		structure('idref="urn', 'idref="urm'),
		/The objective "urm:[^"]+" is declared nowhere\./
	],
	[
		'cmi5',
		'a unit without a description',
		structure('<description>\n\t\t\t<langstring lang="en">Sleep.</langstring>\n\t\t</description>', ''),
		'<au> must hold, in this order: title, description, objectives?, url'
	],
	[
		'cmi5',
		'a unit that launches nothing',
		structure('index.html?part=asleep', 'asleep.html'),
		'The page "asleep.html" is not in the package.'
	]
];

/** What the lint says, as an author reads it. */
function said(edition: Edition, change: Change): string {
	const files = assemble(edition, built(), examined, '1.2.3-abc');
	change(files);
	return lintPackage(files, edition)
		.map(({ file, what }) => `${file}: ${what}`)
		.join('\n');
}

describe('a broken package', () => {
	it.each([...validBut, ...refused])('of %s is refused for %s', (edition, _what, change, says) => {
		expect(said(edition, change)).toMatch(says);
	});

	it.each(validBut)('of %s would pass the schemas with %s', (edition, _what, change) => {
		const files = assemble(edition, built(), examined, '1.2.3-abc');
		change(files);
		const text = textOf(files.get('imsmanifest.xml')!);
		expect(validateManifest(text, edition as Exclude<Edition, 'cmi5' | 'web'>)).toEqual([]);
	});
});
