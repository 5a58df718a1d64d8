// Rules about cmi5.xml: those of its schema, and what the schema lets through. Sections are those of the cmi5
// specification.

import type { Fault, Rule } from './fault.ts';
import { textOf, type PackageFiles } from './files.ts';
import { structureNamespace } from './manifest-cmi5.ts';
import { attribute, child, childrenOf, descendants, nodesOf, parseXml, type Node } from './read-manifest.ts';

const file = 'cmi5.xml';
const at = (node: Node, what: string): Fault => ({ file, what: `line ${node.line}: ${what}` });

interface Shape {
	/** Elements in their order; `?` may be missing, `+` comes once or more, `|` is a choice. */
	children: string[];
	/** Attributes it must have, then those it may have. */
	must: string[];
	may?: string[];
}

const described = ['title', 'description'];
/** CourseStructure.xsd, of which a structure may use every element and attribute. */
const shapes: Record<string, Shape> = {
	courseStructure: { children: ['course', 'objectives?', 'au|block+'], must: [] },
	course: { children: described, must: ['id'] },
	block: { children: [...described, 'objectives?', 'au|block+'], must: ['id'] },
	au: {
		children: [...described, 'objectives?', 'url', 'launchParameters?', 'entitlementKey?'],
		must: ['id'],
		may: ['moveOn', 'masteryScore', 'launchMethod', 'activityType']
	},
	objectives: { children: ['objective+'], must: [] },
	objective: { children: described, must: ['id'] },
	reference: { children: [], must: ['idref'] },
	title: { children: ['langstring+'], must: [] },
	description: { children: ['langstring+'], must: [] },
	langstring: { children: [], must: ['lang'] },
	url: { children: [], must: [] },
	launchParameters: { children: [], must: [] },
	entitlementKey: { children: [], must: [] }
};

/** An objective below a unit or a block points to one that the course declares. */
const shapeName = (node: Node, above: string): string =>
	node.name === 'objective' && above !== 'courseStructure' ? 'reference' : node.name;

function shapeFaults(node: Node, name: string, holder: string): Fault[] {
	const shape = shapes[name];
	if (!shape) return [at(node, `The structure of a course has no element <${node.name}>.`)];
	// Elements and attributes of other namespaces are extensions, which the schema allows.
	const own = node.children.filter(({ space }) => space === structureNamespace);
	const named = node.attributes.filter(({ space }) => space === '').map((entry) => entry.name);
	const pattern = shape.children
		.map((part) =>
			part.replace(/^(.+?)([?+]?)$/, (_, names: string, times: string) => `(?:(?:${names}) )${times}`)
		)
		.join('');
	const order = own.map((entry) => `${entry.name} `).join('');
	return [
		...(new RegExp(`^${pattern}$`).test(order)
			? []
			: [at(node, `<${node.name}> must hold, in this order: ${shape.children.join(', ') || 'text alone'}.`)]),
		...shape.must
			.filter((one) => !named.includes(one))
			.map((one) => at(node, `<${node.name}> has no ${one}.`)),
		...named
			.filter((one) => !shape.must.includes(one) && !shape.may?.includes(one))
			.map((one) => at(node, `<${node.name}> cannot have ${one}.`)),
		...own.flatMap((entry) => shapeFaults(entry, shapeName(entry, holder), node.name))
	];
}

function structureRule(name: string, check: (root: Node, files: PackageFiles) => Fault[]): Rule {
	return {
		name,
		editions: ['cmi5'],
		check(files) {
			const root = readable(files.get(file));
			return typeof root === 'object' ? check(root, files) : [];
		}
	};
}

/** The root element; why there is none. */
function readable(bytes: Uint8Array | undefined): Node | string {
	if (!bytes) return 'It is not at the root of the package.';
	try {
		const root = parseXml(textOf(bytes));
		return root.name === 'courseStructure' && root.space === structureNamespace
			? root
			: `Its root must be <courseStructure xmlns="${structureNamespace}">.`;
	} catch (error) {
		return `It is not XML: ${(error as Error).message.trim()}`;
	}
}

const units = (root: Node) => descendants(root, 'au');
const moves = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];
/** Parameters that a launch adds to a unit's address (8.1). */
const taken = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

export const cmi5Rules: Rule[] = [
	{
		name: 'course structure at the root',
		editions: ['cmi5'],
		check(files) {
			const root = readable(files.get(file));
			return typeof root === 'string' ? [{ file, what: root }] : [];
		}
	},
	structureRule('shape of the course structure', (root) => shapeFaults(root, root.name, '')),
	structureRule('names are IRIs, each used once', (root) => {
		const seen = new Set<string>();
		return nodesOf(root)
			.filter((node) => node.space === structureNamespace)
			.flatMap((node) => {
				const id = attribute(node, 'id');
				if (id === null) return [];
				const again = seen.has(id);
				seen.add(id);
				return [
					...(again ? [at(node, `The id "${id}" is used twice.`)] : []),
					...(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)
						? []
						: [at(node, `"${id}" is no IRI: it begins with a scheme such as "urn:" and holds no spaces.`)])
				];
			});
	}),
	structureRule('moveOn is written', (root) =>
		// Left out it means NotApplicable, and that is satisfied on the day of enrolment (13.1.4).
		units(root)
			.filter((unit) => !moves.includes(attribute(unit, 'moveOn') ?? ''))
			.map((unit) =>
				at(unit, `moveOn must be one of ${moves.join(', ')}: without it nobody needs to open the unit.`)
			)
	),
	structureRule('mastery score between 0 and 1', (root) =>
		units(root)
			.filter((unit) => !/^(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/.test(attribute(unit, 'masteryScore') ?? ''))
			.map((unit) => at(unit, 'masteryScore must be written, from 0 to 1 with at most four decimals.'))
	),
	structureRule('launch method', (root) =>
		units(root)
			.filter((unit) => !['AnyWindow', 'OwnWindow'].includes(attribute(unit, 'launchMethod') ?? 'AnyWindow'))
			.map((unit) => at(unit, 'launchMethod is AnyWindow or OwnWindow.'))
	),
	structureRule('objectives are declared', (root) => {
		const declared = childrenOf(child(root, 'objectives'), 'objective').map((node) => attribute(node, 'id'));
		return descendants(root, 'objective').flatMap((node) => {
			const idref = attribute(node, 'idref');
			return idref === null || declared.includes(idref)
				? []
				: [at(node, `The objective "${idref}" is declared nowhere.`)];
		});
	}),
	structureRule('units launch a page', (root, files) => {
		const urls = units(root).flatMap((unit) => child(unit, 'url') ?? []);
		return urls.flatMap((node) => {
			const url = node.text;
			const away = /^[a-z][a-z0-9+.-]*:/i.test(url);
			const [path = '', query = ''] = url.replace(/#.*$/, '').split('?');
			const clash = [...new URLSearchParams(query).keys()].filter((name) => taken.includes(name));
			return [
				...(away ? (URL.canParse(url) ? [] : [at(node, `"${url}" is no address.`)]) : []),
				...(away || files.has(path) ? [] : [at(node, `The page "${path}" is not in the package.`)]),
				...clash.map((name) => at(node, `A launch adds a parameter "${name}" of its own.`)),
				...(urls.some((other) => other !== node && other.text === url)
					? [at(node, `Two units launch ${url}: the page could not tell them apart.`)]
					: [])
			];
		});
	}),
	structureRule('texts in their languages', (root) =>
		nodesOf(root)
			.filter(({ name, space }) => space === structureNamespace && described.includes(name))
			.flatMap((node) => {
				const strings = childrenOf(node, 'langstring');
				const tags = strings.map((one) => attribute(one, 'lang') ?? '');
				return [
					...strings.filter(({ text }) => text === '').map((one) => at(one, `This ${node.name} is empty.`)),
					...strings
						.filter((_, index) => !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tags[index]!))
						.map((one) =>
							at(one, `"${attribute(one, 'lang') ?? ''}" is no language, such as "en" or "en-GB".`)
						),
					...(new Set(tags).size === tags.length
						? []
						: [at(node, `This ${node.name} has one language twice.`)])
				];
			})
	)
];
