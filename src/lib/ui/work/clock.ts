// A moment as the native inputs for date and time have it, where the reader is.

const two = (n: number) => String(n).padStart(2, '0');

/** YYYY-MM-DD */
export const dayOf = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
/** HH:MM:SS */
export const timeOf = (at: Date) => [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
