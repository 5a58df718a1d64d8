import { expect, it } from 'vitest';
import { openStorage } from './storage.ts';

/** A window whose storage holds so many characters in all; null: reading the property throws. */
function fakeWindow(room: number | null) {
	const values = new Map<string, string>();
	const listeners = new Set<(event: unknown) => void>();
	const state = { room: room ?? 0 };
	const localStorage = {
		getItem: (key: string) => values.get(key) ?? null,
		setItem(key: string, value: string) {
			const others = [...values].filter(([other]) => other !== key);
			if (others.reduce((sum, [, text]) => sum + text.length, value.length) > state.room)
				throw new DOMException('full', 'QuotaExceededError');
			values.set(key, value);
		},
		removeItem: (key: string) => void values.delete(key)
	};
	const win = {
		get localStorage() {
			if (room === null) throw new DOMException('blocked', 'SecurityError');
			return localStorage;
		},
		addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
		removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener)
	};
	const hear = (event: object) => {
		for (const listener of listeners) listener({ storageArea: localStorage, ...event });
	};
	return { win: win as unknown as Window, values, state, hear };
}

it('keeps values in the browser and leaves no trace of trying', () => {
	const { win, values } = fakeWindow(1000);
	const storage = openStorage(win);
	storage.set('a', 'one');
	expect(storage.get('a')).toBe('one');
	expect(storage.lasting).toBe(true);
	expect([...values]).toEqual([['a', 'one']]);
	storage.remove('a');
	expect(storage.get('a')).toBeNull();
});

it('keeps values in memory where storage is blocked, and says so', () => {
	const storage = openStorage(fakeWindow(null).win);
	expect(storage.lasting).toBe(false);
	storage.set('a', 'one');
	expect(storage.get('a')).toBe('one');
	storage.remove('a');
	expect(storage.get('a')).toBeNull();
});

it('gives the newer value from memory while storage is full, and says so until it fits again', () => {
	const { win, state, values } = fakeWindow(10);
	const storage = openStorage(win);
	storage.set('a', '0123456789');
	expect(storage.lasting).toBe(true);
	storage.set('a', '01234567890');
	expect(storage.get('a')).toBe('01234567890');
	expect(values.get('a')).toBe('0123456789');
	expect(storage.lasting).toBe(false);
	state.room = 20;
	storage.set('a', '01234567890!');
	expect(values.get('a')).toBe('01234567890!');
	expect(storage.lasting).toBe(true);
});

it('still reads what is there when storage was full from the start', () => {
	const { win, values } = fakeWindow(0);
	values.set('a', 'from before');
	expect(openStorage(win).get('a')).toBe('from before');
});

it("tells of other tabs' changes until it is stopped", () => {
	const { win, hear } = fakeWindow(1000);
	const heard: string[] = [];
	const stop = openStorage(win).watch((key) => heard.push(key));
	hear({ key: 'a' });
	hear({ key: null });
	hear({ key: 'b', storageArea: null });
	stop();
	hear({ key: 'c' });
	expect(heard).toEqual(['a']);
});
