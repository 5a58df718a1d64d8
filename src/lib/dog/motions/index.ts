// Every motion by name. To add one: write its file, list it here and in open.ts; the tests then hold it to the common
// rules. A page takes one motion from open.ts or from its file, never all of them from here.
import { excitedRoll, tenseBellyUp } from './belly-up.ts';
import { bunnyHop } from './bunny-hop.ts';
import { downBehind } from './down-behind.ts';
import { earItch } from './ear-itch.ts';
import { faint } from './faint.ts';
import { focalSeizure } from './focal-seizure.ts';
import { groundScratch } from './ground-scratch.ts';
import { hindLegUp } from './hind-leg-up.ts';
import { knuckling } from './knuckling.ts';
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

export const motions = {
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
	'post-ictal': postIctal,
	'hind-leg-up': hindLegUp,
	knuckling,
	'down-behind': downBehind,
	'focal-seizure': focalSeizure,
	faint
} satisfies Record<string, Motion>;

export type MotionName = keyof typeof motions;
export const motionNames = Object.keys(motions) as MotionName[];
