// Words of the page on which instructors say whom to call at their site, in Spanish.

import type * as english from './site-words.en.ts';

export const siteWords = {
	title: 'Este sitio',
	lead: 'A quién llamar. Todas las personas lo ven en «Si está pasando ahora», en el guion de llamada y en la ficha. Vale para todas las clases de aquí.',
	to: 'Números de este sitio',
	hint: 'Un nombre y un número, como «Veterinario de noche, 0171 555 0134». Si queda vacío, cada estudiante puede escribir uno en su propio dispositivo.',
	who: { vet: 'Tu veterinario', emergency: 'Veterinario de urgencias', poison: 'Línea de toxicología' },
	ofCourse: (text) => `El curso indica: ${text}. Lo que escribas aquí ocupa su lugar.`,
	save: 'Guardar',
	saved: 'Guardado. Las páginas lo muestran desde ahora.',
	see: 'Ver «Si está pasando ahora»'
} satisfies typeof english.siteWords;
