// npm run schema: writes the JSON Schema of every content file for completion in an editor.
// With --check it only says whether the committed files are fresh.

import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/project.ts';
import * as schema from '../lib/course/schema.ts';

const files = {
	course: schema.courseFile,
	sources: schema.sourcesFile,
	claims: schema.claimsFile,
	standards: schema.standardsFile,
	glossary: schema.glossaryFile,
	now: schema.nowFile,
	'field-card': schema.fieldCardFile,
	seeing: schema.seeingFile,
	search: schema.searchFile,
	module: schema.moduleFile,
	misconceptions: schema.misconceptionsFile,
	quiz: schema.quizFile,
	exam: schema.examFile,
	ids: schema.idsFile
};

const folder = join(root, 'docs/schema');
mkdirSync(folder, { recursive: true });
const stale: string[] = [];
for (const [name, fileSchema] of Object.entries(files)) {
	const path = join(folder, `${name}.schema.json`);
	// What JSON Schema cannot say (trimming) is left to npm run check.
	const text = `${JSON.stringify(toJsonSchema(fileSchema, { errorMode: 'ignore' }), null, 2)}\n`;
	const before = read(path);
	if (before === text) continue;
	stale.push(path.slice(root.length));
	if (!process.argv.includes('--check')) writeFileSync(path, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
	console.error(`Not fresh: ${stale.join(', ')}. Run npm run schema and commit the files.`);
	process.exit(1);
}
console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'The schemas are fresh.');

function read(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}
