// Rules about imsmanifest.xml: first the schemas, then what they let through.

import { scormEditions, type Rule } from './fault.ts';
import { textOf, type Edition } from './files.ts';
import { schemaVersions } from './manifest-scorm2004.ts';
import { at, file, items, manifestRule } from './manifest-rule.ts';
import { attribute, child, childrenOf, descendants, nodesOf, type Node } from './read-manifest.ts';
import type { ScormEdition } from './schemas.ts';
import { validateManifest } from './validate.ts';

const resources = (root: Node) => childrenOf(child(root, 'resources'), 'resource');

const adlcpOf = (edition: Edition) =>
	`http://www.adlnet.org/xsd/${edition === 'scorm12' ? 'adlcp_rootv1p2' : 'adlcp_v1p3'}`;
/** Files that describe the package and are no content; nothing in the manifest lists them. */
const isPackaging = (path: string) => path === file || /^[^/]+\.(?:xsd|dtd)$/.test(path);

export const manifestRules: Rule[] = [
	{
		name: 'manifest at the root',
		editions: scormEditions,
		check: (files) => (files.has(file) ? [] : [{ file, what: 'It is not at the root of the package.' }])
	},
	{
		name: 'valid against the schemas',
		editions: scormEditions,
		check(files, edition) {
			const bytes = files.get(file);
			if (!bytes) return [];
			return validateManifest(textOf(bytes), edition as ScormEdition).map((what) => ({ file, what }));
		}
	},
	manifestRule('schema and version', (root, _files, edition) => {
		const metadata = child(root, 'metadata');
		const says = (name: string) => (metadata && child(metadata, name)?.text) ?? '';
		return [
			...(says('schema') === 'ADL SCORM' ? [] : [at(root, 'The schema must read "ADL SCORM".')]),
			...(says('schemaversion') === schemaVersions[edition as ScormEdition]
				? []
				: [
						at(
							root,
							`The schemaversion must read "${schemaVersions[edition as ScormEdition]}", not "${says('schemaversion')}".`
						)
					])
		];
	}),
	manifestRule('one default organization', (root) => {
		const holder = child(root, 'organizations');
		const found = childrenOf(holder, 'organization');
		const wanted = holder && attribute(holder, 'default');
		return found.length === 1 && attribute(found[0]!, 'identifier') === wanted
			? []
			: [at(holder ?? root, 'There must be one organization, and it must be the default.')];
	}),
	manifestRule('identifiers', (root) => {
		const seen = new Set<string>();
		return nodesOf(root).flatMap((node) => {
			const identifier = attribute(node, 'identifier');
			if (identifier === null) return [];
			const again = seen.has(identifier);
			seen.add(identifier);
			return [
				...(again ? [at(node, `The identifier "${identifier}" is used twice.`)] : []),
				...(/^[A-Za-z_][A-Za-z0-9._-]*$/.test(identifier)
					? []
					: [
							at(
								node,
								`"${identifier}" is no identifier: it starts with a letter, then letters, digits, ".-_".`
							)
						])
			];
		});
	}),
	manifestRule('titles', (root) =>
		[...descendants(root, 'organization'), ...items(root)]
			.filter((node) => !child(node, 'title')?.text)
			.map((node) => at(node, `This ${node.name} has no title.`))
	),
	manifestRule('items lead to resources', (root) =>
		items(root).flatMap((item) => {
			const wanted = attribute(item, 'identifierref');
			if (wanted === null)
				return child(item, 'item') ? [] : [at(item, 'This item has no identifierref and nothing below it.')];
			return resources(root).some((resource) => attribute(resource, 'identifier') === wanted)
				? []
				: [at(item, `The identifierref "${wanted}" names no resource.`)];
		})
	),
	manifestRule('SCORM type', (root, _files, edition) => {
		// 1.2 spells it scormtype, 2004 scormType; a host that finds the other one sees no SCO.
		const name = edition === 'scorm12' ? 'scormtype' : 'scormType';
		const launched = new Set(items(root).map((item) => attribute(item, 'identifierref')));
		return resources(root).flatMap((resource) => {
			const type = resource.attributes.find(
				(entry) => entry.name === name && entry.space === adlcpOf(edition)
			);
			const wanted = launched.has(attribute(resource, 'identifier')) ? ['sco'] : ['sco', 'asset'];
			return type && wanted.includes(type.value)
				? []
				: [at(resource, `adlcp:${name}="${wanted[0]}" is missing from this resource.`)];
		});
	}),
	manifestRule('resources hold what they launch', (root) =>
		resources(root).flatMap((resource) => {
			const start = attribute(resource, 'href');
			const listed = childrenOf(resource, 'file').map((entry) => attribute(entry, 'href'));
			return start !== null && listed.includes(start.replace(/[?#].*$/, ''))
				? []
				: [at(resource, 'The page that this resource launches is not among its files.')];
		})
	),
	manifestRule('listed files exist', (root, files) =>
		nodesOf(root).flatMap((node) => {
			const path =
				node.name === 'location'
					? node.text
					: node.name === 'file' || node.name === 'resource'
						? attribute(node, 'href')
						: null;
			return path === null || files.has(path.replace(/[?#].*$/, ''))
				? []
				: [at(node, `${path} is not in the package.`)];
		})
	),
	manifestRule('existing files are listed', (root, files) => {
		const listed = new Set([
			...descendants(root, 'file').map((entry) => attribute(entry, 'href')),
			...descendants(root, 'location').map((entry) => entry.text)
		]);
		return [...files.keys()]
			.filter((path) => !isPackaging(path) && !listed.has(path))
			.map((path) => ({ file: path, what: 'The manifest does not list this file.' }));
	}),
	manifestRule('schemas are shipped', (root, files) => {
		const words = (attribute(root, 'schemaLocation') ?? '').split(/\s+/);
		return words
			.filter((word, index) => index % 2 === 1 && !files.has(word))
			.map((word) => at(root, `The schema ${word} is not at the root of the package.`));
	})
];
