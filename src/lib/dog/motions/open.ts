// A motion by its name, fetched by itself: a clip shows one, and all of them together weigh more than what draws them.

import type { MotionName } from './index.ts';
import type { Motion } from './motion.ts';

const motionFiles: Record<MotionName, () => Promise<Motion>> = {
	stand: async () => (await import('./stand.ts')).stand,
	walk: async () => (await import('./walk.ts')).walk,
	trot: async () => (await import('./trot.ts')).trot,
	sleep: async () => (await import('./sleep.ts')).sleep,
	'rem-twitch': async () => (await import('./rem-twitch.ts')).remTwitch,
	'rbd-episode': async () => (await import('./rbd-episode.ts')).rbdEpisode,
	seizure: async () => (await import('./seizure.ts')).seizure,
	'ground-scratch': async () => (await import('./ground-scratch.ts')).groundScratch,
	'play-bow': async () => (await import('./play-bow.ts')).playBow,
	'excited-roll': async () => (await import('./belly-up.ts')).excitedRoll,
	'tense-belly-up': async () => (await import('./belly-up.ts')).tenseBellyUp,
	'scratch-reflex': async () => (await import('./scratch-reflex.ts')).scratchReflex,
	'ear-itch': async () => (await import('./ear-itch.ts')).earItch,
	fasciculation: async () => (await import('./muscle.ts')).fasciculation,
	cramp: async () => (await import('./muscle.ts')).cramp,
	tremor: async () => (await import('./muscle.ts')).tremor,
	myoclonus: async () => (await import('./muscle.ts')).myoclonus,
	'patella-skip': async () => (await import('./patella-skip.ts')).patellaSkip,
	'bunny-hop': async () => (await import('./bunny-hop.ts')).bunnyHop,
	'oa-walk': async () => (await import('./oa-walk.ts')).oaWalk,
	'oa-rise': async () => (await import('./oa-rise.ts')).oaRise,
	'seizure-onset': async () => (await import('./seizure-onset.ts')).seizureOnset,
	'post-ictal': async () => (await import('./post-ictal.ts')).postIctal,
	'hind-leg-up': async () => (await import('./hind-leg-up.ts')).hindLegUp,
	knuckling: async () => (await import('./knuckling.ts')).knuckling,
	'down-behind': async () => (await import('./down-behind.ts')).downBehind,
	'focal-seizure': async () => (await import('./focal-seizure.ts')).focalSeizure,
	faint: async () => (await import('./faint.ts')).faint
};

/** @throws when there is no such motion, or its script does not come */
export function openMotion(name: string): Promise<Motion> {
	const open = motionFiles[name as MotionName];
	return open ? open() : Promise.reject(new Error(`There is no motion "${name}".`));
}
