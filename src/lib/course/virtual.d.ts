// Types of the modules made by src/build/virtual-course.ts.

declare module 'virtual:course' {
	export const course: import('./course.ts').Course;
}
declare module 'virtual:course/languages' {
	/** Languages besides the course's own: what is loaded is `InLanguage` of the pages. */
	export const languages: Record<string, () => Promise<unknown>>;
}
declare module 'virtual:course/numbers' {}
declare module 'virtual:course/objectives' {}
declare module 'virtual:course/lessons' {
	import type { Component } from 'svelte';
	export const lessons: Record<string, () => Promise<{ default: Component; promise: string }>>;
}
declare module 'virtual:course/banks' {
	interface Bank {
		items: import('../quiz/items.ts').Item[];
		/** The motions its items show. */
		clips: Record<string, import('../dog/clip.ts').AskedClip>;
	}
	interface QuizBank extends Bank {
		misconceptions: Record<string, import('./schema.ts').Misconception>;
	}
	export const lessonBanks: Record<string, () => Promise<Bank>>;
	export const quizBanks: Record<string, () => Promise<QuizBank>>;
}
/** For src/hooks.server.ts alone: a build of pages refuses it. */
declare module 'virtual:course/keys' {
	export const bank: {
		course: import('./course.ts').Course;
		items: Map<import('../quiz/items.ts').ItemId, import('../quiz/items.ts').Item>;
		misconceptions: Record<string, import('./schema.ts').Misconception>;
		objectiveNames: Record<string, string>;
	};
}
declare module 'virtual:course/reference' {
	export const glossary: Record<string, import('./schema.ts').GlossaryTerm>;
	export const sources: Record<string, import('./schema.ts').Source>;
	export const now: import('./schema.ts').Now;
	export const fieldCard: import('./schema.ts').FieldCard | null;
}
declare module 'virtual:course/seeing' {
	/** null in a course without this page. */
	export const seeing: import('./seeing.ts').SeeingData | null;
	export const clips: import('./seeing.ts').SeeingClips;
}
declare module 'virtual:course/search' {
	export const search: import('./search.ts').SearchData;
}
/** What is being built; decided by HINDSIGHT_TARGET. */
declare const __TARGET__: 'server' | 'lms' | 'web' | 'file';
/** Stamp of the build: package version and a hash of its sources. */
declare const __VERSION__: string;
