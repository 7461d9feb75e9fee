import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSignIn } from '../../../src/host-api/check.js';
import { fetchBy } from '../../../src/host-api/client-fetch.js';
import { discoverProvider } from '../../../src/host-api/discover.js';
import { makeCertificate } from '../../../src/host-api/make-certificate.js';
import { TestRefused, sendTestMail } from '../../../src/host-api/test-mail.js';

const WORDS = 'The queue is full.';

/** Refusals of backends that do not answer as the contract says: Ext's manner, problem details, lists, one text. */
const BODIES: Readonly<Record<string, unknown>> = {
  'a message': { success: 0, status: 400, data: null, message: WORDS },
  'a problem': { type: 'about:blank', detail: WORDS },
  'errors by key': { errors: { server: WORDS } },
  'a nested error': { error: { message: WORDS } },
  'in data': { data: { message: WORDS } },
};

const url = '/api/x';
const signal = new AbortController().signal;

describe('the words of a refusal', () => {
  for (const [name, body] of Object.entries(BODIES)) {
    const answering = {
      'over the page’s fetch': () => Promise.resolve(Response.json(body, { status: 400 })),
      'over the host’s client': fetchBy(() => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- as Ext's clients do
        throw { status: 400, result: body };
      }),
    };
    for (const [way, fetch] of Object.entries(answering)) {
      it(`are kept: ${name}, ${way}`, async () => {
        const refusals = [
          (await checkSignIn({ url, fetch, body: {} }, signal)).refusal,
          await discoverProvider({ url, fetch, issuer: 'https://id.example.com' }, signal),
          await makeCertificate({ url, fetch, name: 'x' }, signal),
        ].map((answer) => (answer && 'refusal' in answer ? answer.refusal : answer));
        for (const refusal of refusals)
          assert.deepEqual(refusal, { error: 'HTTP 400', error_description: WORDS });
        await assert.rejects(
          sendTestMail({ url, fetch, body: {} }, signal).next(),
          (error) => error instanceof TestRefused && error.answer.error_description === WORDS,
        );
      });
    }
  }
});
