// Validates a manifest against the schemas of its standard, offline.

import {
	XmlBufferInputProvider,
	XmlDocument,
	XmlLibError,
	xmlRegisterInputProvider,
	XsdValidator
} from 'libxml2-wasm';
import { bytesOf, textOf } from './files.ts';
import { schemaFiles, type ScormEdition } from './schemas.ts';

/**
 * Namespaces that a manifest of ours uses, and the schema of each. One schema that imports them all is needed:
 * the schema of the manifest alone refuses elements of the others. The LOM schema of 1.2 is left out because
 * libxml2 finds it ambiguous; the manifest holds no LOM.
 */
const imports12 = {
	'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
	'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd'
};
const imports2004 = {
	'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
	'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
	'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
	'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
	'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd'
};

const validators = new Map<ScormEdition, XsdValidator>();

/** What the schemas find wrong, as `line: message`; empty when the manifest is valid. */
export function validateManifest(manifest: string, edition: ScormEdition): string[] {
	try {
		using document = XmlDocument.fromString(manifest);
		validatorFor(edition).validate(document);
		return [];
	} catch (error) {
		if (!(error instanceof XmlLibError)) throw error;
		const details = error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
		return details.length > 0 ? details : [error.message];
	}
}

/** Compiled once and kept for the life of the process. */
function validatorFor(edition: ScormEdition): XsdValidator {
	const known = validators.get(edition);
	if (known) return known;
	const folder = `schemas/${edition}/`;
	const files = Object.fromEntries(
		[...schemaFiles(edition)].map(([name, bytes]) => [
			folder + name,
			// ims_xml.xsd of 1.2 makes the namespace of xml: its default namespace, which libxml2 refuses.
			bytesOf(textOf(bytes).replace(' xmlns="http://www.w3.org/XML/1998/namespace"', ' '))
		])
	);
	xmlRegisterInputProvider(new XmlBufferInputProvider(files));
	using driver = XmlDocument.fromString(
		`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(
			edition === 'scorm12' ? imports12 : imports2004
		)
			.map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
			.join('')}</xs:schema>`,
		{ url: `${folder}driver.xsd` }
	);
	const validator = XsdValidator.fromDoc(driver);
	validators.set(edition, validator);
	return validator;
}
