import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carelessScenes, forwardScenes } from '../../../../tests/fixtures/scenes.ts';
import { MOST_CHOICES, sceneFaults, type Scene } from './scene.ts';

/** All places that are left to stand on after each number of choices, from none to the most. */
function standing({ start, states }: Scene): string[][] {
	const rounds = [[start]];
	for (let choices = 0; choices < MOST_CHOICES; choices += 1)
		rounds.push([
			...new Set(
				rounds.at(-1)!.flatMap((at) => states.find(({ id }) => id === at)?.choices.map(({ to }) => to) ?? [])
			)
		]);
	return rounds;
}
function everyPathEnds(scene: Scene): boolean {
	const rounds = standing(scene);
	const isEnding = (at: string) => scene.endings.some(({ id }) => id === at);
	return rounds.at(-1)!.every(isEnding);
}
function everythingIsReached(scene: Scene): boolean {
	const reached = new Set(standing(scene).flat());
	const places = [...scene.states, ...scene.endings].map(({ id }) => id);
	return places.every((id) => reached.has(id)) && [...reached].every((id) => places.includes(id));
}

test('a scene is accepted exactly when every path ends within six choices and all of it is reached', () => {
	const verdicts = { accepted: 0, refused: 0 };
	fc.assert(
		fc.property(fc.oneof(forwardScenes, carelessScenes), (scene) => {
			const sound = everyPathEnds(scene) && everythingIsReached(scene);
			expect(sceneFaults(scene).length === 0, JSON.stringify(sceneFaults(scene))).toBe(sound);
			verdicts[sound ? 'accepted' : 'refused'] += 1;
		}),
		{ numRuns: 2000 }
	);
	expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(50);
});

const state = (id: string, ...to: string[]) => ({ id, choices: to.map((to) => ({ to })) });
const endings = [{ id: 'home' }, { id: 'vet' }];

test.each<[string, Scene, RegExp]>([
	[
		'a circle',
		{ start: 'a', states: [state('a', 'b', 'home'), state('b', 'a', 'vet')], endings },
		/never ends: a, b, a/
	],
	['a way to nowhere', { start: 'a', states: [state('a', 'gone', 'home')], endings }, /no ending "gone"/],
	[
		'a state nobody comes to',
		{ start: 'a', states: [state('a', 'vet', 'home'), state('b', 'vet', 'home')], endings },
		/nothing leads to "b"/
	],
	[
		'an ending nobody comes to',
		{ start: 'a', states: [state('a', 'home', 'home')], endings },
		/nothing leads to "vet"/
	],
	[
		'an id with two meanings',
		{ start: 'a', states: [state('a', 'vet', 'home')], endings: [...endings, { id: 'a' }] },
		/"a" names two/
	],
	[
		'an ending as its start',
		{ start: 'home', states: [state('a', 'vet', 'home')], endings },
		/starts with an end/
	],
	[
		'a path of seven choices',
		{
			start: '1',
			states: [1, 2, 3, 4, 5, 6, 7].map((n) => state(String(n), n < 7 ? String(n + 1) : 'vet', 'home')),
			endings
		},
		/more than 6 choices/
	]
])('finds %s', (_, scene, what) => {
	expect(sceneFaults(scene).map((fault) => fault.what)).toEqual([expect.stringMatching(what)]);
});
