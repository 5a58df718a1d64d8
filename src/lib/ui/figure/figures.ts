// The figures a question may name, each fetched by itself. A lesson imports its own at build time.

import type { Component } from 'svelte';
import type { FigureName } from './figure-names.ts';

export const figures: Record<FigureName, () => Promise<{ default: Component<{ locale?: string }> }>> = {
	hypnogram: () => import('./Hypnogram.svelte'),
	'day-ring': () => import('./DayRing.svelte'),
	'atonia-pathway': () => import('./AtoniaPathway.svelte'),
	'sleep-comparison': () => import('./SleepComparison.svelte')
};
