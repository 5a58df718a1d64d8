// npm run check:lms: plays the packages at every host that we can imitate, and prints host by story what passed.
// Arguments: --zips a.zip,b.zip (default: the SCORM packages and the cmi5 package in dist).

import { spawnSync } from 'node:child_process';
import { basename, delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildVersion, root } from '../src/build/project.ts';
import { ensureChromium } from './chromium.ts';
import { stampOf, zipFor, zipsVariable } from './lms/hosts/zips.ts';

try {
	const { values } = parseArgs({ options: { zips: { type: 'string', default: '' } } });
	const named = values.zips.split(',').filter((zip) => zip !== '');
	const zips =
		named.length > 0
			? named.map((zip) => resolve(zip))
			: [zipFor({ standard: 'scorm12' })!, zipFor({ standard: 'scorm2004' })!];
	const version = buildVersion();
	for (const zip of zips) {
		const stamp = stampOf(zip);
		console.log(`${basename(zip)}: version ${stamp}`);
		if (stamp !== version)
			console.log(
				'  It was made from other files than those here. Where its questions differ, stories fail:\n' +
					'  make it anew with npm run package, or check it where it was made.'
			);
	}
	process.exitCode = play(named.length > 0 ? zips : []);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

/** Runs the tests of the matrix; returns their exit code. @param zips empty: those in dist */
function play(zips: string[]): number {
	const arguments_ = ['test', '--grep', '@lms', '--reporter', './tests/lms/hosts/matrix-reporter.ts'];
	// The tests of cmi5 read the package in dist, so they are no word about zips that were named.
	const where = zips.length > 0 ? ['tests/lms/hosts/'] : ['tests/lms/'];
	const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
	const { status } = spawnSync(process.execPath, [cli, ...arguments_, ...where], {
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			CHROMIUM_PATH: ensureChromium(),
			NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
			[zipsVariable]: zips.join(delimiter)
		}
	});
	return status ?? 1;
}
