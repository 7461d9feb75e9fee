import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { google, microsoft } from 'smtp-oauth2-elements/providers.js';
import { createBackend } from '../../../demo/backend/index.js';
import { checkBackend } from '../../../scripts/check-backend/check.js';
import type { Finding } from '../../../scripts/check-backend/check.js';
import { Client } from '../../../scripts/check-backend/client.js';
import { Loopback } from '../../../scripts/check-backend/loopback/loopback.js';
import { rules } from '../../../scripts/check-backend/rules.js';
import { newSecrets } from '../../../scripts/check-backend/secrets.js';
import type { Subject } from '../../../scripts/check-backend/subject.js';
import { ownDirectory } from '../support/directory.js';
import { freePort } from '../support/listening.js';

export type Fetch = (request: Request) => Response | Promise<Response>;
/** Breaks a backend: stands before it. One is made for each host, so that it may remember something. */
export type Breaking = (backend: Fetch) => Fetch;

/** A host with sessions. */
export const SESSION = { Cookie: 'session=good' };
const sessionOf = (request: Request) =>
  request.headers.get('Cookie') === SESSION.Cookie ? 'good' : undefined;

export interface Host {
  readonly url: string;
  readonly subject: Subject & { readonly loopback: Loopback };
  /** What the check finds: the rules that are broken, with the reason, and what it could not check. */
  check(ids?: readonly string[]): Promise<Finding[]>;
}

/** The reference backend, broken or not, on a port of its own, with a token endpoint of the check's. */
export async function startHost(
  test: TestContext,
  breaking: Breaking = (backend) => backend,
  { sessions = true } = {},
): Promise<Host> {
  const at = `127.0.0.1:${await freePort()}`;
  const loopback = await Loopback.start(at);
  test.after(() => loopback.stop());
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const endpoints = {
    tokenEndpoint: `http://${at}/token`,
    revocationEndpoint: `http://${at}/revoke`,
    accountEndpoint: `http://${at}/account`,
  };
  const backend = createBackend({
    stateDirectory: await ownDirectory(test),
    providers: [
      { ...google, ...endpoints },
      { ...microsoft, ...endpoints },
    ],
    origins: [url],
    otherProvider: 'any',
    ...(sessions && { sessionOf }),
  });
  const answer = breaking((request) => backend.fetch(request));
  server.on('request', (request, response) => void getRequestListener(answer)(request, response));
  const subject = {
    client: new Client(url, sessions ? SESSION : {}),
    oauth2: { 'auth-method': 'google-oauth2' },
    secrets: newSecrets(),
    loopback,
  };
  return {
    url,
    subject,
    check: async (ids) => {
      const findings: Finding[] = [];
      const chosen = ids ? rules.filter(({ id }) => ids.includes(id)) : rules;
      for await (const finding of checkBackend(subject, chosen)) findings.push(finding);
      return findings;
    },
  };
}
