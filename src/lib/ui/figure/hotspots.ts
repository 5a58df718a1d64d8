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

const drawings: Partial<Record<FigureName, () => Promise<Drawing>>> = {
	hypnogram: async () => ({ ...plain(await import('./HotspotNight.svelte')), inside: true }),
	'atonia-pathway': async () =>
		plain(await import('./AtoniaDrawing.svelte'), { step: null, lost: false, alt: '', labels: null }),
	'reflex-loop': async () =>
		plain(await import('./ReflexDrawing.svelte'), { step: null, cut: false, alt: '', labels: null }),
	'joint-section': async () =>
		plain(await import('./JointDrawing.svelte'), { state: 'normal', alt: '', labels: null }),
	'hip-laxity': async () => plain(await import('./HotspotHip.svelte')),
	'stifle-line': async () => plain(await import('./HotspotStifle.svelte')),
	'body-map': async () => plain(await import('./HotspotBody.svelte')),
	'foot-glands': async () => plain(await import('./FootPaw.svelte'), { alt: '', numbered: false })
};
export const hotspotDrawings = Object.keys(drawings);

type PictureProps = Drawing & {
	name: FigureName;
	/** What lies on the places. */
	children: Snippet;
};

/** @throws Error when nothing is drawn for this figure */
export async function hotspotPicture(
	name: FigureName
): Promise<{ default: Component<PictureProps>; props: Partial<PictureProps> }> {
	const fetch = drawings[name];
	if (!fetch) throw new Error(`No place can be selected on the figure "${name}".`);
	return { default: HotspotPicture, props: { ...(await fetch()), name } };
}
