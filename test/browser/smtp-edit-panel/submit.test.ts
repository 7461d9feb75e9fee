import { expect } from '@open-wc/testing';
import { panelFixture, saved } from './harness.js';

describe('smtp-edit-panel: what is submitted', () => {
  it('gives the body of a new target from what was entered', async () => {
    const { at, panel } = await panelFixture();
    await at.enter('name', 'ops');
    await at.enter('server', 'mail.example.com');
    await at.enter('from-address', 'ops@example.com');
    await at.enter('mailto', 'a@example.com, b@example.com;c@example.com');

    expect(panel.submitValues).to.deep.equal({
      name: 'ops',
      server: 'mail.example.com',
      mode: 'tls',
      'from-address': 'ops@example.com',
      mailto: ['a@example.com', 'b@example.com', 'c@example.com'],
    });
    expect(panel.checkValidity()).to.equal(true);
  });

  it('puts the same values into the FormData of the form around it', async () => {
    const { form, panel, at } = await panelFixture({ mode: 'edit', value: saved });
    await at.enter('comment', '');
    const entries = [...new FormData(form)];
    expect(entries).to.deep.include(['mailto', 'a@example.com']);
    expect(entries).to.deep.include(['mailto', 'b@example.com']);
    expect(entries).to.deep.include(['delete', 'comment']);
    expect(new Set(entries.map(([key]) => key))).to.deep.equal(new Set(Object.keys(panel.submitValues)));
  });
});
