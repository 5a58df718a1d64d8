// The course that the built editions were made from: prompts, keys and options come from here, never from a test.

import { loadProject } from '../../src/build/project.ts';
import { assessmentsOf, lessonsOf } from '../../src/lib/course/completion.ts';
import type { AssessmentInfo } from '../../src/lib/course/course.ts';
import type { Item, ItemId } from '../../src/lib/quiz/items.ts';
import { allWords } from '../../src/lib/ui/all-words.ts';

const loaded = loadProject();
if (!loaded.course || loaded.problems.some(({ level }) => level === 'error'))
	throw new Error('The course has mistakes. Run "npm run check" to see them.');

export const { course } = loaded;
export const w = allWords();
export const items: ReadonlyMap<ItemId, Item> = new Map(
	loaded.items.map(({ item }) => [item.prompt.id, item])
);

const counted = assessmentsOf(course).find(({ id }) => id === course.policy.assessment);
if (!counted) throw new Error('There is no assessment that counts.');
/** The assessment that is the course's result. */
export const quiz = counted;
/** The first module with a quiz of its own. */
export const module = course.modules.find((one) => one.quiz)!;
export const lessons = lessonsOf(course);
/** The items an assessment draws from. */
export const poolOf = ({ rows }: AssessmentInfo): ItemId[] => rows.flatMap(({ pool }) => [...pool]);

export function itemOf(id: ItemId): Item {
	const item = items.get(id);
	if (!item) throw new Error(`The course has no item "${id}".`);
	return item;
}

/** The quiz item with this stem. */
export function quizItemAsking(stem: string): Item {
	const found = assessmentsOf(course)
		.flatMap(poolOf)
		.map(itemOf)
		.filter(({ prompt }) => prompt.stem === stem.trim());
	if (found.length !== 1) throw new Error(`${found.length} quiz items ask "${stem}".`);
	return found[0]!;
}
