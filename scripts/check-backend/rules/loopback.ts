import assert from 'node:assert/strict';
import type { Answer } from '../client.js';
import type { Loopback } from '../loopback/loopback.js';
import { Unchecked, isOk, objectOf } from '../subject.js';
import type { Rule, Subject } from '../subject.js';
import { stepsIn } from './test-mail.js';

export interface LoopbackSubject extends Subject {
  readonly loopback: Loopback;
}

/** A rule that is seen from the other side: from the token endpoint and the mail server. */
export const loopbackRule = (
  id: string,
  says: string,
  check: (subject: LoopbackSubject) => Promise<void>,
): Rule => ({
  id,
  says,
  check: (subject) => {
    const { loopback, noLoopback } = subject;
    if (!loopback) throw new Unchecked(noLoopback ?? 'there is no token endpoint of the check’s own');
    return check({ ...subject, loopback });
  },
});

/** The step that failed in a test, with its error; undefined where the mail was sent. */
export function failureIn(answer: Answer) {
  isOk(answer, 'testing');
  return stepsIn(objectOf(answer).steps).find(({ status }) => status === 'failed');
}

export function wasSent(answer: Answer, doing: string) {
  const failed = failureIn(answer);
  if (failed?.error?.error === 'destination_refused')
    throw new Unchecked(
      `the backend connects to no mail server here: ${String(failed.error.error_description)}`,
    );
  assert.equal(failed, undefined, `${doing}: ${JSON.stringify(failed)}`);
}
