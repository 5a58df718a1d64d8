// Addresses of those who have none: better-auth wants one of everybody.

/** Where nothing is ever delivered (RFC 2606). */
const NOWHERE = 'learner.invalid';

export const noEmail = (id: string): string => `${id}@${NOWHERE}`;
export const emailOf = (email: string): string | null => (email.endsWith(`@${NOWHERE}`) ? null : email);
