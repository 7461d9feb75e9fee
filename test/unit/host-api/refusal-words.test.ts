import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { checkSignIn } from '../../../src/host-api/check.js';
import { fetchBy } from '../../../src/host-api/client-fetch.js';
import { disconnect } from '../../../src/host-api/disconnect.js';
import { discoverProvider } from '../../../src/host-api/discover.js';
import { makeCertificate } from '../../../src/host-api/make-certificate.js';
import { getStatus } from '../../../src/host-api/status.js';
import { TestRefused, sendTestMail } from '../../../src/host-api/test-mail.js';
import { google, microsoft } from '../../../src/providers/index.js';

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

/** What a backend of the contract says where it is not the provider that refuses. */
const OF_HOST = {
  401: { error: 'unauthorized', error_description: 'Log in to this host first.' },
  403: { error: 'forbidden', error_description: 'The token has ended. Load the page again.' },
  429: { error: 'too_many', error_description: 'Wait a minute.' },
  500: { error: 'internal', error_description: 'The log tells more.' },
};

describe('a refusal that is the host’s own', () => {
  for (const [status, body] of Object.entries(OF_HOST)) {
    it(`is told as that, whatever is asked for: ${status}`, async () => {
      const fetch = () => Promise.resolve(Response.json(body, { status: Number(status) }));
      const own = { ...body, peer: 'host', status: Number(status) };
      assert.deepEqual((await checkSignIn({ url, fetch, body: {} }, signal)).refusal, own);
      assert.deepEqual(await discoverProvider({ url, fetch, issuer: 'x' }, signal), { refusal: own });
      assert.deepEqual(await makeCertificate({ url, fetch }, signal), { refusal: own });
      assert.deepEqual((await getStatus({ url, fetch }, signal)).problem, own);
      assert.deepEqual((await disconnect({ url, fetch }, signal)).error, own);
      await assert.rejects(sendTestMail({ url, fetch, body: {} }, signal).next(), { answer: own });
      for (const provider of [google, microsoft])
        assert.match(explain(own, { provider }).what, /^(?:This product|The server of this product) /);
    });
  }

  it('is none where the answer says that the provider has refused', async () => {
    const body = { error: 'invalid_client', error_description: 'AADSTS7000222' };
    const fetch = () => Promise.resolve(Response.json(body, { status: 401 }));
    assert.deepEqual((await checkSignIn({ url, fetch, body: {} }, signal)).refusal, body);
  });
});
