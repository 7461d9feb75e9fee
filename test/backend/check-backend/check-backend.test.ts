import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { checkBackend } from '../../../scripts/check-backend/check.js';
import type { Finding } from '../../../scripts/check-backend/check.js';
import { Client } from '../../../scripts/check-backend/client.js';
import { OPTIONAL_KEYS, WRONG_IN_EXCHANGE, WRONG_VALUES } from '../../../scripts/check-backend/keys.js';
import { rules } from '../../../scripts/check-backend/rules.js';
import { listening } from '../support/listening.js';
import { SESSION, startHost } from './host.js';
import type { Breaking } from './host.js';

const root = join(import.meta.dirname, '..', '..', '..');

/** The rules that are not kept, with the reason. */
const notKept = (findings: readonly Finding[]) =>
  findings
    .filter(({ broken, unchecked }) => broken !== undefined || unchecked !== undefined)
    .map(({ rule, broken, unchecked }) => `${rule.id}: ${broken ?? unchecked}`);

/** The check as a command. */
async function command(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/check-backend/main.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { out, err, code };
}

async function tokenOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/session`, { headers: { Origin: url } });
  return ((await answer.json()) as Record<string, string>)['csrf-token'] ?? '';
}

describe('the conformance check', () => {
  it('finds nothing in the reference backend, and checks every rule', async (test) => {
    const host = await startHost(test);
    const findings = await host.check();
    assert.deepEqual(notKept(findings), []);
    assert.equal(findings.length, rules.length);
  });

  it('looks through a `data` around every answer', async (test) => {
    const wrapping: Breaking = (backend) => async (request) => {
      const answer = await backend(request);
      const type = answer.headers.get('Content-Type') ?? '';
      const wrap = (line: string) => JSON.stringify({ data: JSON.parse(line) as unknown });
      const body = await answer.text();
      const wrapped = type.includes('ndjson') ? body.trim().split('\n').map(wrap).join('\n') : wrap(body);
      return new Response(wrapped, { status: answer.status, headers: answer.headers });
    };
    const host = await startHost(test, wrapping);
    assert.deepEqual(notKept(await host.check()), []);
  });

  it('says what it could not check, and why', async (test) => {
    const host = await startHost(test);
    const { loopback, ...subject } = host.subject;
    loopback.stop();
    const findings: Finding[] = [];
    const chosen = rules.filter(({ id }) => ['C5', 'E4', 'E6', 'M6', 'S7'].includes(id));
    const client = new Client(host.url, { ...SESSION });
    for await (const finding of checkBackend({ ...subject, client }, chosen)) findings.push(finding);
    const found = notKept(findings);
    assert.match(found[0] ?? '', /^E4: the provider does not work: unreachable/);
    for (const line of found.slice(1)) assert.match(line, /^(E6|M6|S7): it takes --loopback/);
    assert.equal(found.length, 4, found.join('\n'));
  });

  it('looks at changes without a session where none was handed over, and says what it did not look at', async (test) => {
    const well = await startHost(test, undefined, { sessions: false });
    const [finding] = await well.check(['C5']);
    assert.match(finding?.unchecked ?? '', /changes are refused; reading was not looked at/);

    const token = { value: '' };
    // Adds the token by itself, as a proxy may that means well.
    const open: Breaking = (backend) => (request) => {
      const headers = new Headers(request.headers);
      headers.set('CSRFPreventionToken', token.value || (headers.get('CSRFPreventionToken') ?? ''));
      return backend(new Request(request, { headers }));
    };
    const broken = await startHost(test, open, { sessions: false });
    token.value = await tokenOf(broken.url);
    const [other] = await broken.check(['C5']);
    assert.match(other?.broken ?? '', /without a session/);
  });

  it('has wrong values for every key of the contract', async () => {
    const document = JSON.parse(await readFile(join(root, 'docs', 'openapi.json'), 'utf8')) as {
      components: { schemas: Record<string, { properties: object; required?: string[] }> };
    };
    const keysOf = (schema: string) => Object.keys(document.components.schemas[schema]?.properties ?? {});
    const known = [...Object.keys(WRONG_VALUES), 'name', 'digest'];
    assert.deepEqual(
      keysOf('Target').filter((key) => !known.includes(key)),
      [],
    );
    assert.deepEqual(
      keysOf('ExchangeRequest').filter((key) => !(key in WRONG_IN_EXCHANGE)),
      [],
    );
    assert.deepEqual(
      OPTIONAL_KEYS.filter((key) => !keysOf('Target').includes(key)),
      [],
    );
  });
});

describe('the command of the conformance check', () => {
  it('tells how it is used', async () => {
    const { out, code } = await command('--help');
    assert.equal((await command('-h')).out, out);
    assert.match(out, /^Usage: smtp-oauth2-check-backend URL/);
    for (const option of ['--header', '--method', '--loopback', '--json'])
      assert.ok(out.includes(option), option);
    assert.equal(code, 0);
  });

  for (const [what, args, says] of [
    ['no address', [], /URL of the backend is missing/],
    ['what is no address', ['host.example'], /is not an http:\/\/ or https:\/\/ address/],
    [
      'an unknown option',
      ['http://127.0.0.1:9', '--nonsense'],
      /^Unknown option '--nonsense'\. --help tells more\.\n$/,
    ],
    [
      'an option without a value',
      ['http://127.0.0.1:9', '--header'],
      /^Option '--header <value>' argument missing\. --help/,
    ],
    [
      'a header without a value',
      ['http://127.0.0.1:9', '--header', 'Cookie'],
      /--header takes 'Name: value'/,
    ],
    ['a server that is down', ['http://127.0.0.1:9'], /^Nothing answers at http:\/\/127\.0\.0\.1:9: /],
    ['a loopback without a port', ['http://127.0.0.1:9', '--loopback', 'x'], /--loopback takes HOST:PORT/],
  ] as const) {
    it(`ends in one sentence at ${what}`, async () => {
      const { out, err, code } = await command(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
      assert.equal(err.trim().split('\n').length, 1, err);
    });
  }

  for (const [what, status, says] of [
    ['a session that is refused', 401, /refuses the caller \(HTTP 401\): give it a session with --header/],
    ['a sign-in page', 302, /leads elsewhere \(HTTP 302\)/],
    ['another application', 404, /is not where the routes of the contract begin/],
    ['a backend that does not work', 500, /does not work/],
  ] as const) {
    it(`ends in one sentence at ${what}`, async (test) => {
      const server = createServer((_request, response) => {
        response.writeHead(status, { Location: '/login' }).end('<h1>Hello</h1>');
      });
      const port = await listening(test, server);
      const { err, code } = await command(`http://127.0.0.1:${port}`, '--header', 'Cookie: session=old');
      assert.equal(code, 2);
      assert.match(err, says);
      assert.equal(err.trim().split('\n').length, 1, err);
    });
  }

  it('says once what many rules are broken by', async (test) => {
    const withoutError: Breaking = (backend) => async (request) => {
      const answer = await backend(request);
      return answer.ok ? answer : Response.json({ message: 'No.' }, answer);
    };
    const host = await startHost(test, withoutError);
    const { out } = await command(host.url, '--header', `Cookie: ${SESSION.Cookie}`);
    const seen = out.split('\n').filter((line) => line.endsWith(' the answer has no "error"')).length - 1;
    assert.ok(seen > 10, out);
    assert.match(out, new RegExp(`broken, .*\n${seen} of them by the same: the answer has no "error"\n`));
  });

  it('tells its findings as JSON', async (test) => {
    const host = await startHost(test);
    const { out, code } = await command(host.url, '--json', '--header', `Cookie: ${SESSION.Cookie}`);
    const told = JSON.parse(out) as {
      kept: number;
      broken: number;
      unchecked: number;
      rules: { id: string; outcome: string; why?: string }[];
    };
    assert.equal(told.rules.length, rules.length);
    assert.equal(told.broken, 0, out);
    assert.equal(told.kept + told.unchecked, rules.length);
    assert.ok(told.rules.every(({ outcome, why }) => (outcome === 'kept') === (why === undefined)));
    assert.equal(code, 0);
  });
});
