// A rule of the package lint that looks at imsmanifest.xml.

import { scormEditions, type Fault, type Rule } from './fault.ts';
import { textOf, type Edition, type PackageFiles } from './files.ts';
import { descendants, parseXml, type Node } from './read-manifest.ts';

export const file = 'imsmanifest.xml';
export const at = (node: Node, what: string): Fault => ({ file, what: `line ${node.line}: ${what}` });

/** A rule that is given the manifest's root. */
export function manifestRule(
	name: string,
	check: (root: Node, files: PackageFiles, edition: Edition) => Fault[],
	editions: readonly Edition[] = scormEditions
): Rule {
	return {
		name,
		editions,
		check(files, edition) {
			const root = readable(files.get(file));
			return root ? check(root, files, edition) : [];
		}
	};
}

/** The manifest's root; null when there is none or it is not XML, which the first two rules say. */
function readable(bytes: Uint8Array | undefined): Node | null {
	try {
		return bytes ? parseXml(textOf(bytes)) : null;
	} catch {
		return null;
	}
}

export const items = (root: Node) => descendants(root, 'item');
