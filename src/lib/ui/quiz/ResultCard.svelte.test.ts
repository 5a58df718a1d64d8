import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { brokenRules } from '../../../../tests/component/axe.ts';
import { fullCourse } from '../../../../tests/fixtures/full-course.ts';
import { questions } from '../../../../tests/fixtures/questions.ts';
import type { AssessmentInfo } from '$lib/course/course.ts';
import type { Attempt } from '$lib/quiz/attempt.ts';
import type { Judgement } from '$lib/quiz/score.ts';
import '../tokens.css';
import ResultCard from './ResultCard.svelte';

const item = questions.choice;
const { id, objective } = item.prompt;
const items = new Map([[id, item]]);
const course = { ...fullCourse(), objectives: { [objective]: 'see one thing' } };
const assessment: AssessmentInfo = {
	...course.exam!,
	critical: [
		{ id: 'hands-off', text: 'Hands stay off', items: [id] },
		{ id: 'five-minutes', text: 'The line at five minutes', items: ['another'] }
	]
};
const attempt: Attempt = {
	assessment: assessment.id,
	seed: 1,
	items: [id],
	answers: {},
	startedAt: 1,
	result: { score: { num: 79, den: 100 }, passed: false, at: 2 }
};
const missed: Judgement = {
	score: { num: 79, den: 100 },
	earned: { num: 9, den: 10 },
	passed: false,
	criticalMissed: [id]
};

function shown(judgement: Judgement, before: { id: string; right: number; of: number }[] | null = null) {
	const props = { attempt, judgement, course, module: null, assessment, before, items };
	return render(ResultCard, { ...props, misconceptions: {}, best: undefined, attempts: [attempt] });
}

it('shows both numbers and names the topic that was missed, and no other', async () => {
	const { container, getByText } = await shown(missed);
	await expect.element(getByText('79%. You pass with 80%.')).toBeVisible();
	await expect.element(getByText(/earned 90%\. It counts as 79%/)).toBeVisible();
	await expect.element(getByText('Hands stay off')).toBeVisible();
	expect(container.textContent).not.toContain('The line at five minutes');
	expect(await brokenRules(container)).toEqual([]);
});

it('names the topic also where the score would not have passed anyway', async () => {
	const low = { num: 1, den: 2 };
	const { container, getByText } = await shown({ ...missed, score: low, earned: low });
	await expect.element(getByText('Hands stay off')).toBeVisible();
	expect(container.textContent).not.toContain('It counts as');
});

it('sets the results of the pre-test beside its own', async () => {
	const { getByRole } = await shown(missed, [{ id: objective, right: 1, of: 2 }]);
	await expect.element(getByRole('row', { name: 'See one thing 1 of 2 0 of 1' })).toBeVisible();
});

it('lists objectives in the course’s order, whatever was asked first', async () => {
	const [other] = Object.values(questions).filter(({ prompt }) => prompt.id !== id);
	const late = { ...other!, prompt: { ...other!.prompt, objective: 'LATE' } } as typeof other;
	const props = {
		attempt: { ...attempt, items: [late!.prompt.id, id] },
		judgement: missed,
		course: { ...course, objectives: { ...course.objectives, LATE: 'see it last' } },
		items: new Map([...items, [late!.prompt.id, late!]])
	};
	const { getByRole } = await render(ResultCard, {
		...{ module: null, assessment, misconceptions: {}, best: undefined, attempts: [attempt] },
		...props
	});
	const rows = getByRole('rowheader').elements();
	expect(rows.map(({ textContent }) => textContent?.trim())).toEqual(['See one thing', 'See it last']);
});
