// npm run check:backend -- URL                              URL is where the routes of the contract begin
// npm run check:backend -- URL --header 'Authorization: …'   headers of a session, where the host wants one; repeatable
// npm run check:backend -- URL --method microsoft-oauth2 --tenant contoso.example
// Saves and deletes targets named check-… and asks the provider with a wrong code and token. Exit code 1: a rule is broken.
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

let kept = 0;
let broken = 0;
for await (const { rule, broken: why } of checkBackend({ client: new Client(url, headers), oauth2 })) {
  console.log(`${why === undefined ? 'kept  ' : 'BROKEN'} ${rule.id} ${rule.says}`);
  if (why === undefined) kept += 1;
  else {
    broken += 1;
    console.log(`          ${why.split('\n')[0]}`);
  }
}
console.log(`\n${kept} kept, ${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;
