// Every motion by name. To add one: write its file, list it here; the tests then hold it to the common rules.
import { excitedRoll, tenseBellyUp } from './belly-up.ts';
import { bunnyHop } from './bunny-hop.ts';
import { earItch } from './ear-itch.ts';
import { groundScratch } from './ground-scratch.ts';
import type { Motion } from './motion.ts';
import { cramp, fasciculation, myoclonus, tremor } from './muscle.ts';
import { oaRise } from './oa-rise.ts';
import { oaWalk } from './oa-walk.ts';
import { patellaSkip } from './patella-skip.ts';
import { playBow } from './play-bow.ts';
import { postIctal } from './post-ictal.ts';
import { rbdEpisode } from './rbd-episode.ts';
import { remTwitch } from './rem-twitch.ts';
import { scratchReflex } from './scratch-reflex.ts';
import { seizureOnset } from './seizure-onset.ts';
import { seizure } from './seizure.ts';
import { sleep } from './sleep.ts';
import { stand } from './stand.ts';
import { trot } from './trot.ts';
import { walk } from './walk.ts';

export const motionNames = [
	'stand',
	'walk',
	'trot',
	'sleep',
	'rem-twitch',
	'rbd-episode',
	'seizure',
	'ground-scratch',
	'play-bow',
	'excited-roll',
	'tense-belly-up',
	'scratch-reflex',
	'ear-itch',
	'fasciculation',
	'cramp',
	'tremor',
	'myoclonus',
	'patella-skip',
	'bunny-hop',
	'oa-walk',
	'oa-rise',
	'seizure-onset',
	'post-ictal'
] as const;

export type MotionName = (typeof motionNames)[number];

export const motions: Record<MotionName, Motion> = {
	stand,
	walk,
	trot,
	sleep,
	'rem-twitch': remTwitch,
	'rbd-episode': rbdEpisode,
	seizure,
	'ground-scratch': groundScratch,
	'play-bow': playBow,
	'excited-roll': excitedRoll,
	'tense-belly-up': tenseBellyUp,
	'scratch-reflex': scratchReflex,
	'ear-itch': earItch,
	fasciculation,
	cramp,
	tremor,
	myoclonus,
	'patella-skip': patellaSkip,
	'bunny-hop': bunnyHop,
	'oa-walk': oaWalk,
	'oa-rise': oaRise,
	'seizure-onset': seizureOnset,
	'post-ictal': postIctal
};
