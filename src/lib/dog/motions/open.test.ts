import { expect, it } from 'vitest';
import { motionNames, motions } from './index.ts';
import { openMotion } from './open.ts';

it.each(motionNames)('%s is fetched by its name', async (name) => {
	expect(await openMotion(name)).toBe(motions[name]);
});

it('refuses a motion that does not exist, by its name', async () => {
	await expect(openMotion('moonwalk')).rejects.toThrow('"moonwalk"');
});
