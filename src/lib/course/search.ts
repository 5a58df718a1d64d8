// What the search of the course looks through: sections of lessons, terms, and what else can be looked up.

import type { Urgency } from '../quiz/urgency.ts';
import { termPattern } from './lesson-scan.ts';
import type { LoadedCourse, LoadedLesson } from './load.ts';
import type { SearchFile } from './schema.ts';
import { typographic } from './typography.ts';

/** Something that can be found. */
export interface SearchDocument {
	kind: 'lesson' | 'term' | 'row';
	/** Address in the course, as `/lessons/night#rem`. */
	href: string;
	title: string;
	/** Where a section stands: the number of its module, and its lesson; for a lesson's own first lines its module. */
	place?: { module: number; title: string };
	/** Of a row of "What am I seeing?": how soon to act, and when sooner. */
	urgency?: Urgency;
	rises?: { if: string; urgency: Urgency };
	/** Its words as a reader sees them. */
	text: string;
}

/** Everything a search needs, as plain data. */
export interface SearchData extends SearchFile {
	documents: SearchDocument[];
}

export function searchData(loaded: LoadedCourse): SearchData {
	const { search, lessons, glossary, seeing } = loaded;
	const terms = Object.entries(glossary).map(([id, { term, text }]): SearchDocument => ({
		kind: 'term',
		href: `/glossary#${id}`,
		title: term,
		text
	}));
	const rows = (seeing?.rows ?? []).map(({ id, see, likely, do: act, urgency, rises }): SearchDocument => ({
		kind: 'row',
		href: `/seeing#${id}`,
		title: see,
		urgency,
		...(rises && { rises }),
		text: [act, likely].map(asSentence).join(' ')
	}));
	return {
		...search,
		documents: [...rows, ...terms, ...lessons.flatMap((lesson) => sectionsOf(lesson, loaded))]
	};
}

const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function sectionsOf({ info, scan }: LoadedLesson, { course, glossary }: LoadedCourse): SearchDocument[] {
	const module = course.modules.find(({ id }) => id === info.module)!;
	const href = `/lessons/${info.id}`;
	const [lead = '', ...parts] = scan.parts.map((part) =>
		typographic(
			part.replace(termPattern, (_, id: string, shown?: string) => shown ?? glossary[id]?.term ?? id)
		)
	);
	const first: SearchDocument = {
		kind: 'lesson',
		href,
		title: info.title,
		place: { module: module.order, title: module.title },
		text: [info.promise, lead, typographic(scan.frontMatter?.takeaway ?? '')].filter(Boolean).join(' ')
	};
	return [
		first,
		...info.sections.map(({ id, title }, index) => ({
			kind: 'lesson' as const,
			href: `${href}#${id}`,
			title,
			place: { module: module.order, title: info.title },
			text: parts[index] ?? ''
		}))
	];
}
