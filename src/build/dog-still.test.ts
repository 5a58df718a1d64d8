import { expect, it } from 'vitest';
import { motions } from '../lib/dog/motions/index.ts';
import { dogStill } from './dog-still.ts';

it('is one file that refers only to itself and runs nothing', async () => {
	for (const motion of Object.values(motions)) {
		const { name, keyPoses } = motion;
		const svg = await dogStill(motion, keyPoses[0]);
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
		const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
		expect(used.filter((id) => !ids.includes(id)), name).toEqual([]);
		expect(/<script|href=|url\((?!#)|NaN|undefined|<!--/.exec(svg), name).toBeNull();
	}
});

it('brings the colours of everything it draws, for both schemes', async () => {
	const svg = await dogStill(motions.seizure, motions.seizure.keyPoses[0]);
	expect(svg.slice(0, 400)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><style>:root\{color-scheme:light dark\}/);
	const shown = new Set([...svg.matchAll(/<path[^>]* class="([a-z]{3}[a-z-]*)/g)].map((match) => match[1]!));
	expect(shown.size).toBeGreaterThan(10);
	expect([...shown].filter((role) => !new RegExp(`\\.${role}[ ,]`).test(svg))).toEqual([]);
});

it('shows the moment asked for, and the same one each time', async () => {
	const [first, second] = motions['rem-twitch'].keyPoses;
	const still = await dogStill(motions['rem-twitch'], first);
	expect((await dogStill(motions['rem-twitch'], second)) === still).toBe(false);
	expect((await dogStill(motions['rem-twitch'], first)) === still).toBe(true);
});
