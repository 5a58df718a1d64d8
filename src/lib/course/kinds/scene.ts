// The form of a scene: every path ends, everything in it is reached, and nobody needs more than six choices.

/** What the form of a branch is read from: ids only. */
export interface Scene {
	start: string;
	states: { id: string; choices: { to: string }[] }[];
	endings: { id: string }[];
}
interface Fault {
	what: string;
	remedy: string;
}
export const MOST_CHOICES = 6;

/** What is wrong with it; empty when every path ends. */
export function sceneFaults({ start, states, endings }: Scene): Fault[] {
	const places = [...states, ...endings].map(({ id }) => id);
	const unknown = [start, ...states.flatMap(({ choices }) => choices.map(({ to }) => to))].filter(
		(id) => !places.includes(id)
	);
	const twice = places.filter((id, index) => places.indexOf(id) < index);
	if (unknown.length + twice.length > 0)
		return [
			...[...new Set(unknown)].map((id) => ({
				what: `there is no state and no ending "${id}".`,
				remedy: 'Correct the id after "to" or "start".'
			})),
			...[...new Set(twice)].map((id) => ({
				what: `the id "${id}" names two states or endings.`,
				remedy: 'Give one of them another id.'
			}))
		];
	if (endings.some(({ id }) => id === start))
		return [{ what: 'it starts with an ending.', remedy: 'Let it start with a state.' }];

	const reached = new Set<string>();
	const faults: Fault[] = [];
	(function walk(at: string, before: string[]) {
		const way = [...before, at];
		const state = states.find(({ id }) => id === at);
		reached.add(at);
		// One path that never ends says enough: it is in the way of many others.
		if (!state || faults.length > 0) return;
		if (before.includes(at))
			faults.push({
				what: `a path never ends: ${way.join(', ')}.`,
				remedy: 'Lead on to a state that was not there before.'
			});
		else if (before.length === MOST_CHOICES)
			faults.push({
				what: `a path takes more than ${MOST_CHOICES} choices: ${way.join(', ')}.`,
				remedy: 'End it sooner.'
			});
		else for (const { to } of state.choices) walk(to, way);
	})(start, []);
	if (faults.length > 0) return faults;
	return places
		.filter((id) => !reached.has(id))
		.map((id) => ({ what: `nothing leads to "${id}".`, remedy: 'Let a choice lead there, or take it out.' }));
}
