// What makes the course an app that can be installed: the web app manifest with its icons, beside the pages of the
// server edition and the web folder. A package for an LMS and the one file have none of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadProject, root } from './project.ts';

export const MANIFEST = 'manifest.webmanifest';
/** Folder of the icons, in a build. */
export const ICONS = 'app-icons';

/** `npm run icons` draws them from static/icon.svg. A maskable one may be cut to any shape. */
export const appIcons = [
	{ name: 'icon-192.png', size: 192, purpose: 'any' },
	{ name: 'icon-512.png', size: 512, purpose: 'any' },
	{ name: 'icon-maskable-512.png', size: 512, purpose: 'maskable' }
] as const;

/** Absolute path of a drawn icon. */
export const iconFile = (name: string): string => join(root, 'src/build', ICONS, name);

interface Described {
	title: string;
	subtitle: string;
	language: string;
}

/** @param start the page that opens, relative to the manifest */
export function appManifest({ title, subtitle, language }: Described, start: string): object {
	return {
		name: title,
		short_name: title,
		description: subtitle,
		lang: language,
		dir: 'auto',
		start_url: start,
		scope: './',
		display: 'standalone',
		// The page's ground in light colours: what is seen until the course stands.
		background_color: '#fbf7f0',
		theme_color: '#fbf7f0',
		icons: appIcons.map(({ name, size, purpose }) => ({
			src: `${ICONS}/${name}`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose
		}))
	};
}

/** Writes them into the build of the pages. @param target what is built */
export function appFiles(target: string): Plugin {
	return {
		name: 'hindsight:app-files',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client' && (target === 'server' || target === 'web'),
		generateBundle() {
			const start = target === 'web' ? './index.html' : './';
			const manifest = JSON.stringify(appManifest(loadProject().course!, start));
			this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifest });
			for (const { name } of appIcons)
				this.emitFile({ type: 'asset', fileName: `${ICONS}/${name}`, source: readFileSync(iconFile(name)) });
		}
	};
}
