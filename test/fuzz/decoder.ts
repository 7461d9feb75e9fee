import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createReport, explain } from '../../src/diagnosis/index.js';
import { google } from '../../src/providers/google.js';
import { microsoft } from '../../src/providers/microsoft.js';
import { HOSTILE } from '../unit/diagnosis/hostile.js';
import { SAMPLES } from '../unit/diagnosis/samples.js';
import { THREADS } from '../unit/diagnosis/threads.js';
import type { Model } from './model.js';

const KNOWN = [...Object.values(SAMPLES), ...Object.values(THREADS)].flat();
const WHO = ['you', 'provider-admin', 'host-admin', 'provider', undefined];

/** A secret in the way that servers, logs and programs have of writing one. */
const token = fc.stringMatching(/^[A-Za-z0-9]{6}[0-9][A-Za-z0-9_-]{20}[a-z]$/);
const leak = token.chain((secret) =>
  fc
    .constantFrom(
      `refresh_token=${secret}`,
      `"refresh_token": "${secret}"`,
      `client_secret=${secret}&x=1`,
      `{\\"client_secret\\":\\"${secret}\\"}`,
      `Authorization: Bearer ${secret}`,
      `access_token%3D${secret}`,
      `code_verifier: ${secret}`,
      `1//0${secret}`,
      `ya29.${secret}`,
      `GOCSPX-${secret}`,
      `https://user:${secret}@example.com/`,
      `&quot;password&quot;: &quot;${secret}&quot;`,
    )
    .map((text) => ({ text, secret })),
);
const noise = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...HOSTILE, ...KNOWN, '\n', ' '),
);
const words = fc.array(noise, { maxLength: 4 }).map((parts) => parts.join(' '));

/** How an error comes. */
const shapes = (text: string) =>
  fc.constantFrom<unknown>(
    text,
    new Error(text),
    new Error('failed', { cause: { reason: text } }),
    { error: text },
    { error: 'invalid_grant', error_description: text },
    { error: 'smtp', smtp: { code: 535, enhanced: '5.7.8', text } },
    { name: 'OAuth2FlowError', code: 'provider-error', detail: text },
    { status: 502, body: JSON.stringify({ message: text }) },
    [[text]],
  );
const context = fc.record(
  {
    provider: fc.constantFrom(google, microsoft, 'generic' as const),
    clientId: fc.string(),
    tenantId: fc.string(),
    account: fc.string(),
    fromAddress: fc.string(),
    server: fc.string(),
    port: fc.oneof(fc.string(), fc.integer()),
    redirectUri: fc.string(),
    step: fc.constantFrom('authorize', 'exchange', 'token', 'sign-in', 'sender', 'sent', 'odd'),
    method: fc.constantFrom('none', 'plain', 'google-oauth2', 'odd'),
    grant: fc.constantFrom('authorization-code', 'jwt-bearer', 'odd'),
  },
  { requiredKeys: [] },
);

function checkWords(lines: readonly unknown[]) {
  for (const line of lines) assert.ok(typeof line === 'string' && line.trim() !== '', JSON.stringify(line));
}

/** Texts and values of any form: each is explained or shown, always in the same way, and no secret in it is. */
export const decoder: Model = {
  runs: 300,
  check(run) {
    fc.assert(
      fc.property(
        fc
          .oneof(
            {
              weight: 3,
              arbitrary: fc
                .tuple(words, leak, words)
                .map(([before, { text, secret }, after]) => ({ text: `${before} ${text} ${after}`, secret })),
            },
            words.map((text) => ({ text, secret: undefined })),
          )
          .chain(({ text, secret }) => shapes(text).map((input) => ({ input, secret }))),
        context,
        fc.anything(),
        ({ input, secret }, about, anything) => {
          const found = explain(input, about);
          assert.deepEqual(explain(input, about), found, 'the same again');
          checkWords([found.id, found.what, ...found.how]);
          assert.ok(WHO.includes(found.who));
          for (const { id, what, how, who } of found.alternatives ?? []) {
            checkWords([id, what, ...how]);
            assert.ok(WHO.includes(who));
          }
          const report = createReport({ error: input, provider: about.provider });
          if (secret !== undefined)
            for (const said of [JSON.stringify(found), report]) assert.ok(!said.includes(secret), said);
          // The error's own words again are the same error, and nothing more of them is hidden.
          const again = explain(found.details, about);
          if (typeof input === 'string') assert.equal(again.details, found.details);
          checkWords([explain(anything, about).what]);
          assert.equal(typeof createReport({ error: anything }), 'string');
        },
      ),
      run,
    );
  },
};
