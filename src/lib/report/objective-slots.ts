// Where a host keeps an objective. Objectives are found by id, never by position: the manifest may have put others
// first (2004 has its primary objective at 0). An id once set is never set again.

import type { ScormClient } from './scorm-client.ts';
import type { Dialect, Held } from './scorm-dialect.ts';

export interface ObjectiveSlot {
	/** `cmi.objectives.n.` */
	prefix: string;
	/** What the host held about it when it was found. */
	held: Held;
}

export interface ObjectiveSlots {
	/** The slot of this id, made when there is none; null when the host keeps no objectives. */
	find(id: string): ObjectiveSlot | null;
}

export function objectiveSlots(client: ScormClient, dialect: Dialect): ObjectiveSlots {
	const known = new Map<string, ObjectiveSlot>();

	function locate(id: string): string | null {
		const count = Number(client.ask('cmi.objectives._count') ?? NaN);
		if (!Number.isInteger(count)) return null;
		const ids = Array.from({ length: count }, (_, index) => client.get(`cmi.objectives.${index}.id`));
		const named = ids.indexOf(id);
		if (named >= 0) return `cmi.objectives.${named}.`;
		// A slot whose id was lost on the way to the server is used before a new one is added.
		const nameless = ids.indexOf('');
		const prefix = `cmi.objectives.${nameless >= 0 ? nameless : count}.`;
		return client.set(`${prefix}id`, id).ok ? prefix : null;
	}

	return {
		find(id) {
			const found = known.get(id);
			if (found) return found;
			const prefix = locate(id);
			if (prefix === null) return null;
			const slot = { prefix, held: dialect.heldObjective((field) => client.get(prefix + field)) };
			known.set(id, slot);
			return slot;
		}
	};
}
