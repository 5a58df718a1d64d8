// npm run check:lms: plays the packages at every host that we can imitate, and prints host by story what passed.
// Arguments: --zips a.zip,b.zip or --zips FOLDER (default: the SCORM packages and the cmi5 package in dist). A package
// of the whole course is played at every host, one of a part of it at a strict one.

import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildVersion, root } from '../src/build/project.ts';
import { ensureChromium } from './chromium.ts';
import { readZips, zipFor, zipsVariable, type NamedZip } from './lms/hosts/zips.ts';

try {
	const { values } = parseArgs({ options: { zips: { type: 'string' } } });
	const names = values.zips?.split(',').filter((name) => name !== '');
	if (names?.length === 0) throw new Error('Name zips, or a folder of zips, after --zips.');
	const usual = () => [zipFor({ standard: 'scorm12' })!, zipFor({ standard: 'scorm2004' })!];
	const { zips, left } = readZips(names ?? usual());
	const version = buildVersion();
	for (const zip of zips) console.log(`${basename(zip.path)}: version ${zip.version}`);
	for (const why of left) console.log(`Not played: ${why}`);
	if (zips.some((zip) => zip.version !== version))
		console.log(
			`The files here are version ${version}. Where the questions of a zip differ from them, stories fail:\n` +
				'make it anew with npm run package, or check it where it was made.'
		);
	process.exitCode = play(names ? zips : null);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

/** Runs the tests of the matrix; returns their exit code. @param zips null: those in dist */
function play(zips: NamedZip[] | null): number {
	const arguments_ = ['test', '--grep', '@lms', '--reporter', './tests/lms/hosts/matrix-reporter.ts'];
	// The tests of cmi5 read the package in dist, so they are no word about zips that were named.
	const whole = zips?.some(({ part }) => part === null)
		? 'tests/lms/hosts/'
		: 'tests/lms/hosts/parts.spec.ts';
	const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
	const { status } = spawnSync(process.execPath, [cli, ...arguments_, zips ? whole : 'tests/lms/'], {
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			CHROMIUM_PATH: ensureChromium(),
			NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
			...(zips && { [zipsVariable]: JSON.stringify(zips) })
		}
	});
	return status ?? 1;
}
