// Which scripts a hash-routed build has. Hosts serve package files slowly and one by one, so what every page needs is
// one script; pages, lessons, figures and question banks are scripts of their own, fetched when they are opened.

/** What belongs together although the bundler would part it, by the module's id. The first match counts. */
const groups: [name: string, ids: RegExp[]][] = [
	[
		'question',
		[/\/src\/lib\/(?:quiz\/(?:grade|arrange|random|triage\.)|report\/interactions)/, /\/src\/lib\/ui\/(?:question\/|figure\/hotspot-zones)/, /\/ui\/lesson\/(?:Practice|QuestionMedia|stopwatch)/]
	],
	['quiz', [/\/src\/lib\/(?:course\/(?:take-quiz|blueprint)|quiz\/(?:by-objective|draw|misconceptions|triage-summary)|ui\/quiz\/)/, /\/src\/routes\/\(course\)\/quiz\//]],
	// With what figures that open a lesson are made of, where that is little.
	['figure', [/\/src\/lib\/ui\/(?:figure\/(?:Frame|drawing-colours|Toggle|Urgency|SleepComparison|ScratchToy|words)|words\.en\.ts\?figures)/, /^\0virtual:dog\/(?:rbd-episode|rem-twitch|scratch-reflex|seizure)@\d/]],
	['atonia', [/\/ui\/figure\/(?:Atonia|atonia)/]],
	['triage', [/\/ui\/figure\/(?:Triage|triage)/]],
	// What is used at work, and the search: each page of them alone would have many small scripts.
	['work', [/\/src\/lib\/(?:ui\/work\/|course\/(?:csv|log-fields|observation-log|phone-script))/, /\/src\/routes\/\(course\)\/(?:call|device|download|site-numbers|work-log)\b/]],
	['seeing', [/\/src\/lib\/ui\/seeing\//]],
	['search', [/\/src\/lib\/ui\/search\//, /\/node_modules\/minisearch\//]],
	// The dog that moves; each motion is fetched by itself. Dogs side by side come with the figure that shows them.
	['dog', [/\/src\/lib\/dog\/motions\/(?:answers|breath|gait|motion|open|random|rising|scratching|sleeping|track)\./, /\/src\/lib\/(?:dog\/(?!Compare|motions\/)|ui\/(?:motion-words|player-words|words\.en\.ts\?player|lesson\/ClipPlayer))/]],
	// What a search looks through, and with what: fetched when it is first opened.
	['search', [/\/src\/lib\/ui\/search\/(?:engine|excerpt|query|spelling)/, /\/node_modules\/minisearch\//, /^\0virtual:course\/search$/]],
	// Each other language is one script, whatever it is made of.
	['', [/\/words\.[a-z]{2}(?<!en)(?:-[A-Z]{2})?\.ts/, /\/src\/lib\/(?:course\/(?:course-texts|languages)|ui\/clip-words)\./]],
	// Fetched on demand, each by itself.
	['', [/\/src\/lib\/ui\/(?:all-words|app\/|words\.en\.ts\?(?!frame)|certificate\/|figure\/|home\/|comment\/|search\/|seeing\/|work\/|lesson\/LessonEnd|base\/(?:Notice|Sources)|shell\/(?:Contents|Menu|Notices|SessionEnd))/]],
	['', [/\/src\/lib\/(?:report\/(?:cmi5|comment|endpoint|outbox|scorm2004|uuid5|xapi)|course\/(?:certificate|log-fields|observation-log|phone-script|record-file|review|seeing))/, /\/node_modules\/svelte\/src\/(?:motion|easing)\//]],
	[
		'app',
		[
			/\/node_modules\/(?:svelte|@sveltejs|esm-env|clsx|devalue)\//,
			/\/\.svelte-kit\/generated\//,
			/^\0?(?:vite|rolldown)\//,
			/^\0virtual:(?:icons|course(?:\/lessons)?)$/,
			/\/src\/lib\/(?:report|course|quiz|ui)\//,
			/\/src\/routes\/\(course\)\/(?:\+(?:layout|error)|open-course|language\.|lessons\/)/
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
