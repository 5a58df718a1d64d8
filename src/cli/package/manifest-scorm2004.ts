// imsmanifest.xml of the SCORM 2004 4th Edition package: one organization, one item, one SCO.

import { fileElements, identifiers, type ManifestFacts } from './manifest-scorm12.ts';
import { el, xmlText } from './xml.ts';

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

export function manifestScorm2004({ id, title, passMark, modules, files }: ManifestFacts): string {
	const ids = identifiers(id);
	return xmlText(
		el(
			'manifest',
			{ identifier: ids.manifest, ...namespaces },
			el(
				'metadata',
				{},
				el('schema', {}, 'ADL SCORM'),
				el('schemaversion', {}, '2004 4th Edition'),
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
						// Completion is what the course says, not a measure: 4th edition form, switched off explicitly.
						el('adlcp:completionThreshold', { completedByMeasure: 'false' }),
						sequencing(id, passMark, modules),
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
function sequencing(id: string, passMark: number, modules: string[]) {
	return el(
		'imsss:sequencing',
		{},
		el(
			'imsss:objectives',
			{},
			el(
				'imsss:primaryObjective',
				{ objectiveID: id, satisfiedByMeasure: 'true' },
				el('imsss:minNormalizedMeasure', {}, String(passMark / 100))
			),
			...modules.map((module) => el('imsss:objective', { objectiveID: module }))
		),
		// Without these two, a host takes a course that has said nothing for completed and satisfied.
		el('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' })
	);
}
