import { clipsAt } from '../../../../clips.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	clips: await clipsAt(data.question.place?.id)
});
