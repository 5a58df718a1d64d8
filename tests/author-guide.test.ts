// docs/author.md: what it tells authors to write is a lesson that the check accepts, and its clips are those there are.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { filesIn } from '../src/build/files.ts';
import { root } from '../src/build/project.ts';
import { lintCourse } from '../src/lib/course/lint.ts';
import { loadCourse, type Files } from '../src/lib/course/load.ts';
import { numberIds } from '../src/lib/course/number-ids.ts';
import { motionWords } from '../src/lib/dog/motions/words.ts';

const guide = readFileSync(join(root, 'docs/author.md'), 'utf8');
/** The first block of a language. */
const block = (language: string) => new RegExp(`\n\`\`\`${language}\n([^]*?)\n\`\`\``).exec(guide)![1]!;
const [lesson] = /lessons\/\d\d-[\w-]+\/\d\d-[\w-]+\.md/.exec(guide)!;
const [questions] = /quizzes\/\d\d-[\w-]+\.yaml/.exec(guide)!;

/** The project's files with others in their place. */
function filesWith(changed: Readonly<Record<string, string>>): Files {
	const files = filesIn(root);
	return {
		read: (path) => changed[path] ?? files.read(path),
		list: (path) => [
			...new Set([
				...files.list(path),
				...Object.keys(changed)
					.filter((file) => file.startsWith(`${path}/`) && !file.slice(path.length + 1).includes('/'))
					.map((file) => file.slice(path.length + 1))
			])
		]
	};
}

function load(changed: Readonly<Record<string, string>>) {
	const loaded = loadCourse(filesWith(changed), '0.0.0');
	if (!loaded.course) throw new Error('course.yaml cannot be read');
	return loaded;
}

it('the lesson and the three questions of the guide pass the check once they have their numbers', () => {
	const written = {
		[lesson]: `${block('markdown')}\n`,
		[questions]: `${readFileSync(join(root, questions), 'utf8')}\n${block('yaml')}\n`
	};
	const ids = stringify(numberIds(load(written)));
	const loaded = load({ ...written, 'quizzes/ids.yaml': ids });
	expect([...loaded.problems, ...lintCourse(loaded)]).toEqual([]);
	const added = loaded.course.modules
		.flatMap(({ lessons }) => lessons)
		.find(({ id }) => lesson.includes(id))!;
	expect(added.items).toHaveLength(3);
	expect(
		new Set(added.items.map((id) => loaded.items.find(({ entry }) => entry.id === id)!.entry.kind)).size
	).toBe(3);
	expect(block('markdown')).toContain('<Clip motion=');
});

it('every clip there is stands in its list, with its own caption', () => {
	const rows = [...guide.matchAll(/^\| `([\w-]+)`\s*\| (.+?)\s*\|$/gm)].map(([, name, caption]) => [
		name,
		caption
	]);
	expect(rows).toEqual(Object.entries(motionWords).map(([name, { caption }]) => [name, caption]));
});
