// Events on their way to a class: kept in this browser until the class says that it has them. Tabs share the box, so
// every change is made to what stands there.

import type { LearnerEvent } from '../course/progress.ts';
import type { KeyValue } from './storage.ts';

export interface EventBox {
	/** Each as JSON, oldest first. */
	all(): string[];
	add(event: LearnerEvent): void;
	drop(events: readonly string[]): void;
	/** Takes one out that the class will never take: it stays in this browser, for whoever helps. */
	setAside(event: string): void;
	/** Those that were set aside. */
	aside(): string[];
}

/** Refused events that are kept. */
const MOST_ASIDE = 50;

/** @param key where it is kept; what was refused is beside it */
export function eventBox(storage: Pick<KeyValue, 'get' | 'set' | 'remove'>, key: string): EventBox {
	const read = (name: string): string[] => {
		try {
			const list: unknown = JSON.parse(storage.get(name) ?? '[]');
			return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
		} catch {
			return [];
		}
	};
	const write = (name: string, list: readonly string[]): void =>
		list.length > 0 ? storage.set(name, JSON.stringify(list)) : storage.remove(name);
	const drop = (events: readonly string[]): void => {
		const gone = new Set(events);
		write(
			key,
			read(key).filter((one) => !gone.has(one))
		);
	};
	return {
		all: () => read(key),
		add(event) {
			const text = JSON.stringify(event);
			const list = read(key);
			if (!list.includes(text)) write(key, [...list, text]);
		},
		drop,
		setAside(event) {
			const aside = `${key}/refused`;
			write(aside, [...read(aside).filter((one) => one !== event), event].slice(-MOST_ASIDE));
			drop([event]);
		},
		aside: () => read(`${key}/refused`)
	};
}
