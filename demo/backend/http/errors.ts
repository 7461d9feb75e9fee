import type { Context } from 'hono';
import { Failure } from '../failure.js';
import { oneLine } from '../log.js';

/** An address that there is not, as JSON too. */
export const answerNotFound = (context: Context): Response =>
  context.json({ error: 'not_found', error_description: 'There is no such address.' }, 404);

/** Every error as JSON; of one that nobody foresaw the caller learns nothing. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof Failure) return context.json(error.toJSON(), error.status);
  console.error(oneLine(error.stack ?? error.message)); // no secret is in it: none of ours puts one into an error
  return context.json(
    { error: 'internal', error_description: 'The server failed. Its log tells more.' },
    500,
  );
}
