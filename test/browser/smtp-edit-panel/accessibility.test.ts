import { expect } from '@open-wc/testing';
import { panelFixture, saved, savedGoogle } from './harness.js';

const users = [{ id: 'root@pam', email: 'root@example.com', comment: 'superuser' }];
const refreshTokenUrl = '/test-exchange';

const states = {
  'a new target': {},
  'a saved target': { mode: 'edit', value: saved, users },
  'a saved target with OAuth2': { mode: 'edit', value: savedGoogle, refreshTokenUrl },
  'a target whose method is not offered': { mode: 'edit', value: savedGoogle },
  'errors of the host': { mode: 'edit', value: saved, errors: { server: 'No such host' } },
} as const;

describe('smtp-edit-panel is accessible', () => {
  for (const [name, setup] of Object.entries(states)) {
    it(`with ${name}`, async () => {
      const { panel } = await panelFixture(setup);
      await expect(panel).to.be.accessible();
    });
  }

  it('with all errors shown', async () => {
    const { panel, form } = await panelFixture({ refreshTokenUrl });
    form.requestSubmit();
    await panel.updateComplete;
    await expect(panel).to.be.accessible();
  });

  for (const scheme of ['light', 'dark']) {
    it(`in ${scheme} colours`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = 'Canvas';
      try {
        const { panel, form } = await panelFixture({
          mode: 'edit',
          value: { ...savedGoogle, server: '' },
          refreshTokenUrl,
        });
        form.requestSubmit();
        await panel.updateComplete;
        await expect(panel).to.be.accessible();
      } finally {
        document.documentElement.removeAttribute('style');
      }
    });
  }
});
