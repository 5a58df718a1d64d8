// The files of a package, and the zip they travel in.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** What a package speaks, as it ends the name of its zip. */
export type Edition = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'cmi5' | 'web';

/** What the page itself is told to speak: both editions of SCORM 2004 are one language. */
export const marks = {
	scorm12: 'scorm12',
	'scorm2004-3rd': 'scorm2004',
	'scorm2004-4th': 'scorm2004',
	cmi5: 'cmi5',
	web: 'web'
} as const satisfies Record<Edition, string>;

/** Path inside the package, with forward slashes -> content. */
export type PackageFiles = Map<string, Uint8Array>;

/** All files below a folder. */
export function readFolder(folder: string): PackageFiles {
	const files: PackageFiles = new Map();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		files.set(file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''), readFileSync(file));
	}
	return files;
}

/** Equal files give equal bytes: entries are sorted and dated alike, and nothing of this machine goes in. */
export function zipFiles(files: PackageFiles): Uint8Array {
	// The earliest date a zip can hold, in local time because fflate writes local time.
	const mtime = new Date(1980, 0, 1);
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	// Paths are held in an object, which would move a name such as "1" to the front: no real file is called that.
	return zipSync(Object.fromEntries(sorted), { level: 9, mtime, os: 0 });
}

/** Files of a zip; throws when it is not one. Entries for folders are left out. */
export function unzipFiles(zip: Uint8Array): PackageFiles {
	return new Map(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')));
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
