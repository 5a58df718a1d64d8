// Rules about imsmanifest.xml: first the schemas, then what they let through.

import { scormEditions, type Fault, type Rule } from './fault.ts';
import { textOf, type Edition, type PackageFiles } from './files.ts';
import { attribute, child, childrenOf, descendants, nodesOf, parseXml, type Node } from './read-manifest.ts';
import { validateManifest } from './validate.ts';

const file = 'imsmanifest.xml';
const at = (node: Node, what: string): Fault => ({ file, what: `line ${node.line}: ${what}` });

/** A rule that is given the manifest's root; without a readable manifest other rules speak. */
function manifestRule(
	name: string,
	check: (root: Node, files: PackageFiles, edition: Edition) => Fault[],
	editions: readonly Edition[] = scormEditions
): Rule {
	return {
		name,
		editions,
		check(files, edition) {
			const bytes = files.get(file);
			if (!bytes) return [];
			try {
				return check(parseXml(textOf(bytes)), files, edition);
			} catch {
				return [];
			}
		}
	};
}

const items = (root: Node) => descendants(root, 'item');
const resources = (root: Node) => childrenOf(child(root, 'resources'), 'resource');

const versions: Record<string, string> = { scorm12: '1.2', scorm2004: '2004 4th Edition' };
const adlcp: Record<string, string> = {
	scorm12: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
	scorm2004: 'http://www.adlnet.org/xsd/adlcp_v1p3'
};
/** Files that describe the package and are no content; nothing in the manifest lists them. */
const isPackaging = (path: string) => path === file || /^[^/]+\.(?:xsd|dtd)$/.test(path);
/** SCORM 1.2 CAM 2.3.5.2: elements of an item in this order. */
const order12 = ['prerequisites', 'maxtimeallowed', 'timelimitaction', 'datafromlms', 'masteryscore'];

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
			if (!bytes || edition === 'web') return [];
			return validateManifest(textOf(bytes), edition).map((what) => ({ file, what }));
		}
	},
	manifestRule('schema and version', (root, _files, edition) => {
		const metadata = child(root, 'metadata');
		const says = (name: string) => (metadata && child(metadata, name)?.text) ?? '';
		return [
			...(says('schema') === 'ADL SCORM' ? [] : [at(root, 'The schema must read "ADL SCORM".')]),
			...(says('schemaversion') === versions[edition]
				? []
				: [at(root, `The schemaversion must read "${versions[edition]}", not "${says('schemaversion')}".`)])
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
			const type = resource.attributes.find((entry) => entry.name === name && entry.space === adlcp[edition]);
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
	}),
	manifestRule(
		'no mastery score',
		// With one, hosts overwrite the status from the score at every exit. The schema takes even "eighty".
		(root) =>
			descendants(root, 'masteryscore').map((node) => at(node, 'The pass mark is the course’s own affair.')),
		['scorm12']
	),
	manifestRule(
		'order inside an item',
		(root) =>
			items(root).flatMap((item) => {
				const places = item.children.map((node) => order12.indexOf(node.name)).filter((place) => place >= 0);
				return places.every((place, index) => index === 0 || place > places[index - 1]!)
					? []
					: [at(item, `Elements of an item must stand in this order: ${order12.join(', ')}.`)];
			}),
		['scorm12']
	),
	manifestRule(
		'pass mark between 0 and 1',
		(root) => {
			const primary = descendants(root, 'primaryObjective');
			return [
				...(primary.length === 1 && attribute(primary[0]!, 'satisfiedByMeasure') === 'true'
					? []
					: [at(root, 'One primaryObjective must be satisfied by its measure.')]),
				...descendants(root, 'minNormalizedMeasure')
					.filter((node) => !/^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.test(node.text))
					.map((node) => at(node, `${node.text} is not a measure from 0 to 1 with at most four decimals.`))
			];
		},
		['scorm2004']
	),
	manifestRule(
		'objectives named once',
		(root) => {
			const ids = ['primaryObjective', 'objective']
				.flatMap((name) => descendants(root, name))
				.map((node) => attribute(node, 'objectiveID'));
			return ids
				.filter((id, index) => ids.indexOf(id) !== index)
				.map((id) => at(root, `The objective "${id}" is declared twice.`));
		},
		['scorm2004']
	),
	manifestRule(
		'completion threshold of the 4th edition',
		(root) =>
			descendants(root, 'completionThreshold')
				.filter((node) => node.text !== '')
				.map((node) => at(node, 'A value as text is the form of the 3rd edition; the 4th has attributes.')),
		['scorm2004']
	),
	manifestRule(
		'status set by content',
		(root) =>
			items(root)
				.filter((item) => attribute(item, 'identifierref') !== null)
				.flatMap((item) => {
					const controls = descendants(item, 'deliveryControls')[0];
					return ['completionSetByContent', 'objectiveSetByContent'].every(
						(name) => controls && attribute(controls, name) === 'true'
					)
						? []
						: [
								at(item, 'Hosts would take a silent course for completed: set both deliveryControls to true.')
							];
				}),
		['scorm2004']
	)
];
