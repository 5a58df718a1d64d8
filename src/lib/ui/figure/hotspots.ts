// The drawings on which a place can be selected, each fetched by itself: without names, numbers or anything to play
// with. Where their places lie is in hotspot-zones.ts.

import type { Component, Snippet } from 'svelte';
import type { FigureName } from './figure-names.ts';
import HotspotPicture from './HotspotPicture.svelte';

type Drawing = {
	drawing: Component<Record<string, unknown>>;
	given: Record<string, unknown>;
	/** The places lie on a part of the drawing, which puts them there itself. */
	inside?: true;
};
type Fetched = { default: Component<never> };

const plain = (fetched: Fetched, given: Drawing['given'] = {}): Drawing => ({
	drawing: fetched.default as unknown as Drawing['drawing'],
	given
});

const drawings: Record<FigureName, () => Promise<Drawing>> = {
	hypnogram: async () => ({ ...plain(await import('./HotspotNight.svelte')), inside: true }),
	'atonia-pathway': async () =>
		plain(await import('./AtoniaDrawing.svelte'), { step: null, lost: false, alt: '', labels: null }),
	'reflex-loop': async () =>
		plain(await import('./ReflexDrawing.svelte'), { step: null, cut: false, alt: '', labels: null }),
	'joint-section': async () =>
		plain(await import('./JointDrawing.svelte'), { state: 'normal', alt: '', labels: null }),
	'hip-laxity': async () => plain(await import('./HotspotBones.svelte'), { joint: 'hip-laxity' }),
	'stifle-line': async () => plain(await import('./HotspotBones.svelte'), { joint: 'stifle-line' }),
	'body-map': async () => plain(await import('./HotspotBody.svelte')),
	'scratch-toy': async () => plain(await import('./HotspotBody.svelte')),
	'day-ring': async () => plain(await import('./HotspotRing.svelte')),
	'sleep-comparison': async () => plain(await import('./HotspotSleepers.svelte')),
	'gait-strips': async () => plain(await import('./HotspotGaits.svelte')),
	'patella-grades': async () => plain(await import('./HotspotKnees.svelte')),
	'body-condition': async () => plain(await import('./HotspotScores.svelte')),
	'seizure-timeline': async () => plain(await import('./HotspotSeizure.svelte')),
	'triage-ladder': async () => plain(await import('./HotspotRungs.svelte')),
	'foot-glands': async () => plain(await import('./FootPaw.svelte'), { alt: '', numbered: false })
};
export const hotspotDrawings = Object.keys(drawings);

type PictureProps = Drawing & {
	name: FigureName;
	/** What lies on the places. */
	children: Snippet;
};

export async function hotspotPicture(
	name: FigureName
): Promise<{ default: Component<PictureProps>; props: Partial<PictureProps> }> {
	return { default: HotspotPicture, props: { ...(await drawings[name]()), name } };
}
