// Whom to call: the course's own contacts, or on a server those of its site, and for those that nobody names the numbers
// typed on this device.

import type { KeyValue } from '$lib/report/storage.ts';
import type { Contacts } from '$lib/ui/work/contacts.ts';

const FORMAT = 'hindsight.numbers.1';
const none: Contacts = { vet: null, emergency: null, poison: null };

export class SiteNumbers {
	/** Typed on this device. */
	own = $state.raw<Contacts>(none);
	/** Whether they outlive the page. */
	lasting = $state(true);
	/** The site's, as far as it is known, else the course's. */
	given = $state.raw<Contacts>(none);
	/** What stands on the pages. */
	readonly all: Contacts = $derived(over(this.given, this.own));
	readonly #course: Contacts;
	readonly #key: string;
	#storage: KeyValue | null = null;

	constructor(course: string, given: Contacts) {
		this.#course = given;
		this.given = given;
		this.#key = `${FORMAT}/${encodeURIComponent(course)}`;
	}

	/** Reads what was kept; call in the browser. */
	open(storage: KeyValue) {
		this.#storage = storage;
		this.own = parse(storage.get(this.#key));
		this.lasting = storage.lasting;
		if (__TARGET__ === 'server') void this.#askSite(storage);
	}

	/** What the site said last stands at once, for who needs a number may have no network. */
	async #askSite(storage: KeyValue) {
		const key = `${this.#key}/site`;
		this.given = over(parse(storage.get(key)), this.#course);
		try {
			const reply = await fetch('/api/site');
			if (!reply.ok) return;
			const text = JSON.stringify(((await reply.json()) as { contacts: unknown }).contacts);
			storage.set(key, text);
			this.given = over(parse(text), this.#course);
		} catch {
			// No network: what is known stays.
		}
	}

	set(who: keyof Contacts, number: string) {
		this.own = { ...this.own, [who]: number.trim() || null };
		this.#storage?.set(this.#key, JSON.stringify(this.own));
		this.lasting = this.#storage?.lasting ?? false;
	}

	erase() {
		this.own = none;
		this.#storage?.remove(this.#key);
	}
}

/** The first, and where it names nobody the second. */
const over = (first: Contacts, second: Contacts): Contacts => ({
	vet: first.vet ?? second.vet,
	emergency: first.emergency ?? second.emergency,
	poison: first.poison ?? second.poison
});

function parse(text: string | null): Contacts {
	try {
		const kept = JSON.parse(text ?? '{}') as Record<string, unknown> | null;
		const of = (who: keyof Contacts) => (typeof kept?.[who] === 'string' ? kept[who] : null);
		return { vet: of('vet'), emergency: of('emergency'), poison: of('poison') };
	} catch {
		return none;
	}
}
