import { expect } from '@open-wc/testing';
import '../../../src/elements/smtp-edit-panel/define.js';
import { PanelHarness, saved } from './harness.js';
import { waitUntil } from '../support/wait-until.js';

const loaded = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /^\/src\/.*\/?(oauth2|users|test-mail|flow|oauth2-authorize-button)\//.test(path));

async function mounted(properties: object) {
  const panel = Object.assign(document.createElement('smtp-edit-panel'), properties);
  document.body.append(panel);
  await panel.updateComplete;
  return panel;
}

describe('the parts of the panel', () => {
  afterEach(() => document.body.replaceChildren());

  it('are not loaded for a plain form', async () => {
    const panel = await mounted({ mode: 'edit', value: { name: 'a', server: 'b', username: 'c' } });
    expect(panel.shadowRoot?.querySelector('[name="password"]')).to.exist;
    expect(loaded()).to.deep.equal([]);
  });

  it('are not loaded for a saved sign-in that the host does not offer', async () => {
    await mounted({ mode: 'edit', value: { name: 'a', 'auth-method': 'google-oauth2' } });
    expect(loaded()).to.deep.equal([]);
  });

  it('are there with the first rendering where the host asks for them, and the values before that', async () => {
    const panel = Object.assign(document.createElement('smtp-edit-panel'), {
      value: { name: 'a', 'auth-method': 'google-oauth2', 'oauth2-client-id': 'x' },
      refreshTokenUrl: '/token',
      testUrl: '/test',
      users: [{ id: 'root' }],
    });
    document.body.append(panel);
    const form = document.createElement('form');
    document.body.append(form);
    form.append(panel);
    expect(new FormData(form).get('oauth2-client-id')).to.equal('x');
    expect(form.checkValidity()).to.equal(false);
    const observed: string[] = [];
    new MutationObserver(() => {
      const first = panel.shadowRoot?.querySelector('fieldset.form');
      if (first && observed.length === 0) {
        observed.push(
          ...['oauth2-refresh-token', 'mailto-user', 'test-recipient'].filter((name) =>
            first.querySelector(`[name="${name}"]`),
          ),
        );
      }
    }).observe(panel.shadowRoot!, { childList: true, subtree: true });
    await panel.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(observed).to.deep.equal(['oauth2-refresh-token', 'mailto-user', 'test-recipient']);
  });

  it('that come later lose nothing of what is typed meanwhile', async () => {
    const panel = await mounted({});
    const input = panel.shadowRoot!.querySelector<HTMLInputElement>('[name="comment"]')!;
    input.focus();
    panel.testUrl = '/test';
    input.value = 'typed';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await panel.updateComplete;
    expect(panel.submitValues.comment).to.equal('typed');
    expect(input.value).to.equal('typed');
    expect(panel.shadowRoot?.activeElement).to.equal(input);
    expect(panel.shadowRoot?.querySelector('[name="test-recipient"]')).to.exist;
  });

  it('do not say that a test mail was not sent when nobody knows', async () => {
    const fetch = () => Promise.resolve(Response.json({ steps: [{ id: 'token', status: 'ok' }] }));
    const config = { testUrl: '/test', fetch };
    const at = new PanelHarness(await mounted({ mode: 'edit', value: saved, config }));
    await at.click('[part~="test"]');
    await waitUntil(() => at.text('[part="outcome"]') !== '', 'the test is over');
    expect(at.text('[part="outcome"]')).to.equal('It is not known whether the test mail was sent.');
  });
});
