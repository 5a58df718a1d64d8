// What is amiss with words in another language, found by holding them against the English of the same shape.

export interface Fault {
	at: string;
	why: string;
}

/** Values to try a function with, by the name of its parameter in English; what has no value here cannot be tried. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

type Words = Record<string, unknown>;
const isGroup = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** Numbers as written in a text; a decimal comma is as good as a point. */
export const numbersIn = (text: string) =>
	(text.match(/\d+(?:[.,:]\d+)*/g) ?? []).map((n) => n.replace(',', '.')).sort();
const fieldsIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const equal = (a: readonly unknown[], b: readonly unknown[]) => JSON.stringify(a) === JSON.stringify(b);

/** Every text and every function of the words, with its place. Functions keep the group they belong to. */
export function* leaves(words: unknown, at = ''): Generator<{ at: string; value: unknown; group: unknown }> {
	if (!isGroup(words)) return;
	for (const [key, value] of Object.entries(words)) {
		const place = at ? `${at}.${key}` : key;
		if (isGroup(value)) yield* leaves(value, place);
		else yield { at: place, value, group: words };
	}
}

/** Missing and surplus places, and texts that were left in English, lost a number or lost a field. */
export function textFaults(
	english: unknown,
	other: unknown,
	alike: (at: string, text: string) => boolean
): Fault[] {
	const theirs = new Map([...leaves(other)].map(({ at, value }) => [at, value]));
	const faults: Fault[] = [];
	for (const { at, value } of leaves(english)) {
		const said = theirs.get(at);
		theirs.delete(at);
		if (typeof said !== typeof value) faults.push({ at, why: 'is missing, or of another kind' });
		if (typeof value !== 'string' || typeof said !== 'string') continue;
		if ((value === '') !== (said === '')) faults.push({ at, why: 'is empty in one of the two' });
		if (value === said && /\p{L}{2}/u.test(value) && !alike(at, value))
			faults.push({ at, why: `is still English: ${value}` });
		if (!equal(numbersIn(value), numbersIn(said)))
			faults.push({ at, why: `has other numbers: ${value} | ${said}` });
		if (!equal(fieldsIn(value), fieldsIn(said)))
			faults.push({ at, why: `has other fields: ${value} | ${said}` });
	}
	for (const at of theirs.keys()) faults.push({ at, why: 'is not in English' });
	return faults;
}

const parametersOf = (f: (...all: never[]) => unknown) => {
	const list = /^(?:function\s*)?(?:\w+\s*)?\(([^)]*)\)|^(\w+)\s*=>/.exec(String(f));
	return (list?.[1] ?? list?.[2] ?? '')
		.split(',')
		.map((one) => one.split('=')[0]?.trim() ?? '')
		.filter(Boolean);
};
const product = (lists: readonly (readonly unknown[])[]): unknown[][] =>
	lists.reduce<unknown[][]>((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), [[]]);

export interface Said {
	at: string;
	args: readonly unknown[];
	english: string;
	other: string;
}

/** What every function says in both languages, for all samples of its parameters. */
export function* spoken(english: unknown, other: unknown, samples: Samples): Generator<Said> {
	const theirs = new Map([...leaves(other)].map((leaf) => [leaf.at, leaf]));
	for (const { at, value, group } of leaves(english)) {
		const match = theirs.get(at);
		if (typeof value !== 'function' || typeof match?.value !== 'function') continue;
		const names = parametersOf(value as () => unknown);
		const lists = names.map((name) => {
			const list = samples[`${at}(${name})`] ?? samples[name];
			if (!list) throw new Error(`No sample for "${name}" of ${at}.`);
			return list;
		});
		for (const args of product(lists)) {
			yield {
				at,
				args,
				english: value.apply(group, args) as string,
				other: match.value.apply(match.group, args) as string
			};
		}
	}
}
