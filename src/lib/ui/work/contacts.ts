// Whom to call: what the three pages and the settings say of it.

/** Name and number as text; null where none is known. */
export interface Contacts {
	vet: string | null;
	emergency: string | null;
	poison: string | null;
}

/**
 * The address that dials a number out of a line such as "Night vet 0171 / 555-0134 (bell)"; null when the line has no
 * run of at least three digits, or more than one such number.
 */
export function dialOf(line: string): string | null {
	const numbers = (line.match(/\+?\d[\d\s().\-/]*\d/g) ?? []).filter(
		(one) => one.replace(/\D/g, '').length > 2
	);
	return numbers.length === 1 ? `tel:${numbers[0]!.replace(/[^\d+]/g, '')}` : null;
}
