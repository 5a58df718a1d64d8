// imsmanifest.xml of the SCORM 1.2 package: one organization, one item, one SCO.

import { el, xmlText } from './xml.ts';

/** What a manifest tells about the course, or about the one part of it that a package holds. */
export interface ManifestFacts {
	/** Id of the course, and of the part: the source of all identifiers. */
	id: string;
	title: string;
	/** Whole percent, 0-100; null where nothing in the package counts. */
	passMark: number | null;
	/** What is reported as an objective: the modules, and the exam. */
	objectives: string[];
	/** Paths of all files that belong to the SCO. */
	files: string[];
}

/**
 * Identifiers come from the ids of course and part and never hold a version: a host that is given a new version of the
 * package keeps its learners' records for items whose identifier has not changed.
 */
export const identifiers = (id: string) => ({
	manifest: `${id}-package`,
	organization: `${id}-course`,
	item: `${id}-item`,
	resource: `${id}-sco`
});

/** Files of a resource as `<file>` elements, the launched page first. */
export const fileElements = (files: string[]) => [
	el('file', { href: 'index.html' }),
	...files
		.filter((file) => file !== 'index.html')
		.sort()
		.map((file) => el('file', { href: file }))
];

export function manifestScorm12({ id, title, files }: ManifestFacts): string {
	const ids = identifiers(id);
	return xmlText(
		el(
			'manifest',
			{
				identifier: ids.manifest,
				xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
				'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation': [
					'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
					'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd'
				].join(' ')
			},
			el(
				'metadata',
				{},
				el('schema', {}, 'ADL SCORM'),
				el('schemaversion', {}, '1.2'),
				// The description of the course stays outside: inline, it would need the LOM schema to validate.
				el('adlcp:location', {}, 'metadata.xml')
			),
			el(
				'organizations',
				{ default: ids.organization },
				el(
					'organization',
					{ identifier: ids.organization },
					el('title', {}, title),
					// No adlcp:masteryscore. With one, hosts overwrite the status from the score whenever the course is
					// left; a critical miss, and a learner who only reads, must stay the course's decision.
					el(
						'item',
						{ identifier: ids.item, identifierref: ids.resource, isvisible: 'true' },
						el('title', {}, title)
					)
				)
			),
			el(
				'resources',
				{},
				el(
					'resource',
					{ identifier: ids.resource, type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
					...fileElements(files)
				)
			)
		)
	);
}
