// Rules about scripts and styles: nothing is asked from another host, and nothing that a strict host forbids.

import { posix } from 'node:path';
import { everyEdition, scormEditions, type Rule } from './fault.ts';
import { textOf } from './files.ts';

function contentRule(
	name: string,
	extension: RegExp,
	check: (text: string, path: string, has: (path: string) => boolean) => string[]
): Rule {
	return {
		name,
		editions: everyEdition,
		check: (files) =>
			[...files]
				.filter(([path]) => extension.test(path))
				.flatMap(([file, bytes]) =>
					check(textOf(bytes), file, (path) => files.has(path)).map((what) => ({ file, what }))
				)
	};
}

const script = /\.m?js$/i;
const style = /\.css$/i;

/**
 * Addresses that stand in scripts and are never fetched: the names of XML namespaces, the pages that Svelte's
 * error messages point to, the resolver a reader may follow from a source by choice, and the names of xAPI and cmi5.
 */
const neverFetched = [
	/^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML|1999\/xlink|2000\/xmlns\/?|XML\/1998\/namespace)$/,
	/^https:\/\/svelte\.dev\/e\/[\w$.{}-]*$/,
	/^https:\/\/doi\.org\/[^\s]*$/,
	/^http:\/\/adlnet\.gov\/expapi\/(?:verbs|activities)\/$/,
	/^https:\/\/w3id\.org\/xapi\/cmi5\/[a-z/]*$/
];

export const contentRules: Rule[] = [
	contentRule('scripts ask no other host', script, (text) => [
		...[...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]*/gi)]
			.map(([address]) => address)
			.filter((address) => !neverFetched.some((pattern) => pattern.test(address)))
			.map((address) => `It names ${address}; a package asks no other host for anything.`),
		...[...text.matchAll(/["'`](\/\/[a-z0-9-]+\.[a-z][^\s"'`]*)/gi)].map(
			(match) => `It names ${match[1]}; a package asks no other host for anything.`
		)
	]),
	contentRule('scripts import what is there', script, (text, path, has) =>
		[...text.matchAll(/\b(?:from|import)\s*\(?\s*(["'`])(\.[^"'`$]+)\1/g)]
			.map((match) => match[2]!)
			.filter((address) => !has(posix.join(posix.dirname(path), address)))
			.map((address) => `It imports ${address}, which is not in the package.`)
	),
	contentRule('no eval', script, (text) =>
		/(?<![\w$.])eval\s*\(|(?<![\w$.])(?:new\s+)?Function\s*\(\s*["'`]/.test(text)
			? ['It makes code from text (eval or Function), which strict hosts forbid.']
			: []
	),
	{
		name: 'no service worker',
		editions: [...scormEditions, 'cmi5'],
		check: (files) =>
			[...files]
				.filter(([path, bytes]) =>
					/\.m?js$/i.test(path)
						? /service-worker|serviceWorker\s*(?:\?\.|\.)\s*register\b/.test(path + textOf(bytes))
						: /\.webmanifest$/i.test(path) ||
							/rel="?manifest/.test(path.endsWith('.html') ? textOf(bytes) : '')
				)
				.map(([file]) => ({
					file,
					what: 'A service worker would belong to the whole host and keep files of other packages.'
				}))
	},
	contentRule('styles stay inside the package', style, (text, path, has) =>
		[...text.matchAll(/url\(\s*(["']?)([^"')]*)\1\s*\)|@import\s+(["'])([^"']+)\3/gi)]
			.map((match) => (match[2] ?? match[4])!.trim())
			.filter((address) => !/^(?:data:|#)/.test(address))
			.filter(
				(address) =>
					!has(posix.join(posix.dirname(path), address.replace(/[?#].*$/, ''))) ||
					/^[a-z]+:|^\//i.test(address)
			)
			.map((address) => `It asks for ${address}, which is not in the package.`)
	)
];
