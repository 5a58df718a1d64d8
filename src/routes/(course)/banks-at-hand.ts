// Items in the language at hand, each with what hosts are told of it.

import { lessonBanks, quizBanks } from 'virtual:course/banks';
import type { Item } from '$lib/quiz/items.ts';
import { inLanguage } from './language.svelte.ts';

/** @param id of a module, the exam or the pre-test; undefined when it has no questions */
export const quizBank = (id: string) => open(inLanguage().quizBanks?.[id], quizBanks[id]);

/** @param id of a lesson */
export const lessonBank = (id: string) => open(inLanguage().lessonBanks?.[id], lessonBanks[id]);

async function open<Bank extends { items: Item[] }>(
	translated: (() => Promise<Bank>) | undefined,
	own: (() => Promise<Bank>) | undefined
): Promise<Bank | undefined> {
	const bank = await (translated ?? own)?.();
	return (bank && !translated && inLanguage().asOwn?.(bank)) || bank;
}
