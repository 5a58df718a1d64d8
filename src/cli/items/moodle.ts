// Items as a question export in Moodle XML. Texts are HTML within it, as Moodle writes them itself.

import { el, xmlText, type Xml } from '../package/xml.ts';
import { asHtml, type Form, type Portable } from './portable.ts';

const said = (name: string, text: string, ...more: Xml[]) =>
	el(name, {}, el('text', {}, ...(text ? [text] : [])), ...more);
function html(name: string, text: string, attributes: Record<string, string> = {}, ...more: Xml[]): Xml {
	const { children } = said(name, asHtml(text), ...more);
	return { name, attributes: { ...attributes, format: 'html' }, children };
}

const types = { choice: 'multichoice', matching: 'matching', numeric: 'numerical', essay: 'essay' };

/** @param groups items by the path of their category */
export function moodleXml(groups: { path: string[]; items: Portable[] }[]): string {
	return xmlText(
		el(
			'quiz',
			{},
			...groups.flatMap(({ path, items }) => [
				// A slash within a name is doubled.
				el(
					'question',
					{ type: 'category' },
					said('category', ['$course$', 'top', ...path.map((name) => name.replaceAll('/', '//'))].join('/'))
				),
				...items.map(question)
			])
		)
	);
}

function question({ id, stem, rationale, tags, form }: Portable): Xml {
	return el(
		'question',
		{ type: types[form.form] },
		said('name', id),
		html('questiontext', stem),
		html('generalfeedback', rationale),
		el('defaultgrade', {}, '1'),
		el('penalty', {}, '0'),
		el('hidden', {}, '0'),
		el('idnumber', {}, id),
		...body(form),
		el('tags', {}, ...tags.map((tag) => said('tag', tag)))
	);
}

function body(form: Form): Xml[] {
	switch (form.form) {
		case 'choice':
			return [
				el('single', {}, String(form.single)),
				el('shuffleanswers', {}, String(form.shuffle)),
				el('answernumbering', {}, 'none'),
				...form.options.map(({ text, share, feedback }) =>
					html('answer', text, { fraction: String(share) }, html('feedback', feedback))
				)
			];
		case 'matching':
			return [
				el('shuffleanswers', {}, 'true'),
				...[...form.pairs, ...form.others.map((right) => ({ left: '', right }))].map(({ left, right }) =>
					html('subquestion', left, {}, said('answer', right.trim()))
				)
			];
		case 'numeric':
			return [
				...form.answers.map(({ value, within, share, feedback }) =>
					el(
						'answer',
						{ fraction: String(share), format: 'moodle_auto_format' },
						el('text', {}, String(value)),
						html('feedback', feedback),
						el('tolerance', {}, String(within))
					)
				),
				el(
					'answer',
					{ fraction: '0', format: 'moodle_auto_format' },
					el('text', {}, '*'),
					html('feedback', form.other),
					el('tolerance', {}, '0')
				)
			];
		case 'essay':
			return [
				el('responseformat', {}, 'editor'),
				el('responserequired', {}, '1'),
				el('responsefieldlines', {}, '10'),
				html('graderinfo', form.guide)
			];
	}
}
