// Items as GIFT, Moodle's plain text for questions. Stems are marked as HTML, which all texts of a question then are:
// the only way in GIFT to write "<" or a line break so that they come out again.

import { asHtml, type Form, type Portable } from './portable.ts';

/** @param groups items by the path of their category */
export function gift(groups: { path: string[]; items: Portable[] }[]): string {
	return groups
		.flatMap(({ path, items }) => [
			`$CATEGORY: $course$/${['top', ...path.map((name) => name.replaceAll('/', '//'))].join('/')}\n`,
			...items.map(question)
		])
		.join('\n');
}

/** The signs that GIFT itself is made of. */
const escape = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&');
/** A percent at the beginning would be read as a mark. */
const html = (text: string) => escape(asHtml(text).replace(/^%/, '&#37;'));
/** Right sides of pairs are plain text. */
const plain = (text: string) => escape(text.trim().replace(/\s+/g, ' '));
const because = (text: string) => (text.trim() ? `#${html(text)}` : '');
/** No exponent and no more digits than a float holds without noise. */
const decimal = (value: number) => value.toFixed(6).replace(/\.?0+$/, '');

function question({ id, stem, rationale, tags, form }: Portable): string {
	return [
		`// [id:${id}]${tags.map((tag) => ` [tag:${tag}]`).join('')}`,
		`::${id}::[html]${html(stem)}{${form.form === 'numeric' ? '#' : ''}`,
		...lines(form).map((line) => `\t${line}`),
		`\t####${html(rationale)}`,
		'}',
		''
	].join('\n');
}

function lines(form: Form): string[] {
	switch (form.form) {
		case 'choice':
			return form.options.map(({ text, share, feedback }) => {
				const mark = form.single ? (share === 100 ? '=' : '~') : `~%${share}%`;
				return `${mark}${html(text)}${because(feedback)}`;
			});
		case 'matching':
			return [
				...form.pairs.map(({ left, right }) => `=${html(left)} -> ${plain(right)}`),
				...form.others.map((right) => `= -> ${plain(right)}`)
			];
		case 'numeric':
			return [
				...form.answers.map(({ value, within, share, feedback }) => {
					const mark = share === 100 ? '=' : `=%${share}%`;
					return `${mark}${decimal(value)}:${decimal(within)}${because(feedback)}`;
				}),
				...(form.other.trim() ? [`~${because(form.other)}`] : [])
			];
		case 'essay':
			return [];
	}
}
