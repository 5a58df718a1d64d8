// An address that is no page: without this route Kit would show its own bare error page, outside the course.

import { error } from '@sveltejs/kit';

export const load = () => error(404);
