import { describe, expect, it } from 'vitest';
import { textFaults } from '../../../../tests/support/translation.ts';
import { motions } from './index.ts';
import type { Motion } from './motion.ts';
import { motionTexts, motionWords as spanish } from './words.es.ts';
import { motionWords as english } from './words.ts';

const all = Object.entries(motions) as [keyof typeof motions, Motion][];

describe('the motions in Spanish', () => {
	it('have every text of English, and none left in English', () => {
		const told = Object.fromEntries(
			all.map(([name, { title, markName, alt, keyWords, answersVoice }]) => [
				name,
				{ title, ...(markName && { markName }), alt, keyWords, answersVoice, ...english[name] }
			])
		);
		expect(textFaults(told, spanish, () => false)).toEqual([]);
	});

	it('have a word for every mark, whatever the seed, and none besides', () => {
		const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
		const needed = new Set<string>();
		for (const [name, motion] of all) {
			for (const { label } of [motion.marks, ...seeds.map((seed) => motion.marksOf?.(seed) ?? [])].flat()) {
				needed.add(label);
				expect({ name, label, said: motionTexts[name]?.marks?.[label] }).toEqual({
					name,
					label,
					said: expect.stringMatching(/./)
				});
			}
		}
		expect(Object.keys(motionTexts.stand?.marks ?? {}).filter((label) => !needed.has(label))).toEqual([]);
	});
});
