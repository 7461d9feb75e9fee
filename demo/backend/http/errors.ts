import type { Context } from 'hono';
import { Failure, storageFailure } from '../failure.js';
import { DamagedStateError } from '../state/state-files.js';

/** An address that there is not, as JSON too. */
export const answerNotFound = (context: Context): Response =>
  context.json({ error: 'not_found', error_description: 'There is no such address.' }, 404);

/** Every error as JSON; of one that nobody foresaw the caller learns nothing. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof DamagedStateError) return context.json(error.toJSON(), 409);
  const failure = error instanceof Failure ? error : storageFailure(error);
  if (failure) return context.json(failure.toJSON(), failure.status);
  console.error(error); // no secret is in it: none of ours puts one into an error
  return context.json(
    { error: 'internal', error_description: 'The server failed. Its log tells more.' },
    500,
  );
}
