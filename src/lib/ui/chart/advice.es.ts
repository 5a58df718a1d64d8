// What the numbers of a question or a test say, in Spanish: the sentences of `advice.en.ts` that instructors read.

import type { Interval } from '../../quiz/statistics-interval.ts';
import type { PieceStatistics, QuestionStatistics } from '../../quiz/statistics-question.ts';
import type { Reliability } from '../../quiz/statistics-reliability.ts';
import { enoughAnswers, useful, type Verdict } from '../../quiz/statistics-verdict.ts';
import * as english from './advice.en.ts';

export const percent = (share: number) => english.percent(share).replace('%', '\u00a0%');
export const between = (interval: Interval) => english.between(interval).replace('%', '\u00a0%');
export const coefficient = (r: number) => english.coefficient(r).replace('.', ',');

const verdicts: Record<Verdict, string> = {
	'too-few': '',
	easy: 'Casi todas las personas aciertan, así que no distingue a nadie. Consérvala si es algo que hay que saber.',
	against:
		'Quienes saben más fallan más a menudo: busca una clave equivocada, o una segunda respuesta correcta.',
	hard: 'La mayoría falla: comprueba que la lección lo enseña y que la pregunta pide lo que quieres pedir.',
	alone:
		'No hay con qué compararla: muy pocas personas respondieron otras preguntas además de esta, o todas dieron lo mismo.',
	weak: 'Apenas distingue a quienes saben más de quienes saben menos: mira sus respuestas incorrectas.',
	good: 'Distingue a quienes saben más de quienes saben menos.'
};

/** What to make of a question, in one sentence. */
export function adviceOf({
	n,
	verdict,
	discrimination
}: Pick<QuestionStatistics, 'n' | 'verdict' | 'discrimination'>): string {
	if (verdict === 'too-few')
		return `${n} ${n === 1 ? 'respuesta' : 'respuestas'}: con menos de ${enoughAnswers} manda el azar, así que todavía no hay coeficiente.`;
	const chance = `Con ${n} respuestas puede ser azar.`;
	if (verdict === 'against' && discrimination && discrimination.interval[1] >= 0)
		return `Quienes saben más fallan un poco más a menudo: lee otra vez la clave. ${chance}`;
	if (verdict === 'weak' && discrimination && discrimination.interval[1] >= useful)
		return `${verdicts.weak} ${chance}`;
	return verdicts[verdict];
}

/** What is amiss with a wrong answer; null when nothing is. */
export function pieceAdvice({ verdict }: Pick<PieceStatistics, 'verdict'>): string | null {
	if (verdict === 'draws-the-strong') return 'atrae a quienes saben más: ¿también es correcta?';
	return verdict === 'unused' ? 'casi nadie la elige: escribe otra' : null;
}

const lacking = {
	sittings: `ninguna con menos de ${enoughAnswers} intentos.`,
	answers:
		'ninguna todavía, porque las preguntas se sortean y muy pocos estudiantes han recibido cada una de ellas.',
	length: 'ninguna, porque cada intento tiene una sola pregunta.',
	alike: 'ninguna, porque los resultados son iguales y no hay diferencias que medir.'
};

/** How far a test's scores can be relied on, in a sentence or two. */
export function reliabilityText(reliability: Reliability): string {
	if (reliability.alpha === null) return `Fiabilidad: ${lacking[reliability.why]}`;
	const { length } = reliability;
	const alpha = Number(english.coefficient(reliability.alpha));
	const meaning =
		alpha >= 0.7
			? 'con otras preguntas como estas, los estudiantes saldrían casi igual.'
			: alpha >= 0.5
				? 'basta para practicar, y es poco para decidir sobre un estudiante.'
				: 'con otras preguntas como estas, los estudiantes saldrían de otra forma. Mira quién alcanzó la nota mínima, no el ' +
					'orden. También baja cuando todos los estudiantes son buenos.';
	return `Fiabilidad de un intento de ${Math.round(length)} preguntas (alfa): ${coefficient(alpha)}. Dice que ${meaning}`;
}
