import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { panelFixture, saved, savedGoogle } from './harness.js';
import type { PanelHarness } from './harness.js';

const ID = '123-abc.apps.googleusercontent.com';
const env = `GOOGLE_CLIENT_ID=${ID}\nGOOGLE_CLIENT_SECRET="GOCSPX-abc"\n`;
const serviceAccount = JSON.stringify({ type: 'service_account', private_key: '-----BEGIN', client_id: '1' });

/** Pastes as a browser does; undefined when the field is to take the text itself. */
function paste(at: PanelHarness, key: string, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: data });
  return at.control(key).dispatchEvent(event);
}
const drop = (at: PanelHarness, key: string, text: string) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new Event('drop', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: data });
  return at.control(key).dispatchEvent(event);
};
const setUp = () => panelFixture({ mode: 'edit', value: savedGoogle, refreshTokenUrl: '/token' });

describe('smtp-edit-panel: what is copied into its fields', () => {
  it('is filled into every field that it names, and said', async () => {
    const { at, panel } = await setUp();
    let told = 0;
    panel.addEventListener('input', () => (told += 1));
    expect(paste(at, 'oauth2-client-secret', env)).to.equal(false);
    await panel.updateComplete;
    expect(at.control('oauth2-client-id').value).to.equal(ID);
    expect(panel.submitValues['oauth2-client-secret']).to.equal('GOCSPX-abc');
    expect(told).to.equal(1);
    expect(at.text('[id="oauth2-client-secret-hint"]')).to.contain('Client ID and Client Secret');
    await panel.updateComplete;
    expect(at.text('[role="status"]')).to.contain('Filled in from the text');
  });

  it('is refused in words where it is the key of a service account', async () => {
    const { at, panel } = await setUp();
    const before = JSON.stringify(panel.submitValues);
    for (const key of ['oauth2-client-id', 'oauth2-client-secret']) {
      expect(paste(at, key, serviceAccount)).to.equal(false);
      await panel.updateComplete;
      expect(at.text(`[id="${key}-hint"]`)).to.contain('service account');
    }
    expect(JSON.stringify(panel.submitValues)).to.equal(before);
  });

  it('goes where it is dropped when it is no client file', async () => {
    const { at } = await setUp();
    expect(drop(at, 'comment', '{ "note": "for the night shift" }')).to.equal(true);
    expect(paste(at, 'comment', '{ "note": 1 }\n')).to.equal(true);
  });

  it('is cleaned when its field is left, and said also to people who do not see it', async () => {
    const { at, panel } = await setUp();
    await at.enter('server', '"smtp.example.com",');
    expect(at.control('server').value).to.equal('smtp.example.com');
    expect(at.text('[id="server-hint"]')).to.contain('removed');
    await panel.updateComplete;
    expect(at.text('[role="status"]')).to.contain('removed');
  });

  it('keeps the lines of a saved comment', async () => {
    const value = { ...saved, comment: 'line one\nline two' };
    const { at, panel } = await panelFixture({ mode: 'edit', value });
    at.control('comment').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '!' });
    expect(panel.submitValues.comment).to.match(/^line one!?\nline two!?$/);
    expect(panel.submitValues.comment).to.contain('!');
  });
});

describe('smtp-edit-panel: recipients for people who do not see them', () => {
  it('are announced when they are added and removed', async () => {
    const { at, panel } = await panelFixture({ mode: 'edit', value: saved });
    at.control('mailto').focus();
    await sendKeys({ type: 'c@example.com' });
    await sendKeys({ press: 'Enter' });
    await panel.updateComplete;
    expect(at.text('[role="status"]')).to.equal('Added: c@example.com');
    await at.click('[part~="token-remove"]');
    await panel.updateComplete;
    expect(at.text('[role="status"]')).to.equal('Removed: a@example.com');
  });
});
