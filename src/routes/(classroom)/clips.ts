// The motions that questions show, by where they are asked: fetched with the page, for a picture of each.

import { lessonBanks, quizBanks } from 'virtual:course/banks';
import type { AskedClip } from '$lib/dog/clip.ts';

/** @param place id of a lesson or of an assessment; of none there are no clips */
export async function clipsAt(place: string | undefined): Promise<Record<string, AskedClip>> {
	const open = lessonBanks[place ?? ''] ?? quizBanks[place ?? ''];
	return open ? (await open()).clips : {};
}
