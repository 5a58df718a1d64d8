// The matrix that `npm run check:lms` prints: a test says by its details in which cell it stands.

import type { TestDetails } from '@playwright/test';

/** Columns, in their order. */
export const stories = {
	answers: 'six answers',
	exam: 'exam',
	closed: 'tab closed',
	killed: 'killed',
	cut: 'network cut',
	part: 'one part'
} as const;
export type Story = keyof typeof stories;

/** Marks a test as one of the matrix. @param host the row, new or one of the list of hosts */
export const cell = (host: string, ...told: Story[]): TestDetails => ({
	tag: '@lms',
	annotation: [
		{ type: 'host', description: host },
		...told.map((story) => ({ type: 'story', description: story }))
	]
});
