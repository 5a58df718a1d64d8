// Rules about HTML pages: hosts may forbid inline script, and serve a package from a path nobody knows.

import { posix } from 'node:path';
import { everyEdition, type Fault, type Rule } from './fault.ts';
import { marks, textOf, type Edition, type PackageFiles } from './files.ts';

/** A start tag and its attributes, names in lower case. */
interface Tag {
	name: string;
	attributes: Map<string, string>;
}

// Start tags of HTML that a build wrote: attribute values are quoted or hold no ">".
const tagPattern = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function tagsOf(html: string): Tag[] {
	return [...html.replace(/<!--[\s\S]*?-->/g, '').matchAll(tagPattern)].map((match) => ({
		name: match[1]!.toLowerCase(),
		attributes: new Map(
			[...match[2]!.matchAll(attributePattern)].map((entry) => [
				entry[1]!.toLowerCase(),
				entry[2] ?? entry[3] ?? entry[4] ?? ''
			])
		)
	}));
}

function pageRule(
	name: string,
	check: (html: string, path: string, files: PackageFiles, edition: Edition) => string[]
): Rule {
	return {
		name,
		editions: everyEdition,
		check: (files, edition): Fault[] =>
			[...files]
				.filter(([path]) => /\.html?$/i.test(path))
				.flatMap(([file, bytes]) =>
					check(textOf(bytes), file, files, edition).map((what) => ({ file, what }))
				)
	};
}

/** Attributes whose value is an address. */
const addresses = ['src', 'href', 'action', 'formaction', 'poster', 'data', 'srcset', 'background'];
const addressesOf = (html: string) =>
	tagsOf(html).flatMap((tag) =>
		addresses.flatMap((name) => {
			const value = tag.attributes.get(name)?.trim();
			if (value === undefined) return [];
			return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0]!) : [value];
		})
	);
const hasHost = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

const marksOf = (files: PackageFiles): ReadonlyMap<string, string> => {
	const page = files.get('index.html');
	return (page && tagsOf(textOf(page)).find((tag) => tag.name === 'html')?.attributes) ?? new Map();
};

export const pageRules: Rule[] = [
	{
		name: 'the page knows its edition',
		editions: everyEdition,
		check(files, edition) {
			const mark = marks[edition];
			return marksOf(files).get('data-edition') === mark
				? []
				: [{ file: 'index.html', what: `It must say data-edition="${mark}".` }];
		}
	},
	{
		name: 'the page knows its part',
		editions: everyEdition,
		// The stamp is what an administrator goes by.
		check(files) {
			const stamp = files.get('stamp.json');
			let part: string | undefined;
			try {
				part = stamp && (JSON.parse(textOf(stamp)) as { part?: string }).part;
			} catch {
				return [{ file: 'stamp.json', what: 'It must be JSON.' }];
			}
			return marksOf(files).get('data-part') === part
				? []
				: [{ file: 'index.html', what: `It must be of the part that stamp.json names: ${part ?? 'none'}.` }];
		}
	},
	pageRule('no inline script', (html) => {
		const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script/gi)].filter(
			(match) => !/\ssrc\s*=/i.test(match[1]!) || match[2]!.trim() !== ''
		);
		return inline.length > 0 ? ['Some hosts forbid inline script: put it into a file.'] : [];
	}),
	pageRule('no inline handlers', (html) =>
		tagsOf(html).flatMap((tag) => [
			...[...tag.attributes.keys()]
				.filter((name) => /^on[a-z]+$/.test(name))
				.map((name) => `<${tag.name} ${name}> is an inline handler.`),
			...[...tag.attributes.values()]
				.filter((value) => /^\s*javascript:/i.test(value))
				.map(() => `<${tag.name}> has a javascript: address.`)
		])
	),
	pageRule('addresses inside the package', (html, path, files) =>
		addressesOf(html).flatMap((address) => {
			if (address.startsWith('#') || address.startsWith('data:')) return [];
			if (hasHost(address)) return [`It asks for ${address}, which is outside the package.`];
			if (address.startsWith('/'))
				return [`The address ${address} is absolute: nobody knows where a host puts the package.`];
			const target = posix.join(posix.dirname(path), address.replace(/[?#].*$/, ''));
			return files.has(target) ? [] : [`It asks for ${address}, which is not in the package.`];
		})
	),
	pageRule('no crossorigin', (html) =>
		// Hosts redirect package files to signed addresses elsewhere; a CORS request is then refused.
		tagsOf(html)
			.filter((tag) => tag.attributes.has('crossorigin'))
			.map((tag) => `<${tag.name}> has a crossorigin attribute, which fails where a host redirects files.`)
	)
];
