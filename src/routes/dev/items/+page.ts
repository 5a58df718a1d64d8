// A page for looking at questions while working on them: there in `npm run dev` only.
import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { lessonBanks, quizBanks } from 'virtual:course/banks';
import type { AskedClip } from '$lib/dog/clip.ts';
import type { Item } from '$lib/quiz/items.ts';

export const prerender = false;
export const ssr = false;

export interface Shown {
	item: Item;
	/** Where it is asked: the id of a lesson or of an assessment. */
	at: string;
	/** `lesson`, `quiz`, or the assessment that belongs to no module. */
	use: string;
	/** The module it belongs to; what belongs to none is named by where it is asked. */
	module: string;
	clips: Readonly<Record<string, AskedClip>>;
}

const moduleOf = (at: string): string =>
	course.modules.find(({ id, lessons }) => id === at || lessons.some((lesson) => lesson.id === at))?.id ?? at;

/** Every item of the course, in the order of its banks. */
export async function load(): Promise<{ all: Shown[] }> {
	if (!dev) error(404);
	const open = async (useOf: (at: string) => string, banks: typeof lessonBanks) =>
		Promise.all(
			Object.entries(banks).map(async ([at, load]) => {
				const { items, clips } = await load();
				return items.map((item): Shown => ({ item, at, use: useOf(at), module: moduleOf(at), clips }));
			})
		);
	const inLessons = await open(() => 'lesson', lessonBanks);
	const inQuizzes = await open((at) => (course.modules.some(({ id }) => id === at) ? 'quiz' : at), quizBanks);
	return { all: [...inLessons, ...inQuizzes].flat() };
}
