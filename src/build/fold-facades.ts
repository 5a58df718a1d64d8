// Kit makes every page an entry of the bundle. An entry whose code went into a shared script is left as a file that
// only hands that script's exports on. Over a slow line each of those costs a request for some fifty bytes.

import { posix } from 'node:path';

/** A script that only re-exports: what it is called here -> what it is called there. */
interface Facade {
	target: string;
	names: [here: string, there: string][];
}

/**
 * Lets every script ask for what a facade stands for, and drops the facades.
 * @param scripts path -> text; changed in place
 * @returns the paths of the facades
 */
export function foldFacades(scripts: Map<string, string>): string[] {
	const facades = new Map<string, Facade>();
	for (const [path, text] of scripts) {
		const facade = facadeIn(path, text);
		if (facade) facades.set(path, facade);
	}
	for (const path of facades.keys()) scripts.delete(path);
	for (const [path, text] of scripts) scripts.set(path, withoutFacades(path, text, facades));
	return [...facades.keys()];
}

const handsOn = /^import\{([^{}]*)\}from"([^"]+)";export\{([^{}]*)\};?\s*$|^export\{([^{}]*)\}from"([^"]+)";?\s*$/;

function facadeIn(path: string, text: string): Facade | null {
	const match = handsOn.exec(text);
	if (!match) return null;
	const [, imports, importedFrom, exports, names, from] = match;
	const target = posix.join(posix.dirname(path), (importedFrom ?? from)!);
	if (names !== undefined) return { target, names: pairs(names).map(([there, here]) => [here, there]) };
	const local = new Map(pairs(imports!).map(([there, here]) => [here, there]));
	return { target, names: pairs(exports!).map(([inside, here]) => [here, local.get(inside)!]) };
}

/** `a as b,c` as pairs: [a, b], [c, c]. */
const pairs = (list: string) =>
	list
		.split(',')
		.filter(Boolean)
		.map((entry) => entry.trim().split(' as '))
		.map(([from, to]) => [from!, to ?? from!] as [string, string]);

function withoutFacades(path: string, text: string, facades: Map<string, Facade>): string {
	const facadeAt = (address: string) => facades.get(posix.join(posix.dirname(path), address));
	const relative = (target: string) => {
		const address = posix.relative(posix.dirname(path), target);
		return address.startsWith('.') ? address : `./${address}`;
	};
	return text
		.replace(/\bimport\(["\x60](\.[^"\x60]+)["\x60]\)/g, (whole, address: string) => {
			const facade = facadeAt(address);
			return facade ? `import("${relative(facade.target)}").then(m=>(${namespace(facade)}))` : whole;
		})
		.replace(/["\x60](\.[^"\x60]+\.js)["\x60]/g, (whole, address: string) => {
			// The bundler's list of what a dynamic import will need.
			const facade = facadeAt(address);
			return facade ? `"${relative(facade.target)}"` : whole;
		});
}

/** The facade's exports, taken from a namespace called `m`. */
const namespace = ({ names }: Facade) => `{${names.map(([here, there]) => `${here}:m.${there}`).join(',')}}`;
