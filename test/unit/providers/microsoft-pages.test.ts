import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google } from '../../../src/providers/google.js';
import { microsoft } from '../../../src/providers/microsoft.js';
import {
  microsoftChina,
  microsoftUsDefense,
  microsoftUsGovernment,
} from '../../../src/providers/microsoft-clouds.js';
import { microsoftOrigin, portalsOf } from '../../../src/providers/microsoft-pages.js';

const worldwide = ['https://entra.microsoft.com', 'https://admin.microsoft.com'];
const us = ['https://entra.microsoft.us', 'https://portal.office365.us'];
const china = ['https://entra.microsoftonline.cn', 'https://portal.partner.microsoftonline.cn'];

describe('Microsoft’s pages', () => {
  for (const [provider, portals, login] of [
    [microsoft, worldwide, 'https://login.microsoftonline.com'],
    [microsoftUsGovernment, us, 'https://login.microsoftonline.us'],
    [microsoftUsDefense, us, 'https://login.microsoftonline.us'],
    [microsoftChina, china, 'https://login.partner.microsoftonline.cn'],
    [google, worldwide, 'https://login.microsoftonline.com'],
    [{ ...microsoft, authorizationEndpoint: 'no address' }, worldwide, 'https://login.microsoftonline.com'],
  ] as const)
    it(`are those of its cloud for ${provider.name} at ${provider.authorizationEndpoint}`, () => {
      const { entra, admin } = portalsOf(provider);
      assert.deepEqual([entra, admin], portals);
      assert.equal(microsoftOrigin(provider), login);
    });

  it('are those of the worldwide cloud where no provider is known', () => {
    assert.equal(microsoftOrigin(undefined), 'https://login.microsoftonline.com');
  });
});
