// npm run rooms: draws which room may import what, from the table that the tests hold the code to (tests/house.ts).

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { house } from '../tests/house.ts';
import { root } from '../src/build/project.ts';

export const picture = join(root, 'docs/rooms.svg');

/** Column of each room; its row follows from what it imports. */
const columns: Record<string, number> = {
	...{ routes: 1, cli: 3, ui: 0, server: 2, report: 1, build: 3, course: 2, dog: 0, quiz: 1 }
};
const [WIDTH, HEIGHT, ACROSS, DOWN, EDGE] = [228, 74, 256, 134, 24];

interface Edge {
	from: string;
	to: string;
	typesOnly: boolean;
}

const edges: Edge[] = Object.entries(house).flatMap(([from, { rooms }]) =>
	rooms
		.map((room) => ({ from, to: room.replace('types:', ''), typesOnly: room.startsWith('types:') }))
		.filter(({ to }) => to !== from)
);

/** Rooms below: 0 for one that imports none. */
function levelOf(name: string): number {
	return Math.max(-1, ...edges.filter(({ from }) => from === name).map(({ to }) => levelOf(to))) + 1;
}

/** Whether one room reaches another by other ways than straight: then no line is drawn, which would say the same. */
function isImplied({ from, to, typesOnly }: Edge): boolean {
	const ways = edges.filter((edge) => typesOnly || !edge.typesOnly);
	const reaches = (start: string): boolean =>
		start === to || ways.some((edge) => edge.from === start && reaches(edge.to));
	return ways.some((edge) => edge.from === from && edge.to !== to && reaches(edge.to));
}

/** The picture as SVG. @throws for a room that has no column */
export function drawRooms(): string {
	const names = Object.keys(house);
	const lost = names.find((name) => columns[name] === undefined);
	if (lost) throw new Error(`docs/rooms.ts has no column for the room "${lost}".`);
	const top = Math.max(...names.map(levelOf));
	const x = (name: string) => EDGE + columns[name]! * ACROSS;
	const y = (name: string) => EDGE + (top - levelOf(name)) * DOWN;
	const boxes = names.map(
		(name) => `	<g transform="translate(${x(name)} ${y(name)})">
		<rect width="${WIDTH}" height="${HEIGHT}" rx="10"/>
		<text class="name" x="14" y="29">${name}</text>
		<text x="14" y="53">${house[name]!.does}</text>
	</g>`
	);
	const lines = edges
		.filter((edge) => !isImplied(edge))
		.map(({ from, to, typesOnly }) => {
			const [x1, y1, x2, y2] = [x(from) + WIDTH / 2, y(from) + HEIGHT, x(to) + WIDTH / 2, y(to) - 7];
			// A long line goes down beside the boxes between, and across below them.
			const [leaves, arrives] = [y2 - y1 > DOWN ? y2 - 20 : y1 + 40, y2 - 40];
			return `	<path${typesOnly ? ' class="types"' : ''} d="M${x1} ${y1}C${x1} ${leaves} ${x2} ${arrives} ${x2} ${y2}" marker-end="url(#end)"/>`;
		});
	const width = 2 * EDGE + Math.max(...Object.values(columns)) * ACROSS + WIDTH;
	const height = 2 * EDGE + top * DOWN + HEIGHT;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${described()}">
	<style>
		svg { --paper: #fbf6ef; --ink: #2b211c; --line: #2d6562; --soft: #6f5f55; background: var(--paper); }
		@media (prefers-color-scheme: dark) {
			svg { --paper: #212529; --ink: #fbf6ef; --line: #8ecbc6; --soft: #c9bdb3; }
		}
		rect { fill: var(--paper); stroke: var(--line); stroke-width: 1.5; }
		text { font: 14px system-ui, sans-serif; fill: var(--soft); }
		.name { font-weight: 700; font-size: 17px; fill: var(--ink); }
		path { fill: none; stroke: var(--line); stroke-width: 1.5; }
		.types { stroke-dasharray: 5 5; stroke: var(--soft); }
		#end path { fill: var(--line); stroke: none; }
	</style>
	<defs><marker id="end" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${lines.join('\n')}
${boxes.join('\n')}
</svg>
`;
}

/** The picture in words, all imports told. */
function described(): string {
	const told = Object.keys(house).map((name) => {
		const own = edges.filter(({ from }) => from === name);
		const list = own.map(({ to, typesOnly }) => (typesOnly ? `types of ${to}` : to)).join(', ');
		return `${name} imports ${list || 'no other room'}`;
	});
	return `${told.join('; ')}.`;
}

if (import.meta.main) {
	writeFileSync(picture, drawRooms());
	console.log('Wrote docs/rooms.svg.');
}
