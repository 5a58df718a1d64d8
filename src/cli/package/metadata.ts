// metadata.xml: describes the course to a catalogue, in the LOM dialect of each standard.

import type { Course } from '../../lib/course/course.ts';
import { el, xmlText, type Xml } from './xml.ts';

/** IMS metadata 1.2.1, as SCORM 1.2 names it. */
export function metadataScorm12(course: Course): string {
	const lang = (text: string) => el('langstring', { 'xml:lang': course.language }, text);
	const term = (name: string, value: string): Xml =>
		el(
			name,
			{},
			el('source', {}, el('langstring', { 'xml:lang': 'x-none' }, 'LOMv1.0')),
			el('value', {}, el('langstring', { 'xml:lang': 'x-none' }, value))
		);
	return xmlText(
		el(
			'lom',
			{ xmlns: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1' },
			el(
				'general',
				{},
				el('title', {}, lang(course.title)),
				el(
					'catalogentry',
					{},
					el('catalog', {}, 'Course id'),
					el('entry', {}, el('langstring', { 'xml:lang': 'x-none' }, course.id))
				),
				el('language', {}, course.language),
				el('description', {}, lang(course.subtitle)),
				...course.modules.map((module) => el('keyword', {}, lang(module.title)))
			),
			el('lifecycle', {}, el('version', {}, lang(course.version)), term('status', 'Final')),
			el('metametadata', {}, el('metadatascheme', {}, 'ADL SCORM 1.2')),
			el('technical', {}, el('format', {}, 'text/html'), el('location', { type: 'URI' }, 'index.html')),
			el('rights', {}, term('cost', 'no'), term('copyrightandotherrestrictions', 'yes'))
		)
	);
}

/** IEEE 1484.12.3 (LOM 1.0), as SCORM 2004 names it. */
export function metadataScorm2004(course: Course): string {
	const lang = (text: string) => el('string', { language: course.language }, text);
	const term = (name: string, value: string): Xml =>
		el(name, {}, el('source', {}, 'LOMv1.0'), el('value', {}, value));
	return xmlText(
		el(
			'lom',
			{ xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
			el(
				'general',
				{},
				el('identifier', {}, el('catalog', {}, 'Course id'), el('entry', {}, course.id)),
				el('title', {}, lang(course.title)),
				el('language', {}, course.language),
				el('description', {}, lang(course.subtitle)),
				...course.modules.map((module) => el('keyword', {}, lang(module.title)))
			),
			el('lifeCycle', {}, el('version', {}, lang(course.version)), term('status', 'final')),
			el('metaMetadata', {}, el('metadataSchema', {}, 'LOMv1.0')),
			el('technical', {}, el('format', {}, 'text/html'), el('location', {}, 'index.html')),
			el('rights', {}, term('cost', 'no'), term('copyrightAndOtherRestrictions', 'yes'))
		)
	);
}
