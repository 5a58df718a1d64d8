// Which zips are played: those named to `npm run check:lms`, by themselves or by their folder, else the ones in dist.

import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { textOf } from '../../../src/cli/package/files.ts';
import { packageFile } from '../../../src/cli/preview-lms/packages.ts';
import { zipOf } from '../../support/builds.ts';
import type { TestHost } from './host-list.ts';

export interface NamedZip {
	path: string;
	standard: TestHost['standard'];
	/** As its manifest has it, for example `SCORM 2004 4th Edition`. */
	standardName: string;
	/** Id of the part that it holds; null for the whole course. */
	part: string | null;
	version: string;
}

/** The environment variable in which `npm run check:lms` hands on the zips that it was given, as JSON. */
export const zipsVariable = 'HINDSIGHT_CHECK_ZIPS';

/** Null when none were named. */
export const namedZips = JSON.parse(process.env[zipsVariable] ?? 'null') as NamedZip[] | null;

/** Path of the package of the whole course for a host; null when zips were named and none of them is for it. */
export function zipFor({ standard, edition }: Pick<TestHost, 'standard' | 'edition'>): string | null {
	if (!namedZips) return zipOf(edition ?? (standard === 'scorm12' ? 'scorm12' : 'scorm2004-4th'));
	const whole = namedZips.filter((zip) => zip.part === null && zip.standard === standard);
	const third = whole.find(({ standardName }) => standardName.includes('3rd'));
	if (edition) return third?.path ?? null;
	return (whole.find((zip) => zip !== third) ?? third)?.path ?? null;
}

/** What was named, each zip read; `left` says of zips that only share a folder with them why they are not played. */
export function readZips(names: readonly string[]): { zips: NamedZip[]; left: string[] } {
	const zips: NamedZip[] = [];
	const left: string[] = [];
	for (const name of names) {
		const path = resolve(name);
		if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
			zips.push(readZip(path));
			continue;
		}
		const before = zips.length;
		for (const file of readdirSync(path).sort())
			if (file.endsWith('.zip'))
				try {
					zips.push(readZip(join(path, file)));
				} catch (error) {
					left.push((error as Error).message.replaceAll(join(path, file), file));
				}
		if (zips.length === before)
			throw new Error(
				[
					`There is no SCORM package in ${path}.`,
					...left.map((why) => `  ${why}`),
					'Make packages with npm run package, or with npm run package -- --per-module --out FOLDER.'
				].join('\n')
			);
	}
	return { zips, left };
}

/** An Error that says why when it cannot be played. */
function readZip(path: string): NamedZip {
	const { info, files } = packageFile(path, 'package')();
	const stamp = files.get('stamp.json');
	if (!stamp) throw new Error(`${basename(path)} was not made here: it has no stamp.json with a version.`);
	const { version, part = null, exam } = JSON.parse(textOf(stamp)) as Record<string, string>;
	if (exam)
		throw new Error(`${basename(path)} leaves the exam to the LMS, and here the exam is sat in the package.`);
	return { path, standard: info.standard, standardName: info.standardName, part, version: version ?? '' };
}
