// A simulated class whose faulty question is known: the report has to find it, from whatever the LMS exports.

import { describe, expect, it } from 'vitest';
import {
	moodleReport,
	moodleTracks,
	realCourse,
	simulatedClass,
	statements,
	type Sitting
} from '../../../tests/fixtures/lms-exports.ts';
import { attribute, descendants, parseXml } from '../package/read-manifest.ts';
import { lookAtFirst, troubles } from './advice.ts';
import { analyse, type Analysis } from './analysis.ts';
import { gather } from './gather.ts';
import { htmlReport } from './html.ts';
import { readExport } from './read.ts';
import { textReport } from './text.ts';

const faulty = realCourse.items.find(
	({ entry }) => entry.use === 'exam' && entry.kind === 'choice' && !entry.triage
)!.entry.id;
const bytes = (text: string) => new TextEncoder().encode(text);

function analysisOf(texts: string[], attempts: 'first' | 'all' = 'first', loaded = realCourse): Analysis {
	const exports = texts.map((text, index) => readExport(`learner-${index + 1}.csv`, bytes(text)));
	return analyse(loaded, gather(loaded, exports, attempts), attempts);
}
const questionsOf = ({ tests }: Analysis) => tests.flatMap(({ questions }) => questions);
const questionOf = (analysis: Analysis, id: string) =>
	questionsOf(analysis).find(({ entry }) => entry.id === id)!;

const exam: Sitting[] = simulatedClass({ learners: 400, tests: ['exam'], faulty: [faulty] });
const found = analysisOf([moodleReport(exam)]);

describe('the item analysis', () => {
	it('puts the planted fault first, and says that those who know more are wrong', () => {
		const [first] = lookAtFirst(found);
		expect(first!.question.entry.id).toBe(faulty);
		expect(first!.question.verdict).toBe('against');
		expect(first!.question.discrimination!.interval[1]).toBeLessThan(0);
	});

	it('gives each question its answers, its share of the points and a range around it', () => {
		for (const { entry, n, right, partly, facility, interval } of questionsOf(found)) {
			const own = exam.flatMap(({ interactions }) =>
				interactions.filter(({ id }) => id === `exam.${entry.id}.1`)
			);
			expect(n).toBe(own.length);
			expect(right).toBe(own.filter(({ earned, possible }) => earned === possible).length);
			expect(partly).toBe(own.filter(({ earned, possible }) => earned > 0 && earned < possible).length);
			expect(facility).toBeCloseTo(
				own.reduce((sum, { earned, possible }) => sum + earned / possible, 0) / n,
				9
			);
			expect(interval[0] <= facility && facility <= interval[1]).toBe(true);
		}
	});

	it('shows which wrong answers the weakest and the strongest third took', () => {
		const { pieces, n } = questionsOf(found).find(
			({ entry }) => entry.kind === 'choice' && entry.id !== faulty
		)!;
		expect(pieces.reduce((sum, piece) => sum + piece.n, 0)).toBe(n);
		expect(pieces.reduce((sum, { low }) => sum + low!, 0)).toBeCloseTo(1, 9);
		expect(pieces.reduce((sum, { high }) => sum + high!, 0)).toBeCloseTo(1, 9);
		expect(pieces.filter(({ right }) => right)).toHaveLength(1);
	});

	it('never says that more than all of a third took something, nor that not quite all did', () => {
		const classes = ['asleep', 'joints'].map((id) => simulatedClass({ learners: 200, tests: [id] }));
		const shares = classes.flatMap((sittings) =>
			questionsOf(analysisOf([moodleReport(sittings)])).flatMap(({ pieces }) =>
				pieces.flatMap(({ low, high }) => [low ?? 0, high ?? 0])
			)
		);
		expect(shares.filter((share) => share > 1 || (share < 1 && share > 1 - 1e-6))).toEqual([]);
		expect(shares).toContain(1);
	});

	it('finds the same in tracks of either standard and in xAPI statements, and has times there', () => {
		const few = simulatedClass({ learners: 30, tests: ['asleep'] });
		const numbers = (analysis: Analysis) =>
			questionsOf(analysis).map(({ entry, n, facility, discrimination, pieces }) => [
				entry.id,
				n,
				facility.toFixed(9),
				discrimination?.r.toFixed(9),
				pieces
			]);
		const expected = numbers(analysisOf([moodleReport(few)]));
		for (const texts of [
			few.map((one) => moodleTracks(one, 'scorm12')),
			few.map((one) => moodleTracks(one, 'scorm2004')),
			[JSON.stringify(statements(few))]
		]) {
			const analysis = analysisOf(texts);
			expect(numbers(analysis)).toEqual(expected);
			expect(questionsOf(analysis).every(({ seconds }) => seconds! >= 10 && seconds! < 60)).toBe(true);
		}
	});

	it('takes the first attempt of each learner, or all when asked', () => {
		const twice = moodleReport(simulatedClass({ learners: 20, times: 2 }));
		const once = analysisOf([moodleReport(simulatedClass({ learners: 20 }))]);
		const drawn = realCourse.course.modules.find(({ id }) => id === 'asleep')!.quiz!.draw;
		expect(analysisOf([twice]).tests[0]!.answers).toBe(20 * drawn);
		expect(analysisOf([twice]).gathered.later).toBe(20 * drawn);
		expect(once.gathered.later).toBe(0);
		expect(analysisOf([twice], 'all').tests[0]!.answers).toBe(40 * drawn);
	});

	it('takes the first attempt at the package when an LMS keeps several', () => {
		const [one] = simulatedClass({ learners: 1 });
		const wrong = { ...one!, interactions: one!.interactions.map((answer) => ({ ...answer, earned: 0 })) };
		const analysis = analysisOf([moodleReport([{ ...wrong, attempt: 2 }, one!])]);
		const mean = one!.interactions.filter(({ tell }) => tell.type !== 'likert');
		expect(analysis.gathered.answers.length).toBe(new Set(mean.map(({ item }) => item)).size);
		expect(analysis.gathered.otherwise.size).toBe(0);
	});

	it('counts what was left without an answer', () => {
		const [one] = simulatedClass({ learners: 1 });
		const last = one!.interactions.at(-1)!.item;
		const less = { ...one!, interactions: one!.interactions.filter(({ item }) => item !== last) };
		expect(analysisOf([moodleReport([less])]).tests[0]).toMatchObject({ asked: 8, omitted: 1 });
	});

	it('shows no coefficient below 20 answers, and says why', () => {
		const analysis = analysisOf([moodleReport(simulatedClass({ learners: 12 }))]);
		for (const { discrimination, verdict, pieces } of questionsOf(analysis)) {
			expect(discrimination).toBeNull();
			expect(verdict).toBe('too-few');
			expect(pieces.every(({ low, high }) => low === null && high === null)).toBe(true);
		}
		expect(analysis.tests[0]!.reliability.alpha).toBeNull();
		const text = textReport(realCourse, analysis, [], [], false);
		expect(text).toContain('chance rules below 20');
		expect(text).not.toMatch(/apart -?\d/);
	});

	it('ranks the ideas behind wrong answers by the answers that could have shown them', () => {
		expect(found.ideas.length).toBeGreaterThan(20);
		for (const { shown, offered, learners } of found.ideas) {
			expect(shown).toBeLessThanOrEqual(offered);
			expect(learners).toBeLessThanOrEqual(shown);
		}
		const ends = found.ideas.map(({ interval }) => interval[0]);
		expect(ends).toEqual([...ends].sort((a, b) => b - a));
	});

	it('tells what was called besides, and how many were sure and wrong', () => {
		const asking = questionsOf(found).filter(({ sure }) => sure);
		expect(asking.length).toBeGreaterThan(0);
		for (const { urgency, n } of asking) expect(urgency.reduce((sum, called) => sum + called.n, 0)).toBe(n);
	});
});

describe('what does not fit', () => {
	const [one] = simulatedClass({ learners: 1 });
	const told = moodleReport([one!]);
	const choice = one!.interactions.find(({ prompt }) => prompt.kind === 'choice')!;

	it('is listed: questions of another course, and questions that are gone', () => {
		const retired = { ...realCourse.ids.retired, items: { 'old-question': 999 } };
		const loaded = { ...realCourse, ids: { ...realCourse.ids, retired } };
		const [first, second] = one!.interactions;
		const strange = told
			.replace(`${first!.id}\t`, 'asleep.old-question.1\t')
			.replace(`${second!.id}\t`, 'elsewhere.unknown.1\t');
		const notes = troubles(analysisOf([strange], 'first', loaded)).join('\n');
		expect(notes).toContain('no longer in the course: asleep.old-question (1)');
		expect(notes).toContain('is it another course or version? elsewhere.unknown (1)');
	});

	it('is listed: a response that the question never had, whose result still counts', () => {
		const [field] = choice.put
			.scorm12(choice)
			.flatMap(([name, value]) => (name === 'student_response' ? [value] : []));
		const analysis = analysisOf([told.replace(`${choice.id}\t${field}\t`, `${choice.id}\t9\t`)]);
		expect(troubles(analysis).join()).toContain(`could not be read`);
		expect(questionOf(analysis, choice.item)).toMatchObject({ n: 1 });
	});

	it('notes an attempt that has as many answers as an LMS of its standard is told, and none with one less', () => {
		const [long] = simulatedClass({ learners: 1, tests: ['exam'], times: 20 });
		const cut = (most: number): Sitting => ({ ...long!, interactions: long!.interactions.slice(0, most) });
		const exported: [number, (most: number) => string][] = [
			[225, (most) => moodleReport([cut(most)])],
			[225, (most) => moodleReport([cut(most)], { ticked: ['question', 'result'] })],
			[120, (most) => moodleReport([cut(most)], { standard: 'scorm2004' })],
			[120, (most) => moodleReport([cut(most)], { standard: 'scorm2004', ticked: ['question', 'result'] })],
			[225, (most) => moodleTracks(cut(most), 'scorm12')],
			[120, (most) => moodleTracks(cut(most), 'scorm2004')],
			[250, (most) => JSON.stringify(statements([cut(most)]))]
		];
		for (const [most, text] of exported) {
			const notesOf = (length: number) => troubles(analysisOf([text(length)])).join();
			expect(notesOf(most)).toContain(`1 attempt at the package has ${most} answers`);
			expect(notesOf(most - 1)).not.toContain('told no more');
		}
	});

	it('is said: a result that this version of the course would not give; the LMS is believed', () => {
		const { earned, possible } = choice;
		const [was, is] = earned === possible ? ['correct', 'wrong'] : ['wrong', 'correct'];
		const analysis = analysisOf([
			told.replace(new RegExp(`(${choice.id}\t[^\t]*\t[^\t]*\t)${was}`), `$1${is}`)
		]);
		expect(analysis.gathered.otherwise.get(choice.item)).toBe(1);
		expect(questionOf(analysis, choice.item).facility).toBe(is === 'correct' ? 1 : 0);
		expect(textReport(realCourse, analysis, [], [], false)).toContain('judged otherwise now');
	});
});

describe('the report', () => {
	const text = textReport(realCourse, found, [], [], false);
	const html = htmlReport(realCourse, found, [], [], false);

	it('names nobody unless it is told to', () => {
		for (const report of [text, html]) expect(report).not.toMatch(/Learner \d|example\.org/);
		expect(textReport(realCourse, found, [], [], true)).toContain('Learner 17, learner.17@example.org');
		expect(htmlReport(realCourse, found, [], [], true)).toContain('Learner 17, learner.17@example.org');
	});

	it('reads well at 100 columns', () => {
		expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
	});

	it('is one page that asks for nothing else, with the question at fault first', () => {
		expect(html.match(/\b(?:src|href)="(?!#)[^"]*"|url\((?!data:)[^)]*\)|https?:/g)).toBeNull();
		const root = parseXml(html.replace('<!doctype html>\n', ''));
		const articles = descendants(root, 'article');
		expect(articles).toHaveLength(questionsOf(found).length);
		const toLookAt = lookAtFirst(found).map(({ question }) => question.entry.id);
		const marked = articles.filter((one) => attribute(one, 'class') === 'look');
		expect(marked.map((one) => attribute(one, 'id')).sort()).toEqual(toLookAt.sort());
		expect(descendants(descendants(root, 'ol')[0]!, 'li')[0]!.text).toContain(faulty);
	});
});
