// The figures a question may name, each fetched by itself. A lesson imports its own at build time.

import type { Component } from 'svelte';
import type { FigureName } from './figure-names.ts';

export const figures: Record<FigureName, () => Promise<{ default: Component }>> = {
	hypnogram: () => import('./Hypnogram.svelte'),
	'day-ring': () => import('./DayRing.svelte'),
	'atonia-pathway': () => import('./AtoniaPathway.svelte'),
	'sleep-comparison': () => import('./SleepComparison.svelte'),
	'body-map': () => import('./BodyMap.svelte'),
	'foot-glands': () => import('./FootGlands.svelte'),
	'scratch-toy': () => import('./ScratchToy.svelte'),
	'reflex-loop': () => import('./ReflexLoop.svelte'),
	'gait-strips': () => import('./GaitStrips.svelte'),
	'joint-section': () => import('./JointSection.svelte'),
	'stifle-line': () => import('./StifleLine.svelte'),
	'patella-grades': () => import('./PatellaGrades.svelte'),
	'hip-laxity': () => import('./HipLaxity.svelte'),
	'body-condition': () => import('./BodyCondition.svelte'),
	'seizure-timeline': () => import('./SeizureTimeline.svelte'),
	'triage-ladder': () => import('./TriageLadder.svelte')
};
