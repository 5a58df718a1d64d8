// Which scripts a hash-routed build has. Hosts serve package files slowly and one by one, so what every page needs is
// one script; pages, lessons, figures and question banks are scripts of their own, fetched when they are opened.

/** What belongs together although the bundler would part it, by the module's id. The first match counts. */
const groups: [name: string, ids: RegExp[]][] = [
	[
		'question',
		[/\/src\/lib\/(?:quiz\/(?:grade|arrange|random|triage\.)|report\/interactions)/, /\/src\/lib\/ui\/(?:question\/|figure\/hotspot-zones)/, /\/ui\/lesson\/(?:Practice|QuestionMedia|stopwatch)/]
	],
	['quiz', [/\/src\/lib\/(?:course\/(?:take-quiz|blueprint)|quiz\/(?:draw|triage-summary)|ui\/quiz\/)/, /\/src\/routes\/\(course\)\/quiz\//]],
	['figure', [/\/src\/lib\/ui\/(?:figure\/(?:Frame|Toggle|words)|words\.en\.ts\?figures)/]],
	// The dog that moves, with all its motions. Dogs side by side come with the figure that shows them.
	['dog', [/\/src\/lib\/(?:dog\/(?!Compare)|ui\/(?:player-words|words\.en\.ts\?player|lesson\/ClipPlayer))/]],
	// Fetched on demand, each by itself.
	['', [/\/src\/lib\/ui\/(?:all-words|words\.en\.ts\?(?!frame)|certificate\/|figure\/|home\/|comment\/|lesson\/LessonEnd|base\/(?:Notice|Sources)|shell\/(?:Contents|Menu|Notices|SessionEnd))/]],
	['', [/\/src\/lib\/(?:report\/(?:comment|endpoint|outbox|scorm2004)|course\/(?:certificate|record-file|review))/, /\/node_modules\/svelte\/src\/(?:motion|easing)\//]],
	[
		'app',
		[
			/\/node_modules\/(?:svelte|@sveltejs|esm-env|clsx|devalue)\//,
			/\/\.svelte-kit\/generated\//,
			/^\0?(?:vite|rolldown)\//,
			/^\0virtual:(?:icons|course(?:\/lessons)?)$/,
			/\/src\/lib\/(?:report|course|quiz|ui)\//,
			/\/src\/routes\/\(course\)\/(?:\+(?:layout|error)|open-course|lessons\/)/
		]
	]
];
/** A package of SCORM 1.2 talks to its LMS at once; a web folder mostly to none. */
const scorm = /\/src\/lib\/report\/(?:scorm|interaction-ledger|objective-slots)/;
/** Kit makes an entry for each page that only hands on the page's own module: it goes where the page goes. */
const entry = /\/generated\/client-optimized\/nodes\//;

/**
 * Name of the script a module goes into; null leaves it to the bundler.
 * @param importsOf what a module imports, by id
 */
export function chunkOf(
	id: string,
	target: 'lms' | 'web',
	importsOf: (id: string) => readonly string[]
): string | null {
	if (target === 'web' && scorm.test(id)) return null;
	if (entry.test(id)) {
		const page = importsOf(id).find((imported) => /\/src\/routes\//.test(imported));
		return page && chunkOf(page, target, importsOf) === 'app' ? 'app' : null;
	}
	return groups.find(([, ids]) => ids.some((one) => one.test(id)))?.[0] || null;
}
