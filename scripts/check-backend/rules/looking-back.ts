import assert from 'node:assert/strict';
import type { Recorded } from '../client.js';
import { secretFinder } from '../secrets.js';
import type { Rule } from '../subject.js';

const EXCHANGE = 'POST /smtp-oauth2-token';

/** What an answer says. The exchange may give a refresh token to the browser, as upstream has it; nobody else may. */
function saidIn({ call, text, headers }: Recorded): string {
  const body = call === EXCHANGE ? text.replace(/"oauth2-refresh-token"\s*:\s*"[^"]*"/, '') : text;
  return [...[...headers].flat(), body].join('\n');
}

/** What all answers of a run have in common. These come last. */
export const lookingBackRules: readonly Rule[] = [
  {
    id: 'C4',
    says: 'Answers are not kept by caches, refusals neither',
    check: ({ client }) => {
      for (const { call, status, headers } of client.answers) {
        const doing = `${call.replace(/check-\w+/, 'NAME').slice(0, 60)} (HTTP ${status})`;
        assert.match(
          headers.get('Cache-Control') ?? '',
          /no-store/,
          `${doing}: Cache-Control is not no-store`,
        );
      }
      return Promise.resolve();
    },
  },
  {
    id: 'M5',
    says: 'No answer of this run held a secret or a token that was sent',
    check: ({ client, secrets, loopback }) => {
      const find = secretFinder({ ...secrets, ...loopback?.issued });
      for (const answer of client.answers) {
        const found = find(saidIn(answer));
        assert.equal(found, undefined, `${answer.call} answered with a part of the ${found}`);
      }
      return Promise.resolve();
    },
  },
];
