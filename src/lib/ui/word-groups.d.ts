// The file of words, asked for one group alone: the bundler makes a script of that group and leaves out the rest.

declare module '*/words.en.ts?frame' {
	export const frame: (typeof import('$lib/ui/words.en.ts'))['frame'];
}
declare module '*/words.en.ts?pages' {
	export const pages: (typeof import('$lib/ui/words.en.ts'))['pages'];
}
declare module '*/words.en.ts?figures' {
	export const figures: (typeof import('$lib/ui/words.en.ts'))['figures'];
}
declare module '*/words.en.ts?player' {
	export const player: (typeof import('$lib/ui/words.en.ts'))['player'];
}
declare module '*/words.en.ts?search' {
	export const search: (typeof import('$lib/ui/words.en.ts'))['search'];
}
declare module '*/words.en.ts?seeing' {
	export const seeing: (typeof import('$lib/ui/words.en.ts'))['seeing'];
}
declare module '*/words.en.ts?work' {
	export const work: (typeof import('$lib/ui/words.en.ts'))['work'];
}
declare module '*/words.en.ts?exam' {
	export const exam: (typeof import('$lib/ui/words.en.ts'))['exam'];
}
declare module '*/words.en.ts?app' {
	export const app: (typeof import('$lib/ui/words.en.ts'))['app'];
}
