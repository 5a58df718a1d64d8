// The packages that the preview LMS offers, read from their zips.

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { textOf, unzipFiles, type PackageFiles } from '../package/files.ts';
import { attribute, child, childrenOf, descendants, parseXml } from '../package/read-manifest.ts';
import type { PackageInfo } from './page/attempt.ts';

export interface OpenPackage {
	info: PackageInfo;
	files: PackageFiles;
}

/** Why a zip cannot be played, in words for the person who named it. */
export class PackageError extends Error {
	readonly code = 'not-playable';
}

/** One zip; read again when the file has changed, so that a package can be written anew while the preview runs. */
export function packageFile(path: string, key: string): () => OpenPackage {
	let open: OpenPackage | null = null;
	let readAt = 0;
	return () => {
		const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
		if (changed === undefined)
			throw new PackageError(`There is no ${path}. Run "npm run package" first, or name another zip.`);
		if (!open || changed !== readAt) open = readPackage(path, key);
		readAt = changed;
		return open;
	};
}

/** Names for addresses: the file's, made unique. */
export function packageKeys(zips: string[]): string[] {
	const keys: string[] = [];
	for (const zip of zips) {
		const name = basename(zip)
			.replace(/\.zip$/i, '')
			.replace(/[^A-Za-z0-9._-]/g, '-');
		let key = name;
		for (let n = 2; keys.includes(key); n += 1) key = `${name}-${n}`;
		keys.push(key);
	}
	return keys;
}

function readPackage(path: string, key: string): OpenPackage {
	let files: PackageFiles;
	try {
		files = unzipFiles(readFileSync(path));
	} catch {
		throw new PackageError(`${path} is not a zip file.`);
	}
	const manifest = files.get('imsmanifest.xml');
	if (!manifest)
		throw new PackageError(
			files.has('cmi5.xml')
				? `${path} is a cmi5 package. The preview plays SCORM: try the SCORM 2004 package of the same course.`
				: `${path} is not a SCORM package: it has no imsmanifest.xml at its root.`
		);
	return { info: infoFrom(textOf(manifest), path, key), files };
}

function infoFrom(manifest: string, path: string, key: string): PackageInfo {
	const root = parseXml(manifest);
	const metadata = child(root, 'metadata');
	const version = (metadata && child(metadata, 'schemaversion')?.text) ?? '';
	const item = descendants(root, 'item').find((entry) => attribute(entry, 'identifierref') !== null);
	const resource = descendants(root, 'resource').find(
		(entry) => attribute(entry, 'identifier') === (item && attribute(item, 'identifierref'))
	);
	const launch = resource && attribute(resource, 'href');
	if (!item || !launch)
		throw new PackageError(`${path} is not a SCORM package: its manifest launches nothing.`);
	const old = version === '1.2';
	const primary = descendants(item, 'primaryObjective')[0];
	const mark = old
		? child(item, 'masteryscore')?.text
		: primary && attribute(primary, 'satisfiedByMeasure') === 'true'
			? descendants(primary, 'minNormalizedMeasure')[0]?.text
			: undefined;
	return {
		key,
		title: childrenOf(item, 'title')[0]?.text ?? key,
		standard: old ? 'scorm12' : 'scorm2004',
		standardName: `SCORM ${version}`,
		launch,
		passMark: mark ?? null,
		objectives: [...(primary ? [primary] : []), ...descendants(item, 'objective')].flatMap(
			(entry) => attribute(entry, 'objectiveID') ?? []
		)
	};
}
