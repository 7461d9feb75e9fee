import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkBackend } from '../../../scripts/check-backend/check.js';
import { Client } from '../../../scripts/check-backend/client.js';
import { Loopback, working } from '../../../scripts/check-backend/loopback/loopback.js';
import type { Behaviour } from '../../../scripts/check-backend/loopback/token-endpoint.js';
import { exchange } from '../../../scripts/check-backend/rules/exchange.js';
import { sendTest } from '../../../scripts/check-backend/rules/test-mail.js';
import { rules } from '../../../scripts/check-backend/rules.js';
import { newSecrets } from '../../../scripts/check-backend/secrets.js';
import { healthOf, isOk, oauth2Target, objectOf } from '../../../scripts/check-backend/subject.js';
import type { Subject, Values } from '../../../scripts/check-backend/subject.js';
import { quickDirectory } from '../support/directory.js';
import { freePort } from '../support/listening.js';

const SESSION = 'session-of-this-test';
const folder = join(import.meta.dirname, '..', '..', '..', 'demo', 'backends');

interface Language {
  readonly program: string;
  readonly file: string;
  /** What starts it as a server on a port. */
  readonly serve: (port: number, file: string) => readonly string[];
  readonly install: string;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  Python: {
    program: 'python3',
    file: join(folder, 'backend.py'),
    serve: (_port, file) => [file, 'serve'],
    install: 'Debian: apt-get install python3',
  },
  PHP: {
    program: 'php',
    file: join(folder, 'backend.php'),
    serve: (port, file) => ['-S', `127.0.0.1:${port}`, file],
    install: 'Debian: apt-get install php-cli',
  },
};

/** What these backends do not have, as the documentation of the contract says. */
const LEFT_OUT = [
  'K1: the backend has no POST /check',
  'K2: the backend has no POST /check',
  'G1: the host does not offer the app itself at Microsoft',
  'G2: the host does not offer the app itself at Microsoft',
  'G3: the backend has no POST /certificate',
  'G4: the host does not offer service accounts of Google',
  'O1: the host takes no providers but its own',
  'O2: the host finds no addresses of providers',
];

const saidNo: Behaviour = () => ({
  status: 400,
  body: { error: 'invalid_grant', error_description: 'Revoked.' },
});
const isDown: Behaviour = () => ({ status: 503, body: 'down' });

/** A backend in another language, as a process of its own, with a token endpoint of the test's. */
class Running {
  private constructor(
    private readonly test: TestContext,
    private readonly language: Language,
    private readonly directory: string,
    readonly loopback: Loopback,
    private readonly tokenPort: number,
  ) {}

  static async start(test: TestContext, language: Language): Promise<Running> {
    const tokenPort = await freePort();
    const loopback = await Loopback.start(`127.0.0.1:${tokenPort}`);
    test.after(() => loopback.stop());
    return new Running(test, language, await quickDirectory(test), loopback, tokenPort);
  }

  /** One more process on the same state, as a subject of the check. */
  async server(): Promise<Subject & { readonly loopback: Loopback }> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const child = spawn(this.language.program, this.language.serve(port, this.language.file), {
      env: await this.environment(port),
      stdio: 'ignore',
    });
    this.test.after(async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    });
    while (
      !(await fetch(url).then(
        () => true,
        () => false,
      ))
    ) {
      assert.equal(child.exitCode, null, 'the backend has ended');
      await sleep(50);
    }
    return {
      client: new Client(url, { Cookie: `session=${SESSION}` }),
      oauth2: { 'auth-method': 'google-oauth2' },
      secrets: newSecrets(),
      loopback: this.loopback,
    };
  }

  async command(args: readonly string[], input = '') {
    const child = spawn(this.language.program, [this.language.file, ...args], {
      env: await this.environment(1),
      stdio: 'pipe',
    });
    child.stdin.end(input);
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit') as Promise<[number]>,
    ]);
    return { out, err, code };
  }

  /** Makes every sign-in look as if it had been refreshed so long ago. */
  async age(seconds: number) {
    const path = join(this.directory, 'state', 'state.json');
    const older = (await readFile(path, 'utf8')).replaceAll(
      /"last-refreshed": ?(\d+)/g,
      (_all, at: string) => `"last-refreshed":${Number(at) - seconds}`,
    );
    await writeFile(path, older);
  }

  private async environment(port: number): Promise<NodeJS.ProcessEnv> {
    const at = `http://127.0.0.1:${this.tokenPort}`;
    const file = join(this.directory, `config-${port}.json`);
    const google = { token: `${at}/token`, revoke: `${at}/revoke`, account: `${at}/account` };
    const config = {
      origin: `http://127.0.0.1:${port}`,
      port,
      state: join(this.directory, 'state'),
      session: SESSION,
      providers: { google, microsoft: { token: `${at}/token` } },
    };
    await writeFile(file, JSON.stringify(config));
    return { PATH: process.env.PATH, SMTP_OAUTH2_CONFIG: file };
  }
}

async function create(subject: Subject, values: Values) {
  const body = { ...oauth2Target(subject, 'alerts'), ...values };
  isOk(await subject.client.call('/targets', { method: 'POST', body }), 'creating a target');
}

const statusOf = async ({ client }: Subject) => objectOf(await client.call('/targets/alerts/status'));

for (const [name, language] of Object.entries(LANGUAGES)) {
  const isMissing = spawnSync(language.program, ['--version']).status !== 0;
  const skip = isMissing && `${language.program} is not installed (${language.install})`;

  describe(`the backend in ${name}`, { skip }, () => {
    it('keeps every rule of the contract', async (test) => {
      const subject = await (await Running.start(test, language)).server();
      const notKept: string[] = [];
      const notOffered: string[] = [];
      let count = 0;
      for await (const { rule, broken, unchecked } of checkBackend(subject)) {
        count++;
        if (broken) notKept.push(`${rule.id}: ${broken}`);
        if (unchecked) notOffered.push(`${rule.id}: ${unchecked}`);
      }
      assert.deepEqual(notKept, []);
      assert.deepEqual(notOffered, LEFT_OUT);
      assert.equal(count, rules.length);
    });

    it('uses a token that is good once in one process at a time', async (test) => {
      const running = await Running.start(test, language);
      const [one, other] = [await running.server(), await running.server()];
      const used: string[] = [];
      let good = 'token-0';
      running.loopback.endpoint.behaviour = ({ form }) => {
        const given = form.get('refresh_token') ?? '';
        used.push(given);
        if (given !== good) return saidNo({} as never);
        good = `token-${used.length}`;
        return { body: { access_token: `access-${good}`, refresh_token: good, token_type: 'Bearer' } };
      };
      await create(one, { 'oauth2-refresh-token': good });
      await Promise.all(
        Array.from({ length: 20 }, async (_, turn) =>
          isOk(
            await (turn % 2 ? one : other).client.call('/targets/alerts/status', { method: 'POST' }),
            'checking now',
          ),
        ),
      );
      assert.equal(used.length, 20);
      assert.equal(new Set(used).size, 20, 'a token was used twice');
      assert.equal(await healthOf(other, 'alerts'), 'ok');
    });

    it('refreshes each day, and ends with 1 where somebody has to do something', async (test) => {
      const running = await Running.start(test, language);
      const subject = await running.server();
      const { endpoint } = running.loopback;
      const issued = running.loopback.issue();
      await create(subject, { 'oauth2-refresh-token': issued.refreshToken });
      endpoint.behaviour = working(issued, subject.secrets.clientSecret);
      assert.deepEqual(await endpoint.during(() => running.command(['refresh'])), [], 'nothing is due');

      await running.age(86_400);
      const asked = await endpoint.during(async () =>
        assert.deepEqual(await running.command(['refresh']), { out: 'alerts ok\n', err: '', code: 0 }),
      );
      assert.equal(asked.length, 1);

      await running.age(86_400);
      endpoint.behaviour = isDown;
      assert.deepEqual(await running.command(['refresh']), { out: 'alerts ok\n', err: '', code: 0 });
      assert.equal(((await statusOf(subject))['last-error'] as { later?: boolean }).later, true);
      await running.age(2 * 86_400);
      assert.deepEqual(await running.command(['refresh']), { out: 'alerts stale\n', err: '', code: 1 });

      endpoint.behaviour = saidNo;
      const refused = { out: 'alerts sign-in-again\n', err: '', code: 1 };
      assert.deepEqual(await running.command(['refresh']), refused);
      assert.equal(await healthOf(subject, 'alerts'), 'sign-in-again');
    });

    it('repeats a revocation that has failed', async (test) => {
      const running = await Running.start(test, language);
      const subject = await running.server();
      const issued = running.loopback.issue();
      await create(subject, { 'oauth2-refresh-token': issued.refreshToken });
      running.loopback.endpoint.behaviour = isDown;
      const answer = await subject.client.call('/targets/alerts/sign-in', { method: 'DELETE' });
      assert.equal(objectOf(answer).revoked, false);
      assert.equal((await statusOf(subject))['revocation-pending'], true);

      running.loopback.endpoint.behaviour = working(issued, subject.secrets.clientSecret);
      const asked = await running.loopback.endpoint.during(() => running.command(['refresh']));
      assert.deepEqual(
        asked.map(({ path, form }) => [path, form.get('token')]),
        [['/revoke', issued.refreshToken]],
      );
      assert.deepEqual(await statusOf(subject), {
        health: 'sign-in-again',
        'from-address': 'alerts@example.com',
      });
    });

    it('sends a mail, and a refused one shows at once', async (test) => {
      const running = await Running.start(test, language);
      const subject = await running.server();
      const issued = running.loopback.issue();
      running.loopback.endpoint.behaviour = working(issued, subject.secrets.clientSecret);
      let refuses = false;
      const interject = (line: string) => (refuses && /^mail/i.test(line) ? '550 5.7.60 No.' : undefined);
      await running.loopback.withSink({ interject }, async (sink, place) => {
        const exchanged = await exchange(subject, { 'authorization-code': issued.code });
        const reference = objectOf(exchanged)['oauth2-refresh-token'];
        await create(subject, { ...place, 'oauth2-refresh-token': reference });
        const { steps } = objectOf(await subject.client.call('/targets/alerts/test', { method: 'POST' }));
        const account = { id: 'account', status: 'ok', account: 'alerts@example.com' };
        assert.deepEqual((steps as unknown[])[1], account);
        const moved = { ...oauth2Target(subject, 'alerts'), 'from-address': 'other@example.com' };
        const tested = await sendTest(subject, { ...moved, ...place });
        const warned = (objectOf(tested).steps as { status: string; error?: { error?: string } }[])[1];
        assert.deepEqual([warned?.status, warned?.error?.error], ['warning', 'other_account']);
        const send = () =>
          running.command(['send', 'alerts', 'Grüße\nBcc: a@example.net'], 'Hello\n.\nthere');
        assert.deepEqual(await send(), { out: '', err: '', code: 0 });
        assert.ok(sink.lines.some((line) => /^RCPT TO:<admin@example\.com>$/i.test(line)));
        assert.ok(!sink.lines.some((line) => /^Bcc:/i.test(line)), 'a subject became a header');
        assert.ok((await statusOf(subject))['last-sent']);

        refuses = true;
        const { err, code } = await send();
        assert.match(err, /^smtp: 550 5\.7\.60 No\./);
        assert.equal(code, 1);
        const { health, 'last-error': error } = await statusOf(subject);
        assert.equal(health, 'failing');
        assert.equal((error as { step?: string }).step, 'sender');
        refuses = false;
        assert.equal((await send()).code, 0);
        assert.equal(await healthOf(subject, 'alerts'), 'ok');
      });
    });
  });
}
