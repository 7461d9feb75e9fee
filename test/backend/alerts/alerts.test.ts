import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { alertsFor } from '../../../demo/backend/alerts/alert.js';
import type { Told } from '../../../demo/backend/alerts/alert.js';
import { Alerts, alertMail, runDailyUpdate, sendMail, webhook } from '../../../demo/backend/index.js';
import type { Alert } from '../../../demo/backend/index.js';
import { ownBackend } from '../support/backend.js';
import { ownDirectory } from '../support/directory.js';
import { listening } from '../support/listening.js';
import { scriptedServer, takesEverything } from '../support/scripted-server.js';
import { targetAt } from '../support/services.js';
import { tokenEndpoint } from '../support/token-endpoint.js';
import type { TokenAnswer } from '../support/token-endpoint.js';

const DAY = 86_400;
const WELL: TokenAnswer = { body: { access_token: 'access', token_type: 'Bearer', expires_in: 3600 } };
const REFUSED: TokenAnswer = { status: 400, body: { error: 'invalid_grant', error_description: 'Revoked.' } };

interface Received {
  readonly alert: Alert;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** Somebody who is told by webhook; `answers` are the statuses of the requests to come, 204 without. */
async function receiver(test: TestContext) {
  const [received, answers]: [Received[], (number | 'silent')[]] = [[], []];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ alert: JSON.parse(body) as Alert, body, headers: request.headers });
      const status = answers.shift() ?? 204;
      if (status !== 'silent') response.writeHead(status, { Location: '/elsewhere' }).end();
    });
  });
  const url = `http://127.0.0.1:${await listening(test, server)}/alerts`;
  return { url, received, answers, told: () => received.map(({ alert }) => `${alert.target} ${alert.kind}`) };
}

async function setUp(test: TestContext) {
  const answers = { token: WELL };
  // First of all: nobody writes into the directory any more when it is removed.
  const open: Alerts[] = [];
  test.after(() => Promise.all(open.map((each) => each.close())));
  const { provider } = await tokenEndpoint(test, () => answers.token);
  const mail = await scriptedServer(test, takesEverything());
  const stateDirectory = await ownDirectory(test);
  let clock = Date.now();
  const options = { stateDirectory, now: () => clock };
  const own = await ownBackend({ data: provider }, 'google', options);
  const form = { ...targetAt('google'), port: mail.port, mode: 'insecure' };
  await own.call('POST', '/targets', { ...form, 'oauth2-refresh-token': 'a-token' });
  const hook = await receiver(test);
  const channel = webhook({ url: hook.url, secret: 'a secret', waitsMs: [1, 1], timeoutMs: 60_000 });
  const alerts = new Alerts(own.backend, [channel]);
  open.push(alerts);
  const daily = async () => {
    await runDailyUpdate(own.backend, 0, []);
    await alerts.settled();
  };
  /** As another process would begin. */
  const restarted = async () => {
    const again = (await ownBackend({ data: provider }, 'google', options)).backend;
    const own = new Alerts(again, [channel]);
    open.push(own);
    return { backend: again, alerts: own };
  };
  const later = (days: number) => (clock += days * DAY * 1000);
  return { ...own, open, answers, hook, alerts, daily, restarted, later, form, mail };
}

describe('what is told', () => {
  const now = 1_800_000_000;
  const status = (health: 'ok' | 'failing' | 'sign-in-again' | 'unknown', more: object = {}) => ({
    health,
    ...more,
  });

  it('is each step before an end once, and that it is over', () => {
    let told: Told = {};
    const seen: string[] = [];
    for (let day = 100; day >= 0; day--) {
      const found = alertsFor('a', status('ok', { 'credential-expires': now + day * DAY + 10 }), told, now);
      seen.push(...found.alerts.map(({ kind, what, days }) => `${day}: ${kind} ${what} ${days}`));
      ({ told } = found);
    }
    assert.deepEqual(seen, [
      '59: ends-soon credential 60',
      '29: ends-soon credential 30',
      '6: ends-soon credential 7',
      '0: ends-soon credential 1',
    ]);
    const renewed = alertsFor('a', status('ok', { 'credential-expires': now + 400 * DAY }), told, now);
    assert.deepEqual(
      renewed.alerts.map(({ kind }) => kind),
      ['well-again'],
    );
    assert.deepEqual(alertsFor('a', status('ok'), renewed.told, now).alerts, []);
  });

  it('begins at the right step where an end is near from the beginning', () => {
    const { alerts } = alertsFor('a', status('ok', { 'refresh-token-expires': now + 5 * DAY }), {}, now);
    assert.deepEqual(
      alerts.map(({ kind, what, days }) => [kind, what, days]),
      [['ends-soon', 'sign-in', 7]],
    );
  });

  /** What is told of these, one after the other. */
  const toldOf = (statuses: readonly Parameters<typeof alertsFor>[1][], at = now) => {
    let told: Told = {};
    return statuses.map((each) => {
      const found = alertsFor('a', each, told, at);
      ({ told } = found);
      return found.alerts.map(({ kind, what, days }) => [kind, what, days].filter(Boolean).join(' '));
    });
  };

  it('is each step once of a token that each refresh renews for some days', () => {
    const renewed = (days: number, since = 1) =>
      status('ok', { 'refresh-token-expires': now + days * DAY, since });
    assert.deepEqual(toldOf([8, 7, 8, 7, 8, 1, 8, 7].map((days) => renewed(days))), [
      ['ends-soon sign-in 30'],
      ['ends-soon sign-in 7'],
      [],
      [],
      [],
      ['ends-soon sign-in 1'],
      [],
      [],
    ]);
    assert.deepEqual(toldOf([renewed(7), renewed(7, 2), renewed(90, 3), renewed(7, 3)]), [
      ['ends-soon sign-in 7'],
      ['ends-soon sign-in 7'],
      ['well-again'],
      ['ends-soon sign-in 7'],
    ]);
  });

  it('is not that all is well where a credential has ended, until there is another one', () => {
    const until = (seconds: number) => status('ok', { 'credential-expires': now + seconds });
    assert.deepEqual(toldOf([until(10), until(-10), until(-90 * DAY), until(20 * DAY), until(400 * DAY)]), [
      ['ends-soon credential 1'],
      [],
      [],
      ['ends-soon credential 30'],
      ['well-again'],
    ]);
  });

  it('is nothing of what is not known', () => {
    const { told } = alertsFor('a', status('failing'), {}, now);
    const after = alertsFor('a', status('unknown'), told, now);
    assert.deepEqual([after.alerts, after.told.trouble], [[], 'sending-fails']);
  });
});

describe('a webhook', () => {
  it('is told of a dead sign-in once, signed, and once that all is well, over restarts', async (test) => {
    const { answers, hook, daily, restarted } = await setUp(test);
    await daily();
    assert.deepEqual(hook.told(), []);
    answers.token = REFUSED;
    await daily();
    await daily();
    assert.deepEqual(hook.told(), ['alerts sign-in-ended']);
    const [{ alert, body, headers } = assert.fail()] = hook.received;
    assert.deepEqual([alert.error, alert.error_description], ['invalid_grant', 'Revoked.']);
    assert.ok(!body.includes('a-token'));
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const signature = createHmac('sha256', 'a secret').update(signed).digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${signature}`);

    const other = await restarted();
    await other.alerts.lookAtAll();
    assert.equal(hook.received.length, 1);
    answers.token = WELL;
    await runDailyUpdate(other.backend, 0, []);
    await other.alerts.settled();
    await other.alerts.lookAtAll();
    assert.deepEqual(hook.told(), ['alerts sign-in-ended', 'alerts well-again']);
  });

  it('is told by one of several processes', async (test) => {
    const { answers, hook, alerts, backend, restarted } = await setUp(test);
    answers.token = REFUSED;
    const others = await Promise.all([restarted(), restarted(), restarted()]);
    await runDailyUpdate(backend, 0, []);
    await Promise.all([alerts, ...others.map((other) => other.alerts)].map((each) => each.lookAtAll()));
    await alerts.settled();
    assert.deepEqual(hook.told(), ['alerts sign-in-ended']);
  });

  it('is tried again, with the same ID, and again at the next look where it does not work at all', async (test) => {
    const error = test.mock.method(console, 'error', () => undefined);
    const { answers, hook, daily, alerts } = await setUp(test);
    answers.token = REFUSED;
    hook.answers.push(503, 503, 503);
    await daily();
    assert.equal(hook.received.length, 3);
    assert.equal(new Set(hook.received.map(({ headers }) => headers['webhook-id'])).size, 1);
    assert.match(
      String(error.mock.calls[0]?.arguments[0]),
      /webhook could not be told: it answered HTTP 503/,
    );
    hook.answers.push(429);
    await alerts.lookAtAll();
    await alerts.lookAtAll();
    assert.equal(hook.received.length, 5);
    assert.equal(new Set(hook.received.map(({ headers }) => headers['webhook-id'])).size, 1);
    assert.equal(new Set(hook.received.map(({ body }) => body)).size, 1);
  });

  /** The storage takes no note from now on, or takes them again: as if this process ended after each answer. */
  function notes(test: TestContext, { backend }: Awaited<ReturnType<typeof setUp>>) {
    const { storage } = backend;
    const put = storage.putOnce.bind(storage);
    let isLost = false;
    test.mock.method(storage, 'putOnce', (...args: Parameters<typeof put>) => {
      const [note] = Object.values(args[1] as Readonly<Record<string, Told>>);
      if (isLost && !note?.next) return Promise.reject(new Error('the process ended'));
      return put(...args);
    });
    return { lose: (lost: boolean) => (isLost = lost) };
  }

  it('is taken back where it was heard but could not be noted any more', async (test) => {
    const own = await setUp(test);
    const { lose } = notes(test, own);
    const { answers, hook, daily, later, restarted } = own;
    lose(true);
    answers.token = REFUSED;
    later(1.1);
    await daily();
    assert.deepEqual(hook.told(), ['alerts sign-in-ended']);
    answers.token = WELL;
    later(1.1);
    await own.call('PUT', '/targets/alerts', { ...own.form, 'oauth2-refresh-token': 'another' });
    await own.alerts.settled();
    lose(false);
    const again = await restarted();
    await again.alerts.lookAtAll();
    assert.deepEqual(new Set(hook.told()), new Set(['alerts sign-in-ended', 'alerts well-again']));
    const before = hook.received.length;
    await again.alerts.lookAtAll();
    assert.equal(hook.received.length, before);
  });

  it('is not taken back where nobody heard of it', async (test) => {
    const own = await setUp(test);
    const { answers, hook, daily, later, restarted } = own;
    hook.answers.push(400, 400, 400, 400, 400, 400);
    answers.token = REFUSED;
    later(1.1);
    await daily();
    const tries = hook.received.length;
    assert.ok(tries > 0);
    hook.answers.length = 0;
    answers.token = WELL;
    await own.call('PUT', '/targets/alerts', { ...own.form, 'oauth2-refresh-token': 'another' });
    await own.alerts.settled();
    await (await restarted()).alerts.lookAtAll();
    assert.equal(hook.received.length, tries, hook.told().join());
  });

  it('that does not work is not asked for each of many targets, and told of each afterwards', async (test) => {
    test.mock.method(console, 'error', () => undefined);
    const { open, answers, hook, backend, call, form, alerts: idle } = await setUp(test);
    await idle.close();
    const names = Array.from({ length: 12 }, (_, each) => `target-${each}`);
    for (const name of names) await call('POST', '/targets', { ...form, name, 'oauth2-refresh-token': name });
    answers.token = REFUSED;
    await runDailyUpdate(backend, 0, []);
    const channel = webhook({ url: hook.url, waitsMs: [], name: 'down' });
    const alerts = new Alerts(backend, [channel]);
    open.push(alerts);
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    test.after(() => process.off('warning', note));
    hook.answers.push(...Array<number>(5).fill(503));
    await alerts.lookAtAll();
    assert.equal(hook.received.length, 5);
    await alerts.lookAtAll();
    await alerts.lookAtAll();
    // Nothing is left of what was told that would wait for the end of all.
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      hook.told().slice(5).sort(),
      ['alerts', ...names].map((name) => `${name} sign-in-ended`).sort(),
    );
  });

  it('hears at once that somebody has signed in again, and not of what was only entered', async (test) => {
    const { answers, hook, call, daily, alerts, exchange } = await setUp(test);
    answers.token = REFUSED;
    await daily();
    await call('PUT', '/targets/alerts', { comment: 'Nothing that helps' });
    await alerts.settled();
    assert.deepEqual(hook.told(), ['alerts sign-in-ended']);
    answers.token = { ...WELL, body: { ...(WELL.body as object), refresh_token: 'another' } };
    const given = await exchange(undefined, { 'authorization-code': 'a-code' });
    await call('PUT', '/targets/alerts', {
      'oauth2-refresh-token': given.body['oauth2-refresh-token'],
    });
    await alerts.settled();
    assert.deepEqual(hook.told(), ['alerts sign-in-ended', 'alerts well-again']);
  });

  it('is told of each thing once, where it works for the first of two alone', async (test) => {
    test.mock.method(console, 'error', () => undefined);
    const { answers, hook, call, daily, alerts } = await setUp(test);
    const soon = new Date(Date.now() + 20 * DAY * 1000).toISOString().slice(0, 10);
    await call('PUT', '/targets/alerts', { 'oauth2-client-secret-expires': soon });
    answers.token = { status: 401, body: { error: 'invalid_client', error_description: 'Wrong.' } };
    hook.answers.push(200, 400);
    await daily();
    await alerts.lookAtAll();
    await alerts.lookAtAll();
    const kinds = hook.received.map(({ alert }) => alert.kind);
    assert.deepEqual(kinds, ['sending-fails', 'ends-soon', 'ends-soon']);
  });

  it('is given up where it refuses, and not followed elsewhere', async (test) => {
    test.mock.method(console, 'error', () => undefined);
    const { answers, hook, daily } = await setUp(test);
    answers.token = REFUSED;
    hook.answers.push(307, 400);
    await daily();
    assert.equal(hook.received.length, 1);
    await daily();
    assert.equal(hook.received.length, 2);
  });

  it('that is silent is given up after a while, and keeps nobody waiting', async (test) => {
    test.mock.method(console, 'error', () => undefined);
    const { open, answers, hook, backend, alerts: patient } = await setUp(test);
    await patient.close();
    hook.answers.push('silent');
    const impatient = webhook({ url: hook.url, timeoutMs: 50, waitsMs: [1] });
    const alerts = new Alerts(backend, [{ ...impatient, name: 'impatient' }]);
    open.push(alerts);
    answers.token = REFUSED;
    await runDailyUpdate(backend, 0, []);
    await alerts.settled();
    await alerts.lookAtAll();
    const signatures = hook.received.filter(({ headers }) => headers['webhook-signature'] === undefined);
    assert.ok(
      signatures.length >= 2,
      'silent once, then told; on a busy machine perhaps not in time at once',
    );
    assert.equal(new Set(signatures.map(({ alert }) => alert.id)).size, 1);
  });

  it('hears of mails that a server refuses, not of a provider that does not work, and of nothing in two days', async (test) => {
    const { answers, hook, backend, daily, alerts, later } = await setUp(test);
    answers.token = { status: 503 };
    await daily();
    later(1);
    await alerts.lookAtAll();
    assert.deepEqual(hook.told(), []);
    later(1.1);
    await alerts.lookAtAll();
    assert.deepEqual(hook.told(), ['alerts not-refreshed']);
    answers.token = WELL;
    await sendMail(backend, 'alerts', { subject: 'x', text: 'x' });
    await daily();
    assert.deepEqual(hook.told(), ['alerts not-refreshed', 'alerts well-again']);
  });
});

describe('a sender that a mail server refuses', () => {
  it('is no trouble any more when another one was entered', async (test) => {
    const { backend, call, form } = await setUp(test);
    const takes = takesEverything();
    const refusing = await scriptedServer(test, (line) =>
      line.startsWith('MAIL FROM') ? '550 5.7.60 Not allowed to send as this sender' : takes(line),
    );
    const refused = { ...form, name: 'refused', port: refusing.port, 'oauth2-refresh-token': 'another' };
    await call('POST', '/targets', refused);
    await assert.rejects(sendMail(backend, 'refused', { subject: 'x', text: 'x' }));
    const status = async (change: object) => {
      assert.equal((await call('PUT', '/targets/refused', change)).status, 200);
      return (await call('GET', '/targets/refused/status')).body;
    };
    assert.equal((await status({ comment: 'Nothing that helps' })).health, 'failing');
    const changed = await status({ 'from-address': 'other@example.com' });
    assert.deepEqual([changed.health, changed['last-error']], ['ok', undefined]);
  });
});

describe('a mail about trouble', () => {
  const mailsIn = (heard: readonly string[]) => heard.filter((line) => line.startsWith('Subject: '));

  it('goes through another target that works, to the recipients of the one that does not', async (test) => {
    const { open, answers, backend, call, form } = await setUp(test);
    const alerts = new Alerts(backend, [alertMail(backend)]);
    open.push(alerts);
    const error = test.mock.method(console, 'error', () => undefined);
    answers.token = REFUSED;
    await runDailyUpdate(backend, 0, []);
    await alerts.settled();
    assert.match(
      error.mock.calls.map((each) => String(each.arguments[0])).join('\n'),
      /mail could not be told: there is no other target that works/,
    );
    const down = await scriptedServer(test, () => 'hang up');
    const relay = await scriptedServer(test, takesEverything());
    for (const [name, { port }] of Object.entries({ down, relay }))
      await call('POST', '/targets', {
        ...form,
        name,
        port,
        'auth-method': 'none',
        'oauth2-client-id': undefined,
        'oauth2-client-secret': undefined,
        mailto: ['somebody-else@example.com'],
      });
    await alerts.lookAtAll();
    await alerts.lookAtAll();
    assert.deepEqual(mailsIn(relay.heard), [
      'Subject: SMTP target alerts sends no mail: somebody has to sign in again',
    ]);
    assert.ok(relay.heard.includes('RCPT TO:<admin@example.com>'));
    assert.ok(relay.heard.some((line) => line.includes('invalid_grant: Revoked.')));
  });

  it('that is not there yet goes through the very target, where there is no other one', async (test) => {
    const { open, backend, call, mail } = await setUp(test);
    const soon = new Date(Date.now() + 6.5 * DAY * 1000).toISOString().slice(0, 10);
    await call('PUT', '/targets/alerts', { 'oauth2-client-secret-expires': soon });
    const alerts = new Alerts(backend, [alertMail(backend)]);
    open.push(alerts);
    await alerts.lookAtAll();
    await alerts.lookAtAll();
    assert.deepEqual(mailsIn(mail.heard), ['Subject: SMTP target alerts sends no mail before long']);
  });
});
