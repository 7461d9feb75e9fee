import { materialWeb, webAwesome } from './peers.js';
import { bars, sizeOf } from './sizes.js';
import type { Bundle } from './sizes.js';
import { table } from './table.js';

const keep = (names: string, from: string) =>
  `import { ${names} } from '${from}'; globalThis.kept = [${names}];`;

/** What hosts would take otherwise. */
const peers: readonly Bundle[] = [
  {
    name: 'popup sign-in, @azure/msal-browser',
    code: keep('PublicClientApplication', '@azure/msal-browser'),
  },
  { name: 'popup sign-in, oidc-client-ts', code: keep('UserManager', 'oidc-client-ts') },
  { name: 'popup sign-in, @auth0/auth0-spa-js', code: keep('Auth0Client', '@auth0/auth0-spa-js') },
  {
    name: 'fields of a form, Web Awesome',
    code: `${webAwesome} import '@awesome.me/webawesome/dist/components/callout/callout.js';`,
  },
  { name: 'fields of a form, Material Web', code: materialWeb },
  {
    name: 'fields of a form, VSCode Elements',
    code: ['textfield', 'single-select', 'option', 'checkbox', 'button']
      .map((name) => `import '@vscode-elements/elements/dist/vscode-${name}/index.js';`)
      .join(''),
  },
];

/** Sizes of our entry points with their bars, then of the peers, all from one run. */
export async function sizeTable(root: string): Promise<string> {
  const rows: string[][] = [];
  for (const bundle of bars) {
    rows.push([bundle.name, String(await sizeOf(bundle, root)), String(bundle.bar)]);
  }
  for (const bundle of peers)
    rows.push([bundle.name, String(await sizeOf(bundle, `${root}/test/bench`)), '']);
  return table(['what', 'bytes, min+gzip', 'bar'], rows);
}
