// What shows a clip, and the one motion it shows: fetched one after the other, once someone reads.

/** For `Later`. @param motion a motion's name */
export async function openClip(motion: string) {
	const { default: player, openMotion } = await import('./ClipPlayer.svelte');
	return { default: player, props: { motion: await openMotion(motion) } };
}
