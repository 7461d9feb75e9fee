#!/usr/bin/env node
// npm run check:backend -- URL                              URL is where the routes of the contract begin
// npm run check:backend -- URL --header 'Authorization: …'   headers of a session, where the host wants one; repeatable
// npm run check:backend -- URL --method microsoft-oauth2 --tenant contoso.example
// Saves and deletes targets named check-… and asks the provider with a wrong code and token. Exit code 1: a rule is
// broken. Rules that could not be checked are named.
import { parseArgs } from 'node:util';
import { checkBackend } from './check.js';
import { Client } from './client.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    header: { type: 'string', multiple: true, default: [] },
    method: { type: 'string', default: 'google-oauth2' },
    provider: { type: 'string' },
    tenant: { type: 'string' },
  },
});
const [url] = positionals;
if (!url || !URL.canParse(url)) {
  console.error('Usage: npm run check:backend -- URL [--header "Name: value"] [--method google-oauth2]');
  process.exit(2);
}

const headers = Object.fromEntries(
  values.header.map((header) => {
    const at = header.indexOf(':');
    return [header.slice(0, at).trim(), header.slice(at + 1).trim()];
  }),
);
const oauth2 = {
  'auth-method': values.method,
  ...(values.provider && { 'oauth2-provider': values.provider }),
  ...(values.tenant && { 'oauth2-tenant-id': values.tenant }),
};

const count = { kept: 0, broken: 0, unchecked: 0 };
const LABELS = { kept: 'kept       ', broken: 'BROKEN     ', unchecked: 'not checked' };
for await (const { rule, broken, unchecked } of checkBackend({ client: new Client(url, headers), oauth2 })) {
  const outcome = broken !== undefined ? 'broken' : unchecked !== undefined ? 'unchecked' : 'kept';
  count[outcome] += 1;
  console.log(`${LABELS[outcome]} ${rule.id} ${rule.says}`);
  const why = broken ?? unchecked;
  if (why !== undefined) console.log(`               ${why.split('\n')[0]}`);
}
console.log(`\n${count.kept} kept, ${count.broken} broken, ${count.unchecked} not checked`);
console.log(
  'Not looked at, since it needs a sign-in or the machine itself: an exchange that succeeds, a mail that arrives, the daily update, files and locks.',
);
process.exitCode = count.broken === 0 ? 0 : 1;
