// What a question asks to be marked is drawn at that very second: key and drawing cannot disagree.

import { expect, it } from 'vitest';
import { loadProject } from '../src/build/project.ts';
import { motions, type MotionName } from '../src/lib/dog/motions/index.ts';

const loaded = loadProject();
const items = loaded.course ? loaded.items : [];
const marked = items.flatMap(({ entry }) => (entry.kind === 'mark' ? [entry] : []));

it('some questions ask for marks', () => {
	expect(marked.length).toBeGreaterThanOrEqual(2);
});

it.each(marked.map((entry) => [entry.id, entry] as const))(
	'%s asks for moments of its motion',
	(_, entry) => {
		const drawn = motions[entry.motion as MotionName].marks.map(({ at }) => at);
		for (const { at } of entry.marks) expect(drawn).toContain(at);
	}
);
