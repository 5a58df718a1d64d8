// The package lint: the package as it is made passes, and each rule fails on a package that breaks it.

import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/cli/package/files.ts';
import { lintPackage, rulesFor } from '../../src/cli/package/lint.ts';
import { add, edit, manifest, page, remove, script, type Change } from './change.ts';
import { packageOf } from './fixture.ts';

const mutants: [rule: string, edition: Edition, what: string, change: Change][] = [
	['plain names', 'scorm12', 'a name outside ASCII', add('été.js')],
	['plain names', 'web', 'a space', add('a b.js')],
	['plain names', 'scorm12', 'a backslash', add('a\\b.js')],
	['plain names', 'scorm12', 'an absolute path', add('/a.js')],
	['plain names', 'scorm12', 'a path that climbs', add('../a.js')],
	['plain names', 'scorm12', 'a hidden file', add('.vite/manifest.json')],
	['short paths', 'scorm2004-4th', 'a path of 121 characters', add(`${'a'.repeat(118)}.js`)],
	['names that differ by more than case', 'web', 'a second Start.js', add('Start.js')],
	['no .mjs', 'web', 'a module by its other name', add('a.mjs')],
	['manifest at the root', 'scorm12', 'no manifest', remove('imsmanifest.xml')],
	[
		'valid against the schemas',
		'scorm12',
		'an unknown element',
		manifest('<resources>', '<wishes/><resources>')
	],
	['schema and version', 'scorm12', 'another version', manifest('>1.2<', '>1.3<')],
	[
		'schema and version',
		'scorm2004-4th',
		'the short name of the edition',
		manifest('2004 4th Edition', '2004.4')
	],
	['schema and version', 'scorm2004-4th', 'another schema', manifest('ADL SCORM', 'ADL')],
	[
		'one default organization',
		'scorm2004-4th',
		'a default that names none',
		manifest('default="dogs-course"', 'default="course"')
	],
	[
		'one default organization',
		'scorm12',
		'a second organization',
		manifest(
			'</organization>',
			'</organization><organization identifier="other"><title>B</title></organization>'
		)
	],
	[
		'identifiers',
		'scorm12',
		'one that is used twice',
		manifest('identifier="dogs-item"', 'identifier="dogs-sco"')
	],
	[
		'identifiers',
		'scorm2004-4th',
		'one that starts with a digit',
		manifest('identifier="dogs-package"', 'identifier="1-dogs"')
	],
	[
		'titles',
		'scorm12',
		'an item without a title',
		manifest('isvisible="true">\n\t\t\t\t<title>Dogs &amp; &quot;legs&quot;</title>', 'isvisible="true">')
	],
	[
		'items lead to resources',
		'scorm12',
		'a dangling identifierref',
		manifest('identifierref="dogs-sco"', 'identifierref="gone"')
	],
	[
		'items lead to resources',
		'scorm2004-4th',
		'an item that launches nothing',
		manifest(' identifierref="dogs-sco"', '')
	],
	['SCORM type', 'scorm2004-4th', 'the spelling of 1.2', manifest('adlcp:scormType', 'adlcp:scormtype')],
	['SCORM type', 'scorm12', 'the spelling of 2004', manifest('adlcp:scormtype', 'adlcp:scormType')],
	['SCORM type', 'scorm12', 'a launched asset', manifest('scormtype="sco"', 'scormtype="asset"')],
	[
		'SCORM type',
		'scorm2004-4th',
		'the namespace of 1.2',
		manifest('adlnet.org/xsd/adlcp_v1p3"', 'adlnet.org/xsd/adlcp_rootv1p2"')
	],
	[
		'resources hold what they launch',
		'scorm12',
		'a page that is not listed',
		manifest('<file href="index.html"/>', '')
	],
	['listed files exist', 'scorm12', 'a missing file', remove('start.js')],
	['listed files exist', 'scorm2004-4th', 'missing metadata', remove('metadata.xml')],
	['existing files are listed', 'scorm12', 'a file nobody knows of', add('extra.js')],
	['schemas are shipped', 'scorm2004-4th', 'a missing schema', remove('adlseq_v1p3.xsd')],
	[
		'no mastery score',
		'scorm12',
		'a number',
		manifest('</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>')
	],
	[
		'no mastery score',
		'scorm12',
		'a word',
		manifest('</item>', '<adlcp:masteryscore>eighty</adlcp:masteryscore></item>')
	],
	[
		'order inside an item',
		'scorm12',
		'launch data before the time limit',
		manifest(
			'</item>',
			'<adlcp:datafromlms>x</adlcp:datafromlms><adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed></item>'
		)
	],
	['pass mark between 0 and 1', 'scorm2004-4th', 'a percentage', manifest('>0.8<', '>80<')],
	['pass mark between 0 and 1', 'scorm2004-4th', 'less than nothing', manifest('>0.8<', '>-0.8<')],
	[
		'pass mark between 0 and 1',
		'scorm2004-4th',
		'a mark nobody looks at',
		manifest('satisfiedByMeasure="true"', 'satisfiedByMeasure="false"')
	],
	[
		'objectives named once',
		'scorm2004-4th',
		'a module with the name of the course',
		manifest('objectiveID="asleep"', 'objectiveID="dogs"')
	],
	[
		'completion threshold of the 4th edition',
		'scorm2004-4th',
		'the form of the 3rd',
		manifest(
			'<adlcp:completionThreshold completedByMeasure="false"/>',
			'<adlcp:completionThreshold>0.8</adlcp:completionThreshold>'
		)
	],
	[
		'status set by content',
		'scorm2004-4th',
		'no delivery controls',
		manifest('objectiveSetByContent="true"', 'objectiveSetByContent="false"')
	],
	[
		'the page knows its edition',
		'scorm2004-4th',
		'the mark of the other standard',
		edit('index.html', 'data-edition="scorm2004"', 'data-edition="scorm12"')
	],
	[
		'no completion threshold in the 3rd edition',
		'scorm2004-3rd',
		'a measure that hosts would judge by',
		manifest(
			'<imsss:sequencing>',
			'<adlcp:completionThreshold>0.8</adlcp:completionThreshold><imsss:sequencing>'
		)
	],
	[
		'the page knows its part',
		'scorm12',
		'the mark of a part in the whole course',
		edit('index.html', 'data-edition="scorm12"', 'data-edition="scorm12" data-part="asleep"')
	],
	['no inline script', 'web', 'an inline script', page('<script>start()</script>')],
	[
		'no inline script',
		'scorm12',
		'an inline module in the readme',
		edit('readme.html', '</head>', '<script type="module">start()</script></head>')
	],
	['no inline handlers', 'scorm12', 'a click handler', page('<button onclick="go()">Go</button>')],
	['no inline handlers', 'scorm12', 'a javascript: link', page('<a href="javascript:go()">Go</a>')],
	[
		'addresses inside the package',
		'web',
		'a font from elsewhere',
		page('<link rel="stylesheet" href="https://fonts.example/a.css">')
	],
	[
		'addresses inside the package',
		'web',
		'an address without a scheme',
		page('<img src="//pictures.example/a.png" alt="">')
	],
	[
		'addresses inside the package',
		'scorm12',
		'an absolute address',
		page('<link rel="icon" href="/icon.svg">')
	],
	['addresses inside the package', 'scorm12', 'a missing picture', page('<img srcset="./a.png 2x" alt="">')],
	[
		'no crossorigin',
		'scorm12',
		'a preload with crossorigin',
		page('<link rel="modulepreload" href="./start.js" crossorigin>')
	],
	['scripts ask no other host', 'scorm12', 'an address', script('fetch("https://metrics.example/hit")')],
	['scripts ask no other host', 'web', 'a socket', script('new WebSocket(`wss://live.example`)')],
	[
		'scripts ask no other host',
		'scorm12',
		'an address without a scheme',
		script("load('//cdn.example/a.js')")
	],
	[
		'scripts ask no other host',
		'scorm12',
		'a host that only begins like an allowed one',
		script('fetch("http://www.w3.org/2000/svg.example/")')
	],
	['scripts import what is there', 'scorm12', 'a missing chunk', script('import("./gone.js")')],
	['scripts import what is there', 'web', 'a missing static import', script('import"./gone.js"')],
	['no eval', 'scorm12', 'eval', script('eval("1")')],
	['no eval', 'web', 'a function made from text', script('new Function("a", "return a")')],
	['no service worker', 'scorm12', 'a registration', script('navigator.serviceWorker.register("./sw.js")')],
	['no service worker', 'cmi5', 'the worker itself', add('service-worker.js')],
	['no service worker', 'scorm2004-4th', 'a manifest of an app', add('manifest.webmanifest')],
	[
		'styles stay inside the package',
		'scorm12',
		'a picture from elsewhere',
		edit('_app/app.css', 'url(./font.woff2)', 'url(https://fonts.example/a.woff2)')
	],
	[
		'styles stay inside the package',
		'web',
		'an import',
		edit('_app/app.css', '@font-face', '@import "https://fonts.example/a.css"; @font-face')
	],
	['styles stay inside the package', 'scorm12', 'a missing font', remove('_app/font.woff2')]
];

describe('the package lint', () => {
	it.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web'] as const)(
		'passes the %s package as it is made',
		(edition) => {
			expect(lintPackage(packageOf(edition), edition)).toEqual([]);
		}
	);

	it.each(mutants)('%s: refuses in %s %s', (rule, edition, _what, change) => {
		const files = packageOf(edition);
		change(files);
		expect(lintPackage(files, edition).map((fault) => fault.rule)).toContain(rule);
	});

	it('has a mutant for every rule', () => {
		const all = (['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web'] as const).flatMap((edition) =>
			rulesFor(edition)
		);
		const proved = new Set(mutants.map(([rule]) => rule));
		expect(all.map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
	});

	it('lets addresses stand that are never fetched', () => {
		const files = packageOf('web');
		script('const a = "https://doi.org/10.1000/182", b = "http://www.w3.org/1999/xhtml"')(files);
		expect(lintPackage(files, 'web')).toEqual([]);
	});
});
