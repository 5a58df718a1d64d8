// Words of the page on which instructors say whom to call at their site.

export const siteWords = {
	title: 'This site',
	lead: 'Whom to call, shown to everybody on “If this is happening now”, the phone script and the field card. It holds for all classes here.',
	to: 'Numbers of this site',
	hint: 'A name and a number, such as “Night vet, 0171 555 0134”. Left empty, each learner can type one on their own device.',
	who: { vet: 'Your vet', emergency: 'Emergency vet', poison: 'Poison line' },
	ofCourse: (text: string) => `The course names: ${text}. What you type here takes its place.`,
	save: 'Save',
	saved: 'Saved. Pages show it from now on.',
	see: 'See “If this is happening now”'
};
