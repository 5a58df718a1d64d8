// Words of the page on which the record of a class is taken away, in Spanish. The names of files and columns are no
// words: machines read them.

import type * as english from './export-words.en.ts';

export const exportWords = {
	title: 'Exportar',
	lead: 'Estos archivos contienen los nombres y las respuestas de tus estudiantes: guárdalos donde nadie más mire.',
	files: {
		'responses.csv': {
			title: 'Respuestas, una por fila (CSV)',
			what: 'La última respuesta a cada pregunta de cada intento, y la primera a cada pregunta de una lección.'
		},
		'attempts.csv': {
			title: 'Intentos, uno por fila (CSV)',
			what: 'Todos los intentos de cuestionarios y del examen, también los que siguen en curso.'
		},
		'class.json': {
			title: 'Todo (JSON)',
			what: 'Lo mismo, estudiante por estudiante, con las respuestas tal como se guardan.'
		},
		'statements.jsonl': {
			title: 'Enunciados xAPI (uno por línea)',
			what: 'Para un almacén de registros de aprendizaje, y para la orden «npm run report». Respuestas de intentos entregados y de lecciones, y el resultado de cada intento.'
		}
	},
	download: (file) => `Descargar ${file}`,
	columns: 'Columnas',
	column: 'Columna',
	meaning: 'Qué contiene',
	notes: [
		'Las horas siguen ISO 8601, en UTC. 1 es sí, 0 es no, vacío es que no se sabe o todavía no.',
		'Un texto que una hoja de cálculo tomaría por una fórmula empieza con un apóstrofo.',
		'Los puntos son los que cuentan en esta clase, con cada pregunta que se juzgó de otra forma.'
	],
	meanings: {
		registration: 'El estudiante en esta clase: igual en todos los archivos.',
		name: 'Como la clase conoce al estudiante.',
		username: 'Con lo que el estudiante inicia sesión.',
		place: 'Id del cuestionario, del examen o de la lección.',
		attempt: 'Número del intento, desde 1; 1 en una lección.',
		first: 'Cuenta para las estadísticas: es del primer intento, o la primera vez en una lección.',
		item: 'Id permanente de la pregunta.',
		question: 'Su texto; vacío si ya no está en el curso.',
		kind: 'Tipo de pregunta.',
		objective: 'Id del objetivo al que pertenece.',
		answer: 'La respuesta en palabras.',
		earned: 'Puntos obtenidos.',
		possible: 'Puntos posibles.',
		seconds: 'Segundos enteros con la pregunta a la vista; vacío si no se conoce un tiempo verosímil.',
		tries: 'Cuántas veces se respondió en este intento.',
		confidence: 'Con cuánta seguridad respondió, donde se pregunta.',
		urgency: 'La urgencia que se eligió, donde se pregunta.',
		misconceptions: 'Ids de las ideas equivocadas que muestra la respuesta.',
		time: 'Cuándo se respondió, según el reloj del estudiante.',
		assessment: 'Id del cuestionario o del examen.',
		title: 'Cómo se llama.',
		started: 'Cuándo se empezó.',
		submitted: 'Cuándo se entregó; vacío mientras está en curso.',
		percent:
			'Porcentaje entero según el juicio; un tema fallado que había que acertar lo deja por debajo de la nota mínima.',
		passed: 'Si alcanzó la nota mínima.',
		missed_topics: 'Ids de los temas que había que acertar y se fallaron.',
		questions: 'Cuántas preguntas tenía.',
		excluded: 'Por qué queda fuera de las estadísticas; vacío si cuenta.',
		taken_on:
			'Dónde se juzgó mientras se hacía: server en el examen, si no el dispositivo del estudiante. En ambos casos lo juzgó el servidor.',
		version: 'Versión del curso que lo comunicó.'
	} as Record<string, string>
} satisfies typeof english.exportWords;
