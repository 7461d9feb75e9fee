import { expect } from '@open-wc/testing';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';
import { waitUntil } from '../support/wait-until.js';
import { PanelHarness } from './harness.js';

const TENANT = '11111111-2222-3333-4444-555555555555';
const microsoft: SmtpTarget = {
  name: 'alerts',
  server: 'smtp.office365.com',
  mode: 'starttls',
  port: 587,
  'auth-method': 'microsoft-oauth2',
  'oauth2-client-id': '99999999-8888-7777-6666-555555555555',
  'oauth2-client-secret': 'abc~secret.value-of-an-app',
  'oauth2-tenant-id': TENANT,
};

/** A backend that answers with what it is given, and remembers what it was asked. */
class Backend {
  readonly bodies: SmtpTarget[] = [];

  constructor(public answer: () => Response | Promise<Response>) {}

  readonly fetch: typeof fetch = (_url, init) => {
    this.bodies.push(JSON.parse(init?.body as string) as SmtpTarget);
    return Promise.resolve(this.answer());
  };
}

const steps = (...statuses: readonly string[]) =>
  ['endpoint', 'tenant', 'client', 'permission'].map((id, at) => ({ id, status: statuses[at] ?? 'skipped' }));

async function mounted(backend: Backend, value: SmtpTarget = microsoft, properties: object = {}) {
  const panel = Object.assign(document.createElement('smtp-edit-panel'), {
    value,
    refreshTokenUrl: '/token',
    checkUrl: '/check',
    config: { fetch: backend.fetch },
    ...properties,
  });
  document.body.append(panel);
  await panel.updateComplete;
  return new PanelHarness(panel);
}

async function check(at: PanelHarness) {
  await at.click('[part~="check"]');
  await waitUntil(() => at.text('[part="outcome"]') !== '', 'the check is over');
}

const hint = (at: PanelHarness, key: string) => at.text(`[id="${key}-hint"]`);

describe('the check of a registration', () => {
  afterEach(() => document.body.replaceChildren());

  it('is there where the host can check, for a provider', async () => {
    const backend = new Backend(() => Response.json({}));
    const at = await mounted(backend, { ...microsoft, 'auth-method': 'plain' });
    const button = () => at.panel.shadowRoot?.querySelector('[part~="check"]');
    expect(button()).to.equal(null);
    await at.choose('auth-method', 'microsoft-oauth2');
    expect(button()).to.exist;
    at.panel.checkUrl = undefined;
    await at.panel.updateComplete;
    expect((await mounted(backend, microsoft, { checkUrl: undefined })).text('[part~="check"]')).to.equal('');
  });

  it('asks before anybody has signed in, with what is entered, and shows a light at each field', async () => {
    const backend = new Backend(() => Response.json({ steps: steps('ok', 'ok', 'ok') }));
    const at = await mounted(backend);
    await check(at);
    expect(backend.bodies).to.deep.equal([
      {
        'auth-method': 'microsoft-oauth2',
        'oauth2-client-id': microsoft['oauth2-client-id'],
        'oauth2-client-secret': microsoft['oauth2-client-secret'],
        'oauth2-tenant-id': TENANT,
      },
    ]);
    expect(at.text('[part="outcome"]')).to.equal('The registration is right. Now sign in.');
    expect(hint(at, 'auth-method')).to.contain('✓ Token endpoint Microsoft answers.');
    expect(hint(at, 'oauth2-tenant-id')).to.contain('✓ Tenant Microsoft knows it.');
    expect(hint(at, 'oauth2-client-id')).to.contain('✓ Client and credential Microsoft accepts them.');
    expect(at.text('[part="steps"]')).to.contain('– Permission Shows when somebody signs in.');
  });

  it('names the saved target, whose secrets stand in, and no reference to a sign-in', async () => {
    const backend = new Backend(() => Response.json({ steps: steps('ok', 'ok', 'ok') }));
    const { 'oauth2-client-secret': _secret, ...value } = microsoft;
    const at = await mounted(backend, value, { mode: 'edit' });
    await at.authorize('reference');
    await check(at);
    expect(backend.bodies[0]?.name).to.equal('alerts');
    expect(backend.bodies[0]).to.not.have.property('oauth2-refresh-token');
  });

  it('explains what failed, beside the field', async () => {
    const error = {
      error: 'invalid_client',
      error_description:
        "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app 'x'.",
      peer: 'token-endpoint',
    };
    const failed = steps('ok', 'ok', 'failed').map((step) =>
      step.status === 'failed' ? { ...step, error } : step,
    );
    const at = await mounted(new Backend(() => Response.json({ steps: failed })));
    await check(at);
    expect(at.text('[part="outcome"]')).to.equal('The check failed at: Client and credential');
    expect(hint(at, 'oauth2-client-id')).to.contain('✗ Client and credential failed');
    await waitUntil(() => at.text('[part="explanation"]') !== '', 'the error is explained');
    expect(at.text('[part="explanation"]')).to.contain('secret');
  });

  it('holds for what was checked alone', async () => {
    const at = await mounted(new Backend(() => Response.json({ steps: steps('ok', 'ok', 'ok') })));
    await check(at);
    await at.type('oauth2-client-secret', 'another~secret.value');
    expect(at.text('[part="outcome"]')).to.equal('');
    expect(hint(at, 'oauth2-client-id')).to.not.contain('✓');
    await at.type('oauth2-client-secret', microsoft['oauth2-client-secret'] ?? '');
    expect(at.text('[part="outcome"]')).to.contain('right');
  });

  it('asks nobody while something is missing, and says what', async () => {
    const backend = new Backend(() => Response.json({ steps: steps('ok', 'ok', 'ok') }));
    const at = await mounted(backend, { ...microsoft, 'oauth2-client-id': '' });
    await at.click('[part~="check"]');
    await waitUntil(() => at.error('oauth2-client-id') !== '', 'the field is named');
    expect(at.error('oauth2-refresh-token')).to.equal('');
    expect(backend.bodies).to.deep.equal([]);
    expect(at.panel.shadowRoot?.activeElement).to.equal(at.control('oauth2-client-id'));
  });

  for (const [what, answer] of [
    [
      'refuses',
      () => Response.json({ error: 'invalid_parameter', error_description: 'No.' }, { status: 400 }),
    ],
    ['answers something else', () => Response.json({})],
    ['is away', () => Promise.reject(new TypeError('down'))],
  ] as const)
    it(`says so where the backend ${what}`, async () => {
      const at = await mounted(new Backend(answer));
      await check(at);
      expect(at.text('[part="outcome"]')).to.contain('The check could not be made');
      expect(at.panel.shadowRoot?.querySelector('[part="steps"]')).to.equal(null);
    });
});
