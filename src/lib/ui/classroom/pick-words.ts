// Which of the languages that the classroom speaks.

/** @param language of the page; any other than these two, or none where a page has failed early, is English */
export const pick = <Words>(language: unknown, english: Words, spanish: NoInfer<Words>): Words =>
	language === 'es' ? spanish : english;
