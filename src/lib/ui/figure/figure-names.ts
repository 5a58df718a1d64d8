// The figures a lesson or a question may name. The check reads this list; figures.ts fetches them; a lesson
// imports `HipLaxity.svelte` for `hip-laxity`.

export const figureNames = [
	'hypnogram',
	'day-ring',
	'atonia-pathway',
	'sleep-comparison',
	'body-map',
	'foot-glands',
	'scratch-toy',
	'reflex-loop',
	'gait-strips',
	'joint-section',
	'stifle-line',
	'patella-grades',
	'hip-laxity',
	'body-condition',
	'seizure-timeline',
	'triage-ladder'
] as const;
export type FigureName = (typeof figureNames)[number];

export const isFigureName = (name: string): name is FigureName =>
	(figureNames as readonly string[]).includes(name);
