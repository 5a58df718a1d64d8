// imsmanifest.xml of a SCORM 2004 package, 3rd or 4th Edition: one organization, one item, one SCO.

import { fileElements, identifiers, type ManifestFacts } from './manifest-scorm12.ts';
import type { ScormEdition } from './schemas.ts';
import { el, xmlText } from './xml.ts';

/** What `schemaversion` must say, to the letter: hosts choose their run-time by it. */
export const schemaVersions: Record<ScormEdition, string> = {
	scorm12: '1.2',
	'scorm2004-3rd': '2004 3rd Edition',
	'scorm2004-4th': '2004 4th Edition'
};

const namespaces = {
	xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
	'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
	'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
	'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
	'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
	'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
	'xsi:schemaLocation': [
		'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
		'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
		'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
		'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
		'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd'
	].join(' ')
};

/**
 * The course has its own previous and next, and "abandon" throws the learner's session away.
 * Exit and suspend stay: they are how a learner leaves.
 */
const hidden = ['previous', 'continue', 'abandon', 'abandonAll'];

export function manifestScorm2004(
	edition: Exclude<ScormEdition, 'scorm12'>,
	{ id, title, passMark, objectives, files }: ManifestFacts
): string {
	const ids = identifiers(id);
	return xmlText(
		el(
			'manifest',
			{ identifier: ids.manifest, ...namespaces },
			el(
				'metadata',
				{},
				el('schema', {}, 'ADL SCORM'),
				el('schemaversion', {}, schemaVersions[edition]),
				el('adlcp:location', {}, 'metadata.xml')
			),
			el(
				'organizations',
				{ default: ids.organization },
				el(
					'organization',
					{ identifier: ids.organization },
					el('title', {}, title),
					el(
						'item',
						{ identifier: ids.item, identifierref: ids.resource, isvisible: 'true' },
						el('title', {}, title),
						// Completion is what the course says, not a measure. The 4th edition can say so; the 3rd says it by
						// naming no threshold.
						edition === 'scorm2004-4th' && el('adlcp:completionThreshold', { completedByMeasure: 'false' }),
						sequencing(id, passMark, objectives),
						el(
							'adlnav:presentation',
							{},
							el(
								'adlnav:navigationInterface',
								{},
								...hidden.map((button) => el('adlnav:hideLMSUI', {}, button))
							)
						)
					),
					el('imsss:sequencing', {}, el('imsss:controlMode', { choice: 'true', flow: 'true' }))
				)
			),
			el(
				'resources',
				{},
				el(
					'resource',
					{ identifier: ids.resource, type: 'webcontent', 'adlcp:scormType': 'sco', href: 'index.html' },
					...fileElements(files)
				)
			)
		)
	);
}

/** The pass mark as the host sees it, and the modules as objectives that do not count towards it. */
function sequencing(id: string, passMark: number | null, objectives: string[]) {
	const measured = passMark !== null;
	return el(
		'imsss:sequencing',
		{},
		el(
			'imsss:objectives',
			{},
			el(
				'imsss:primaryObjective',
				{ objectiveID: id, satisfiedByMeasure: String(measured) },
				measured && el('imsss:minNormalizedMeasure', {}, String(passMark / 100))
			),
			...objectives.map((objective) => el('imsss:objective', { objectiveID: objective }))
		),
		// Without these two, a host takes a course that has said nothing for completed and satisfied.
		el('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' })
	);
}
