// Vite plugin: a motion as a page needs it before anything moves, without the code that draws it.
//   virtual:dog/rem-twitch     its words, and the address of a picture of its first key pose
//   virtual:dog/rem-twitch@1   the same with its second key pose
//   virtual:dog/rem-twitch@asked   what only a question needs of it

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { motions, type MotionName } from '../lib/dog/motions/index.ts';
import { motionWords } from '../lib/dog/motions/words.ts';
import { dogStill } from './dog-still.ts';
import { root } from './project.ts';

const prefix = 'virtual:dog/';
/** Pictures are real files, so that every build treats them as it treats any other picture. */
const folder = join(root, '.svelte-kit', 'dog');

export function dogClips(): Plugin {
	return {
		name: 'hindsight:dog-clips',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const [name = '', key = '0'] = id.slice(prefix.length + 1).split('@');
			const motion = motions[name as MotionName];
			if (motion && key === 'asked') {
				const { answersVoice, duration } = motion;
				return `export default ${JSON.stringify({ answersVoice, duration })};`;
			}
			const at = motion?.keyPoses[Number(key)];
			if (at === undefined) throw new Error(`There is no motion "${name}" with a key pose ${key}.`);
			const { alt, warns } = motion;
			const picture = join(folder, `dog-${name}${key === '0' ? '' : `-${key}`}.svg`);
			write(picture, await dogStill(name, at));
			return [
				`import src from ${JSON.stringify(picture)};`,
				`export default { ...${JSON.stringify({ motion: name, alt, ...motionWords[name as MotionName], warns })}, src };`
			].join('\n');
		}
	};
}

/** Leaves a file alone that is as it should be: a development server watches it. */
function write(file: string, text: string) {
	mkdirSync(folder, { recursive: true });
	try {
		if (readFileSync(file, 'utf8') === text) return;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	writeFileSync(file, text);
}
