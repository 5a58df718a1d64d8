// Vite plugin: a motion as a page needs it before anything moves, without the code that draws it.
//   virtual:dog/rem-twitch         its words, and the address of a picture of its first key pose: for lessons
//   virtual:dog/rem-twitch@0       the same, for pages and figures; @1 with its second key pose
//   virtual:dog/rem-twitch@asked   the same with what a question needs besides
// Each is a module of its own, so that it comes with whoever shows it and not by itself.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { motions, type MotionName } from '../lib/dog/motions/index.ts';
import { motionWords } from '../lib/dog/motions/words.ts';
import { dogStill } from './dog-still.ts';
import { root } from './project.ts';

const prefix = 'virtual:dog/';
/** Pictures are real files, so that every build treats them as it treats any other picture. */
const folder = join(root, '.svelte-kit', 'dog');

/** @param alone whether a picture's address stands with its words; else it is a module that several share */
export function dogClips(alone: boolean): Plugin {
	return {
		name: 'hindsight:dog-clips',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const [name = '', variant] = id.slice(prefix.length + 1).split('@');
			const asked = variant === 'asked';
			const key = asked ? '0' : (variant ?? '0');
			const motion = motions[name as MotionName];
			const at = motion?.keyPoses[Number(key)];
			if (at === undefined) throw new Error(`There is no motion "${name}" with a key pose ${key}.`);
			const { alt, warns, answersVoice, duration } = motion;
			const told = { motion: name, alt, ...motionWords[name as MotionName], warns };
			const picture = join(folder, `dog-${name}${key === '0' ? '' : `-${key}`}.svg`);
			write(picture, await dogStill(motion, at));
			return [
				this.environment.name === 'client' && alone
					? `const src = import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: basename(picture), source: readFileSync(picture, 'utf8') })};`
					: `import src from ${JSON.stringify(picture)};`,
				`export default { ...${JSON.stringify(asked ? { ...told, answersVoice, duration } : told)}, src };`
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
