// The first page of the preview LMS: the packages it was given.

import { el, xmlText } from '../package/xml.ts';
import type { PackageInfo } from './page/attempt.ts';

export function listPage(packages: PackageInfo[]): string {
	const html = el(
		'html',
		{ lang: 'en' },
		el(
			'head',
			{},
			el('meta', { charset: 'utf-8' }),
			el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			el('title', {}, 'Preview LMS'),
			el('link', { rel: 'icon', href: 'data:,' }),
			el('link', { rel: 'stylesheet', href: '/page/base.css' })
		),
		el(
			'body',
			{ class: 'list' },
			el('h1', {}, 'Preview LMS'),
			el('p', {}, 'Plays a package as a strict host would, and shows every call. Choose one.'),
			el(
				'ul',
				{},
				...packages.map(({ key, title, standardName }) =>
					el(
						'li',
						{},
						el('a', { href: `/player?package=${encodeURIComponent(key)}` }, title),
						el('span', {}, `${standardName}, ${key}.zip`)
					)
				)
			)
		)
	);
	return xmlText(html).replace(/^<\?xml[^\n]*\n/, '<!doctype html>\n');
}
