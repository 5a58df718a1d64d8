// The server edition's pages are made at build time; what depends on the learner fills in when the page runs.
export const prerender = 'auto';
