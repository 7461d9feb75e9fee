import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkRedirectUri,
  google,
  microsoft,
  microsoftChina,
  microsoftUsDefense,
  microsoftUsGovernment,
} from '../../../src/providers/index.js';
import { redirectUriTexts } from '../../../src/providers/redirect-uri-texts.js';
import type { RedirectUriFindingCode } from '../../../src/providers/redirect-uri-texts.js';
import type { Provider, ProviderFamily } from '../../../src/providers/index.js';

type Verdict = 'ok' | RedirectUriFindingCode;

/** A redirect URI and what is found: an error is marked with `!`, a warning with `?`. */
type Case = readonly [uri: string, google: string, microsoft: string, generic?: string];

// Google: developers.google.com/identity/protocols/oauth2/web-server#uri-validation.
// Microsoft: learn.microsoft.com/entra/identity-platform/reply-url (the table of valid and invalid ones among them).
const CASES: readonly Case[] = [
  ['https://contoso.com', 'ok', 'ok', 'ok'],
  ['https://contoso.com/abc/response-oidc', 'ok', 'ok', 'ok'],
  ['https://pve.example.com:8006', 'ok', 'ok', 'ok'],
  ['https://pbs.example.com:8007', 'ok', 'ok', 'ok'],
  ['https://alerts.example.co.uk/oauth2/callback', 'ok', 'ok', 'ok'],
  ['https://nas.home.arpa/callback', 'ok', 'ok', 'ok'],
  ['https://localhost', 'ok', 'ok', 'ok'],
  ['http://localhost', 'ok', 'ok', 'ok'],
  ['http://localhost/abc', 'ok', 'ok', 'ok'],
  ['http://localhost:8080/callback', 'ok', 'ok', 'ok'],
  ['https://127.0.0.1:8006/callback', 'ok', 'ok', 'ok'],
  ['http://127.0.0.1:8080/callback', 'ok', '?http-loopback-ip', 'ok'],
  ['http://[::1]:8080/callback', 'ok', '!ipv6-loopback ?http-loopback-ip', 'ok'],
  ['https://[::1]/callback', 'ok', '!ipv6-loopback', 'ok'],
  ['http://contoso.com/abc/response-oidc', '!http', '!http', '?http'],
  ['http://pve.example.com:8006', '!http', '!http', '?http'],
  ['http://192.168.1.10:8006', '!http !raw-ip', '!http', '?http'],
  ['https://10.0.0.5:8006', '!raw-ip', 'ok', 'ok'],
  ['https://192.168.1.10', '!raw-ip', 'ok', 'ok'],
  ['https://172.16.0.1/callback', '!raw-ip', 'ok'],
  ['https://203.0.113.7/callback', '!raw-ip', 'ok'],
  ['https://8.8.8.8/callback', '!raw-ip', 'ok'],
  ['https://[2001:db8::1]:8006/callback', '!raw-ip', 'ok'],
  ['https://[fe80::1]/callback', '!raw-ip', 'ok'],
  ['https://0x0a.0.0.5/callback', '!raw-ip', 'ok'],
  ['https://167772165/callback', '!raw-ip', 'ok'],
  ['https://pve.local:8006', '!private-domain', 'ok', 'ok'],
  ['https://nas.lan/callback', '!private-domain', 'ok'],
  ['https://host.internal/callback', '!private-domain', 'ok'],
  ['https://fritz.box/callback', 'ok', 'ok'],
  ['https://pve.homelab-1/callback', '!private-domain', 'ok'],
  ['https://nas.k3s/callback', '!private-domain', 'ok'],
  ['https://nas.3com/callback', '!private-domain', 'ok'],
  ['https://nas.xn--p1ai/callback', 'ok', 'ok'],
  ['https://alerts.prod/callback', 'ok', 'ok'],
  ['https://speedport.ip/callback', '!private-domain', 'ok'],
  ['https://pve.homelab/callback', '!private-domain', 'ok'],
  ['https://alerts.firma/callback', '!private-domain', 'ok'],
  ['https:///callback', '!invalid', '!invalid', '!invalid'],
  ['https://alerts..example.com/callback', '!invalid', '!invalid', '!invalid'],
  ['https://alerts.xn--p1ai/callback', 'ok', 'ok'],
  ['https://alerts.museum/callback', 'ok', 'ok'],
  ['https://host.ts.net/callback', 'ok', 'ok'],
  ['https://nas.duckdns.org:8443/callback', 'ok', 'ok'],
  ['https://192-168-1-10.sslip.io/callback', 'ok', 'ok'],
  ['https://LOCALHOST/callback', '?upper-case', '?upper-case'],
  ['http://127.1/callback', 'ok', '?http-loopback-ip'],
  ['https://[::ffff:10.0.0.5]/callback', '!raw-ip', 'ok'],
  ['https://contoso.com/%2e%2e%2fcallback', '!path-traversal', '?path-traversal'],
  ['https://contoso.com/cb?x=%zz', '!percent-encoding', '?percent-encoding ?query'],
  ['http://localhost/cb#x', '!fragment', '!fragment', '!fragment'],
  ['https://www.bit.ly/cb', '!shortener', 'ok'],
  ['https://app.test/callback', '!private-domain', 'ok'],
  ['https://server.corp/callback', '!private-domain', 'ok'],
  ['http://app.localhost:3000/callback', '!http !private-domain', '!http', '?http'],
  ['https://pve.local./callback', '!private-domain', 'ok'],
  ['https://pve:8006', '!single-label', 'ok', 'ok'],
  ['https://nas/callback', '!single-label', 'ok', 'ok'],
  ['https://x.googleusercontent.com/callback', '!provider-domain', 'ok', 'ok'],
  ['https://goo.gl/abc', '!shortener', 'ok', 'ok'],
  ['https://bit.ly/google-callback', 'ok', 'ok', 'ok'],
  ['https://user@contoso.com/callback', '!userinfo', '?userinfo', '?userinfo'],
  ['https://user:secret@contoso.com/callback', '!userinfo', '?userinfo', '?userinfo'],
  ['https://contoso.com/@user', 'ok', 'ok', 'ok'],
  ['https://contoso.com/a/../callback', '!path-traversal', '?path-traversal', '?path-traversal'],
  ['https://contoso.com/a/%2e%2e/callback', '!path-traversal', '?path-traversal'],
  ['https://contoso.com/a%2F..%2Fcallback', '!path-traversal', '?path-traversal', '?path-traversal'],
  ['https://contoso.com/a\\..\\callback', '!path-traversal !backslash', '!backslash ?path-traversal'],
  ['https://contoso.com/a..b/callback', 'ok', 'ok', 'ok'],
  ['https://contoso.com/callback#', '!fragment', '!fragment', '!fragment'],
  ['https://contoso.com/callback#/route', '!fragment', '!fragment', '!fragment'],
  ['https://*.contoso.com/callback', '!wildcard', '!wildcard', '?wildcard'],
  ['https://contoso.com/*', '!wildcard', '!wildcard', '?wildcard'],
  ['https://contoso.com/100%/callback', '!percent-encoding', '?percent-encoding', '?percent-encoding'],
  ['https://contoso.com/%00', '!percent-encoding', '?percent-encoding'],
  ['https://contoso.com/%c0%80', '!percent-encoding', '?percent-encoding'],
  ['https://contoso.com/a%20b', 'ok', 'ok', 'ok'],
  ...Array.from("!$'(),;", (sign): Case => [
    `https://contoso.com/a${sign}b`,
    'ok',
    '!special-characters',
    'ok',
  ]),
  ['https://contoso.com/müller', '?non-ascii', '?non-ascii', '?non-ascii'],
  ['https://contoso.com/callback?provider=google', 'ok', '?query', 'ok'],
  ['https://contoso.com/cb?next=https://evil.example/', '?open-redirect', '?query', 'ok'],
  ['https://contoso.com/cb?next=http://evil.example/', '?open-redirect', '?query', 'ok'],
  ['https://contoso.com/cb?next=//evil.example/', '?open-redirect', '?query', 'ok'],
  ['https://contoso.com/cb?next=a//evil.example/', 'ok', '?query', 'ok'],
  [`https://contoso.com/${'a'.repeat(236)}`, 'ok', 'ok', 'ok'],
  [`https://contoso.com/${'a'.repeat(237)}`, 'ok', '!too-long', 'ok'],
  ['https://contoso.com:443/callback', '?default-port', '?default-port', '?default-port'],
  ['https://contoso.com:/callback', '?default-port', '?default-port', '?default-port'],
  ['http://localhost:80/callback', '?default-port', '?default-port', '?default-port'],
  ['https://Contoso.com/callback', '?upper-case', '?upper-case', '?upper-case'],
  ['HTTPS://contoso.com/callback', '?upper-case', '?upper-case', '?upper-case'],
  ['https://contoso.com/ABC/response-oidc', '?path-case', '?path-case', '?path-case'],
  ['https://contoso.com/a%2Fb', 'ok', 'ok', 'ok'],
  ['https://contoso.com/', '?trailing-slash', '?trailing-slash', '?trailing-slash'],
  ['https://contoso.com/callback/', '?trailing-slash', '?trailing-slash', '?trailing-slash'],
  ['https://contoso.com/callback?x=/', 'ok', '?query', 'ok'],
  ['', '!missing', '!missing', '!missing'],
  [' https://contoso.com', '!whitespace', '!whitespace', '!whitespace'],
  ['https://contoso.com/call back', '!whitespace', '!whitespace', '!whitespace'],
  ['https://contoso.com\n', '!whitespace', '!whitespace', '!whitespace'],
  ['contoso.com/callback', '!not-absolute', '!not-absolute', '!not-absolute'],
  ['pve.example.com:8006', '!not-absolute', '!not-absolute', '!not-absolute'],
  ['/callback', '!not-absolute', '!not-absolute', '!not-absolute'],
  ['//contoso.com/callback', '!not-absolute', '!not-absolute', '!not-absolute'],
  ['urn:ietf:wg:oauth:2.0:oob', '!scheme', '!scheme', '!scheme'],
  ['com.example.app:/oauth2redirect', '!scheme', '!scheme', '!scheme'],
  ['javascript:alert(1)', '!scheme', '!scheme', '!scheme'],
  ['https://', '!invalid', '!invalid', '!invalid'],
  ['https://contoso.com:99999/callback', '!invalid', '!invalid', '!invalid'],
  ['https://256.1.1.1/callback', '!invalid', '!invalid', '!invalid'],
  ['https://.example.com/cb', '!invalid', '!invalid', '!invalid'],
  ['http://127.0.0.1.nip.io/cb', '!http', '!http', '?http'],
];

function verdict(uri: string, provider: ProviderFamily, pageOrigin?: string): string {
  const findings = checkRedirectUri(uri, { provider, ...(pageOrigin && { pageOrigin }) });
  return findings.map(({ code, severity }) => (severity === 'error' ? '!' : '?') + code).join(' ') || 'ok';
}

const words = (text: string) => text.split(' ').sort();

describe('checkRedirectUri', () => {
  for (const [uri, ...expected] of CASES) {
    for (const [index, family] of (['google', 'microsoft', 'generic'] as const).entries()) {
      const wanted = expected[index];
      if (wanted === undefined) continue;
      it(`${family}: ${uri.length > 60 ? `${uri.slice(0, 60)}…` : uri} → ${wanted}`, () => {
        assert.deepEqual(words(verdict(uri, family)), words(wanted));
      });
    }
  }

  const ORIGINS: readonly (readonly [uri: string, page: string, wanted: `?${Verdict}` | 'ok'])[] = [
    ['https://pve.example.com:8006', 'https://pve.example.com:8006', 'ok'],
    ['https://pve.example.com/callback', 'https://pve.example.com', 'ok'],
    ['https://pve.example.com', 'https://pve.example.com:8006', '?origin-port'],
    ['https://pve.example.com:8006', 'https://pve.example.com', '?origin-port'],
    ['https://alerts.example.com/cb', 'https://backend-7.example.com', '?origin-host'],
    ['https://alerts.example.com/cb', 'http://alerts.example.com', '?origin-scheme'],
    ['http://localhost:8069/cb', 'https://alerts.example.com', '?origin-host'],
    ['https://pve.example.com', 'null', 'ok'],
    ['https://pve.example.com', 'not an origin', 'ok'],
  ];
  for (const [uri, page, wanted] of ORIGINS) {
    it(`compares ${uri} with a page at ${page}: ${wanted}`, () => {
      assert.equal(verdict(uri, 'google', page), wanted);
    });
  }

  it('takes a provider or the family of one, and names the provider', () => {
    const uri = 'https://10.0.0.5:8006';
    assert.deepEqual(
      checkRedirectUri(uri, { provider: google }),
      checkRedirectUri(uri, { provider: 'google' }),
    );
    const [finding] = checkRedirectUri('http://contoso.com', { provider: { ...microsoft, name: 'Contoso' } });
    assert.equal(finding?.message, 'Contoso accepts a redirect URI with http:// only for localhost.');
  });

  it('says what to register to the letter', () => {
    const [finding] = checkRedirectUri('https://Pve.Example.com:8006', { provider: 'google' });
    assert.equal(finding?.remedy, 'Use https://pve.example.com:8006 here and at Google.');
  });

  it('puts errors before warnings', () => {
    const findings = checkRedirectUri('https://PVE.local/', { provider: 'google' });
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error', 'warning', 'warning'].slice(0, findings.length),
    );
    assert.equal(findings.length, 3);
  });

  it('has a sentence and a remedy for each finding, with every value put in', () => {
    const codes = Object.keys(redirectUriTexts).filter((key) => !key.endsWith('-remedy'));
    const seen = new Set<string>();
    const uris = [...CASES.map(([uri]) => [uri, ''] as const), ...ORIGINS];
    for (const [uri, pageOrigin] of uris) {
      for (const provider of ['google', 'microsoft', 'generic'] as const) {
        for (const { code, message, remedy } of checkRedirectUri(uri, { provider, pageOrigin })) {
          seen.add(code);
          assert.match(message, /^[A-Z].*[.;]$/su, code);
          assert.match(remedy, /^[A-Z].*\.$/su, code);
          assert.doesNotMatch(`${message}${remedy}`, /\{\w+\}/, code);
        }
      }
    }
    assert.deepEqual([...seen].sort(), codes.sort());
  });

  it('never throws', () => {
    const strings = fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true }));
    fc.assert(
      fc.property(strings, strings, (uri, pageOrigin) => {
        assert.ok(Array.isArray(checkRedirectUri(uri, { provider: 'google', pageOrigin })));
      }),
    );
  });
});

describe('Microsoft’s page for applications without an address', () => {
  const native = 'https://login.microsoftonline.com/common/oauth2/nativeclient';
  const found = (uri: string, provider: Provider) =>
    checkRedirectUri(uri, { provider, pageOrigin: 'https://pve.example.com:8006' }).map(({ code }) => code);

  it('is taken from any page at Microsoft, and at nobody else', () => {
    assert.deepEqual(found(native, microsoft), []);
    assert.deepEqual(found(native, google), ['origin-host']);
    assert.deepEqual(found(`${native}/`, microsoft), ['trailing-slash', 'origin-host']);
  });

  it('is there in the global cloud alone', () => {
    for (const cloud of [microsoftChina, microsoftUsDefense, microsoftUsGovernment]) {
      assert.equal(cloud.nativeRedirectUri, undefined);
      assert.deepEqual(found(native, cloud), ['origin-host']);
    }
  });
});
