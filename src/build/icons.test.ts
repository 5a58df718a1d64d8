import { expect, it } from 'vitest';
import { iconFiles } from '../lib/ui/base/icon-name.ts';
import { icons } from './icons.ts';

function pathsOf(files: Record<string, string>): Record<string, string> {
	const load = icons(files).load as (id: string) => string;
	return JSON.parse(/\{.*\}/.exec(load('\0virtual:icons'))![0]) as Record<string, string>;
}

it('has a path for every icon, and begins each of its lines where the package does', () => {
	const paths = pathsOf(iconFiles);
	expect(Object.keys(paths)).toEqual(Object.keys(iconFiles));
	// Two strokes: the second must not begin where the first ended.
	expect(paths.close).toBe('M0 0M18 6 6 18M0 0m6 6 12 12');
	expect(paths.clock).toContain('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0');
});

it('stops at a shape it has no rule for, and at an icon that is not there', () => {
	expect(() => pathsOf({ card: 'credit-card' })).toThrow('an icon with a <rect> needs its own rule here');
	expect(() => pathsOf({ none: 'no-such-icon' })).toThrow('no-such-icon');
});
