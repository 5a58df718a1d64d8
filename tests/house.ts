// The rooms of the house, and which may import what. The table is design, so a change here is a decision, not a fix.
// tests/architecture.test.ts holds every file to it, and docs/rooms.ts draws it.

export interface Room {
	folder: string;
	/** What it is for, in a few words. */
	does: string;
	/** Rooms of our own it may import; `types:` allows `import type` only. */
	rooms: string[];
	/** Packages, by name or by prefix ending in `*`. */
	packages: string[];
	/** Packages that only these files may import. */
	only?: Record<string, string[]>;
	/** Whether it may use Node's own modules. */
	node?: boolean;
	/** Words that may not occur: the room runs without browser, clock and chance. */
	without?: RegExp;
}

const browser = /\b(?:window|document|localStorage|sessionStorage|navigator)\s*[.[]/;
const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|crypto\.)/;
const pure = new RegExp(`${browser.source}|${impure.source}`);

export const house: Record<string, Room> = {
	quiz: {
		folder: 'src/lib/quiz',
		does: 'draws, grades, measures',
		rooms: ['quiz'],
		packages: [],
		without: pure
	},
	dog: {
		folder: 'src/lib/dog',
		does: 'the drawing that moves',
		rooms: ['dog'],
		packages: ['svelte', 'svelte/*']
	},
	course: {
		folder: 'src/lib/course',
		does: 'content, rules, the record',
		rooms: ['quiz', 'course', 'types:dog'],
		packages: ['valibot', 'yaml', 'ts-fsrs', 'github-slugger', 'svelte'],
		without: pure
	},
	report: {
		folder: 'src/lib/report',
		does: 'tells LMS, class or browser',
		rooms: ['quiz', 'report', 'types:course'],
		packages: [],
		only: {
			'scorm-again': ['endpoint.ts', 'scorm-again.d.ts'],
			'scorm-again/*': ['endpoint.ts', 'scorm-again.d.ts']
		}
	},
	ui: {
		folder: 'src/lib/ui',
		does: 'components and words',
		rooms: ['quiz', 'dog', 'ui', 'types:course', 'types:report'],
		packages: [
			'svelte',
			'svelte/*',
			'd3-*',
			'@fontsource-variable/*',
			'$app/*',
			'virtual:dog/*',
			'virtual:icons'
		],
		only: { minisearch: ['engine.ts'] }
	},
	server: {
		folder: 'src/lib/server',
		does: 'classes, exam, review',
		rooms: ['quiz', 'course', 'server', 'report'],
		packages: [
			'kysely',
			'pg',
			'better-auth',
			'better-auth/*',
			'csv-parse/sync',
			'qrcode-generator',
			'valibot',
			'@sveltejs/kit'
		],
		node: true
	},
	routes: {
		folder: 'src/routes',
		does: 'pages and endpoints',
		rooms: ['quiz', 'dog', 'course', 'report', 'ui', 'server'],
		packages: ['svelte', 'svelte/*', '$app/*', '@sveltejs/kit', 'virtual:course', 'virtual:course/*']
	},
	build: {
		folder: 'src/build',
		does: 'content into a build',
		rooms: ['build', 'course', 'dog'],
		packages: ['mdsvex', 'rehype-slug', 'vite', 'svelte/*', 'types:@sveltejs/kit'],
		node: true
	},
	cli: {
		folder: 'src/cli',
		does: 'packages, checks, reports',
		rooms: ['cli', 'build', 'course', 'quiz', 'dog', 'server', 'report', 'ui'],
		packages: [
			'vite',
			'yaml',
			'fflate',
			'csv-parse/sync',
			'libxml2-wasm',
			'scorm-again',
			'scorm-again/*',
			'valibot',
			'@valibot/to-json-schema'
		],
		node: true
	}
};
