// Words of joining, signing in and one's own account, in Spanish: the groups of `account-words.en.ts` that learners
// meet. A missing or surplus key is a type error.

import type * as english from './account-words.en.ts';

const day = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat('es', { dateStyle: 'long' });

type Result = { percent: number; passed: boolean };
const result = ({ percent, passed }: Result) => `${percent}\u00a0%, ${passed ? 'aprobado' : 'sin aprobar'}`;

/** The frame round every page of the classroom. */
export const frameWords = {
	name: 'Hindsight',
	skip: 'Ir al contenido',
	course: 'Al curso',
	classes: 'Clases',
	account: 'Cuenta',
	signIn: 'Iniciar sesión',
	signOut: 'Cerrar sesión',
	nav: 'Aula',
	missing: 'Esta página no existe',
	missingWhy: 'El enlace puede ser antiguo o tener un error, o la clase no es una de las tuyas.',
	forbidden: 'Esta página es para docentes',
	forbiddenWhy: 'Iniciaste sesión como estudiante. Para continuar, inicia sesión con una cuenta de docente.',
	tooOften: 'Un poco más despacio',
	broken: 'Esta página no se pudo abrir',
	brokenWhy:
		'No se cambió nada. Inténtalo de nuevo; si vuelve a pasar, comunica la línea de abajo a quien administra este servidor.',
	home: 'Al curso'
} satisfies typeof english.frameWords;

/** In the course's own pages. */
export const entryWords = {
	inClass: (title: string) => `Estás en ${title}.`,
	due: (at: number) => `Fecha límite: ${day.format(at)}.`,
	bring: {
		title: (title: string) => `¿Llevar a ${title} lo que hiciste aquí?`,
		text: 'Este navegador conserva lecciones y respuestas de antes de que entraras en la clase. Tus docentes las ven cuando estén en ella. En ambos casos queda una copia aquí.',
		take: 'Llevarlo a la clase',
		leave: 'Dejarlo fuera',
		away: 'El servidor no responde, así que no se llevó nada y todo sigue aquí. Inténtalo de nuevo cuando tengas conexión.'
	},
	account: 'Tu cuenta y tus clases',
	join: 'Entrar en una clase',
	signIn: 'Iniciar sesión'
} satisfies typeof english.entryWords;

export const faultWords: Record<string, string> = {
	'name-missing': 'Escribe un nombre.',
	'name-long': 'Usa como máximo 100 caracteres.',
	'username-form':
		'Usa de 2 a 40 letras y cifras sin acentos; entre ellas puede haber puntos, guiones y guiones bajos.',
	'username-taken': 'Este nombre de usuario ya existe. Elige otro.',
	'username-twice': 'Este nombre de usuario está dos veces.',
	'email-form': 'Escribe una dirección de correo, como nombre@example.org.',
	'email-taken': 'Ya hay una cuenta con esta dirección. Inicia sesión con ella.',
	'password-length': 'Usa de 8 a 128 caracteres.',
	'code-unknown': 'Ninguna clase admite estudiantes con este código. Compruébalo con tu docente.',
	'title-missing': 'Escribe un nombre para la clase.',
	'date-form': 'Escribe una fecha con año, mes y día, como 2026-12-31.',
	columns: 'Hacen falta un nombre y un nombre de usuario, separados por coma, punto y coma o tabulador.',
	broken: 'Unas comillas no están cerradas.',
	nobody: 'No contiene ningún nombre. Escribe un nombre y un nombre de usuario en una línea.',
	'too-many': 'A partir de esta línea es demasiado de una vez. Añade 300 estudiantes y después los demás.',
	gone: 'El enlace se usó hace un momento, o es demasiado antiguo.',
	'elsewhere-down': 'El otro sitio no responde. Inténtalo más tarde, o usa una contraseña de este.',
	'only-instructor': 'Una clase conserva al menos un docente. Invita antes a otra persona.',
	'not-you': 'El nombre y la contraseña no corresponden. Comprueba ambos.',
	'too-often': 'Demasiados intentos. Espera un cuarto de hora e inténtalo de nuevo.',
	'password-wrong': 'Esta no es tu contraseña actual.',
	'confirm-missing': 'Escribe la palabra para confirmar.'
};

export const joinWords = {
	title: 'Entrar en una clase',
	lead: 'Tu docente tiene para ti un código de seis letras y cifras.',
	code: 'Código de la clase',
	go: 'Continuar',
	toClass: (title: string) => `Entrar en «${title}»`,
	new: 'Es mi primera vez aquí',
	newLead: 'No hace falta correo. Inicias sesión con tu nombre de usuario, en cualquier dispositivo.',
	name: 'Tu nombre',
	nameHint: 'Como te conoce tu docente, y como se imprime en un certificado.',
	username: 'Nombre de usuario',
	password: 'Contraseña',
	usernameHint: 'Letras y cifras, como li.wei. Con él inicias sesión.',
	passwordHint: 'Al menos 8 caracteres. Tres palabras se recuerdan mejor que un acertijo.',
	make: 'Entrar en la clase',
	known: 'Ya tengo una cuenta',
	knownLead: 'Inicia sesión, y estás en la clase.',
	who: 'Nombre de usuario o correo',
	elsewhere: (name: string) => `Iniciar sesión con ${name}`,
	asYou: (name: string) => `Iniciaste sesión como ${name}.`,
	joinNow: 'Entrar en la clase',
	seen: 'Tus docentes ven tus respuestas, tiempos y resultados en esta clase. Nadie más los ve.'
} satisfies typeof english.joinWords;

export const signInWords = {
	title: 'Iniciar sesión',
	who: 'Nombre de usuario o correo',
	password: 'Contraseña',
	go: 'Iniciar sesión',
	elsewhere: (name: string) => `Iniciar sesión con ${name}`,
	refused: 'No se inició la sesión.',
	refusedWhy:
		'El otro sitio no dijo quién eres, o su correo pertenece a una cuenta que aquí tiene contraseña. Usa esa contraseña, o inténtalo de nuevo.',
	lost: '¿Olvidaste tu contraseña? Pide una nueva a tu docente.',
	join: 'En su lugar, entrar en una clase'
} satisfies typeof english.signInWords;

export const setupWords = {
	title: 'Preparar este servidor',
	lead: 'Tienes la primera cuenta de docente. Después de esto puedes crear clases e invitar a otras personas.',
	instructorTitle: 'Ser docente',
	instructorLead: (title: string) => `Recibiste una invitación para enseñar en la clase «${title}».`,
	asYou: (name: string) => `Iniciaste sesión como ${name}.`,
	accept: 'Enseñar en esta clase',
	known: 'Ya tengo una cuenta',
	knownLink: 'Iniciar sesión y llevar la invitación contigo',
	passwordLead: 'Se cierra tu sesión en todas partes, y la inicias con la nueva.',
	passwordTitle: 'Elige una contraseña nueva',
	name: 'Tu nombre',
	email: 'Correo',
	emailHint: 'Con él inicias sesión. No se le envía nada.',
	password: 'Contraseña',
	passwordHint: 'Al menos 8 caracteres.',
	make: 'Crear la cuenta',
	set: 'Poner la contraseña',
	gone: 'Este enlace ya no funciona',
	goneWhy:
		'Se usó, o es demasiado antiguo. Quien administra este servidor encuentra uno nuevo donde el servidor dice que ha arrancado; un docente puede hacer una invitación nueva.'
} satisfies typeof english.setupWords;

export const accountWords = {
	title: 'Tu cuenta',
	signedInAs: (who: string) => `Inicias sesión como ${who}.`,
	signedInElsewhere: (site: string) => `Inicias sesión con ${site}.`,
	teaches: 'Clases en las que enseñas',
	toClasses: 'A tus clases',
	name: 'Tu nombre',
	nameHint: 'Como lo ven tus docentes. Un certificado que ya tienes conserva el nombre que se le dio.',
	rename: 'Cambiar el nombre',
	language: 'Idioma',
	languageHint: 'De las páginas del aula, en este navegador. El curso tiene el suyo, en sus ajustes.',
	languages: { '': 'El que pide el navegador', en: 'English', es: 'Español' },
	languageGo: 'Usar este idioma',
	classes: 'Clases en las que aprendes',
	noClasses: 'Por ahora ninguna.',
	due: (at: number) => `fecha límite: ${day.format(at)}`,
	joinAnother: 'Entrar en una clase',
	password: 'Cambiar la contraseña',
	now: 'Contraseña actual',
	next: 'Contraseña nueva',
	nextHint: 'Al menos 8 caracteres. Tu sesión se cierra en los demás sitios.',
	change: 'Cambiarla',
	changed: 'La contraseña se cambió.',
	data: 'Tus datos',
	dataLead: 'Todo lo que se guarda sobre ti aquí, como un archivo que pueden leer personas y programas.',
	download: 'Descargar',
	remove: 'Borrar tu cuenta',
	removeLead:
		'Tu cuenta, tus respuestas, intentos y certificados se borran de este servidor enseguida, para ti y para tus docentes. No se puede deshacer. Lo que este navegador conserva para sí se queda.',
	removeWord: 'borrar',
	removeLabel: (word: string) => `Escribe «${word}» para confirmar`,
	removeGo: 'Borrarlo todo',
	alone: 'No se borró nada: estas clases no tienen otro docente. Invita antes a alguien.'
} satisfies typeof english.accountWords;

export const changedWords = {
	title: 'Resultados que se cambiaron',
	lead: 'Un docente juzgó de otra forma una pregunta de estos intentos.',
	line: (title: string, ordinal: number, before: Result, after: Result) =>
		`${title}, intento ${ordinal}: ${result(before)}, ahora ${result(after)}.`,
	back: (at: number) => `Se deshizo el cambio el ${longDay.format(at)}.`,
	day: (at: number) => longDay.format(at),
	reason: (reason: string) => `Razón: ${reason}`
} satisfies typeof english.changedWords;
