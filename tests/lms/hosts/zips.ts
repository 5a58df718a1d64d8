// Which zip is played at a host: one of those named to `npm run check:lms`, else the one in dist.

import { readFileSync } from 'node:fs';
import { basename, delimiter } from 'node:path';
import { textOf, unzipFiles } from '../../../src/cli/package/files.ts';
import { packageFile } from '../../../src/cli/preview-lms/packages.ts';
import { zipOf } from '../../support/builds.ts';
import type { TestHost } from './host-list.ts';

/** The environment variable in which `npm run check:lms` hands on the zips that it was given. */
export const zipsVariable = 'HINDSIGHT_CHECK_ZIPS';

const named = (process.env[zipsVariable] ?? '').split(delimiter).filter((zip) => zip !== '');

/** Path of the zip; null when zips were named and none of them is for this host. */
export function zipFor({ standard, edition }: Pick<TestHost, 'standard' | 'edition'>): string | null {
	if (named.length === 0) return zipOf(edition ?? (standard === 'scorm12' ? 'scorm12' : 'scorm2004-4th'));
	if (edition) return null;
	return named.find((zip) => packageFile(zip, 'package')().info.standard === standard) ?? null;
}

/** The version stamp of a zip that can be checked; an Error that says why when it cannot. */
export function stampOf(zip: string): string {
	packageFile(zip, 'package')();
	const files = unzipFiles(readFileSync(zip));
	const page = textOf(files.get('index.html') ?? new Uint8Array());
	if (/<html[^>]* data-part=/.test(page))
		throw new Error(`${basename(zip)} holds one part of the course. Name a package of the whole course.`);
	const stamp = files.get('stamp.json');
	if (!stamp) throw new Error(`${basename(zip)} was not made here: it has no stamp.json with a version.`);
	return (JSON.parse(textOf(stamp)) as { version: string }).version;
}
